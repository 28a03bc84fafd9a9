import { describe, expect, test } from 'vitest';
import type { CasualtyReading } from '../model/reading.ts';
import { effectConfusion, groupConfusion } from './confusion.ts';
import { examples } from './examples.ts';
import { GoldCasualty } from './gold.ts';
import type { EvaluatedSet } from './index.ts';
import { matchCasualties } from './matching.ts';
import { mistakes } from './mistakes.ts';
import type { Judged } from './score.ts';

const text =
  'Three miners died at Ferrolton, two guards were hurt and nine people are missing, the mayor of Quill said.';

const gold = (quote: string, fields: Partial<GoldCasualty>): GoldCasualty =>
  GoldCasualty.parse({ quote, effect: 'killed', group: 'civilians', qualifier: 'exact', scope: 'event', ...fields });

const wanted = [
  gold('Three miners', { low: 3, high: 3, place: 'Ferrolton' }),
  gold('two guards', { low: 2, high: 2, effect: 'injured', group: 'security' }),
  gold('nine people', { low: 9, high: 9, effect: 'missing', group: 'people' }),
];

/** The reading of a wanted claim, with what is wrong in it. */
function read(of: GoldCasualty, wrong: Partial<CasualtyReading> = {}): CasualtyReading {
  const start = text.indexOf(of.quote);
  const unread = { detail: null, partOf: null, period: null, via: [], rules: [] };
  return { ...of, ...unread, start, end: start + of.quote.length, ...wrong };
}

function judge(had: CasualtyReading[]): Judged {
  return {
    casualties: matchCasualties(text, wanted, had),
    locations: [],
    speakers: { pairs: [], missed: [], extra: [] },
  };
}

const kindsOf = (had: CasualtyReading[]): string[] =>
  mistakes({ source: text }, wanted, judge(had).casualties).map(({ kind, start }) => `${kind} at ${start}`);

const [miners, guards, missing] = wanted.map((claim) => read(claim)) as [
  CasualtyReading,
  CasualtyReading,
  CasualtyReading,
];

test.each<[string, CasualtyReading[], string[]]>([
  ['nothing', [miners, guards, missing], []],
  ['one not read', [miners, guards], ['missed at 57']],
  ['one too many', [miners, guards, missing, read(gold('the mayor', { low: 1, high: 1 }))], ['extra at 82']],
  ['another effect', [miners, { ...guards, effect: 'killed' }, missing], ['effect at 32']],
  ['another group', [miners, { ...guards, group: 'people' }, missing], ['group at 32']],
  ['another figure', [miners, { ...guards, low: 1 }, missing], ['figure at 32']],
  ['a place lost', [{ ...miners, place: null }, guards, missing], ['place at 0']],
  ['two attributes: one mistake', [{ ...miners, place: null, status: 'denied' }, guards, missing], ['place at 0']],
])('%s', (_, had, kinds) => expect(kindsOf(had)).toEqual(kinds));

test('confusion counts what stands at its figure, right or wrong', () => {
  const judged = [judge([miners, { ...guards, effect: 'killed', group: 'people' }, { ...missing, low: 1 }])];
  expect(effectConfusion(judged)).toEqual({
    values: ['killed', 'injured'],
    counts: [
      [1, 0],
      [1, 0],
    ],
  });
  expect(groupConfusion(judged)).toEqual({
    values: ['civilians', 'security', 'people'],
    counts: [
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ],
  });
});

describe('worked examples', () => {
  const sentence = { from: 0, to: text.length, start: 0, end: text.length };
  const inReport = (slug: string, had: CasualtyReading[]) => ({
    slug,
    report: { blocks: [{ kind: 'paragraph', text, sentences: [sentence] }] },
    mistakes: mistakes({ source: text }, wanted, judge(had).casualties),
  });
  const set = (constructed: boolean) =>
    ({
      name: 'reef',
      constructed,
      reports: [
        inReport('one', [miners, guards]),
        inReport('two', [miners, guards]),
        inReport('three', [miners, { ...guards, effect: 'killed' }, missing]),
      ],
    }) as unknown as EvaluatedSet;

  test('of each kind one, the most frequent kind first, no report twice', () => {
    const chosen = examples([set(true)]).map(({ kind, slug }) => `${kind} in ${slug}`);
    expect(chosen).toEqual(['missed in one', 'effect in three']);
  });

  test('what is right of a reading is spelled as annotated', () => {
    const had = [{ ...miners, place: 'Port Ferrolton', status: 'denied' as const }, guards, missing];
    const [example] = examples([{ ...set(true), reports: [inReport('one', had)] } as unknown as EvaluatedSet]);
    expect(example).toMatchObject({
      kind: 'status',
      sentence: text,
      quote: 'Three miners',
      gold: { place: 'Ferrolton', status: 'asserted' },
      read: { place: 'Ferrolton', status: 'denied' },
    });
  });

  test('only what was written for it is quoted', () => expect(examples([set(false)])).toEqual([]));
});
