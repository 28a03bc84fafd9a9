import { describe, expect, test } from 'vitest';
import type { CasualtyReading, LocationReading, SpeakerReading } from '../model/reading.ts';
import { type Gold, GoldCasualty, strayWords } from './gold.ts';
import { compareLocations } from './locations.ts';
import { matchCasualties, matchSpeakers } from './matching.ts';
import { misses } from './misses.ts';
import { type Judged, score, slices } from './score.ts';

const text = `Three miners died at Ferrolton, police said. At Quill two miners were hurt.

Later three miners died at Quill, the mayor said.`;

const gold = (quote: string, fields: Partial<GoldCasualty> = {}): GoldCasualty =>
  GoldCasualty.parse({
    quote,
    effect: 'killed',
    group: 'civilians',
    low: 3,
    high: 3,
    qualifier: 'exact',
    scope: 'event',
    ...fields,
  });

const read = (quote: string, fields: Partial<CasualtyReading> = {}, from = 0): CasualtyReading => {
  const start = text.indexOf(quote, from);
  const { place, speaker, status, ...claim } = gold(quote);
  const unread = { detail: null, partOf: null, period: null, via: [], rules: [] };
  return { ...claim, ...unread, place, speaker, status, start, end: start + quote.length, ...fields };
};

const wanted = [
  gold('Three miners died', { place: 'Ferrolton', speaker: 'police' }),
  gold('two miners', { effect: 'injured', low: 2, high: 2, place: 'Quill' }),
  gold('three miners died', { place: 'Quill', speaker: 'mayor' }),
];
const perfect = [
  read('Three miners', { place: 'Ferrolton', speaker: 'police' }),
  read('two miners', { effect: 'injured', low: 2, high: 2, place: 'Quill' }),
  read('three miners', { place: 'Quill', speaker: 'the mayor' }),
];

const judge = (claims: CasualtyReading[], asked: GoldCasualty[] = wanted): Judged => ({
  casualties: matchCasualties(text, asked, claims),
  locations: [],
  speakers: { pairs: [], missed: [], extra: [] },
});

describe('casualties', () => {
  test('a perfect reading is whole', () => {
    const { core, whole, exactReports } = score([judge(perfect)]);
    expect([core.f1, whole.f1, exactReports]).toEqual([1, 1, 1]);
  });

  test('the order of the readings does not matter', () => {
    expect(score([judge(perfect.toReversed())])).toEqual(score([judge(perfect)]));
  });

  test('a wrong attribute costs the whole, not the core', () => {
    const { core, whole, attributes } = score([judge(perfect.with(1, { ...perfect[1]!, scope: 'part' }))]);
    expect([core.hit, whole.hit]).toEqual([3, 2]);
    expect(attributes).toMatchObject({ scope: 2 / 3, place: 1, speaker: 1, qualifier: 1, status: 1 });
  });

  test.each<[string, Partial<CasualtyReading>]>([
    ['effect', { effect: 'killed' }],
    ['group', { group: 'people' }],
    ['low', { low: 1 }],
    ['high', { high: null }],
  ])('a wrong %s costs the core', (_, fields) => {
    const { core } = score([judge(perfect.with(1, { ...perfect[1]!, ...fields }))]);
    expect(core).toMatchObject({ gold: 3, predicted: 3, hit: 2 });
  });

  test('one reading serves one claim', () => {
    const [claim] = wanted;
    const { core } = score([judge(perfect.slice(0, 1), [claim!, { ...claim! }])]);
    expect(core).toMatchObject({ gold: 2, predicted: 1, hit: 1 });
  });

  test('evidence elsewhere in the text is none', () => {
    const far = read('three miners', { place: 'Ferrolton' });
    expect(score([judge([far], wanted.slice(0, 1))]).core).toMatchObject({ predicted: 1, hit: 0 });
  });

  test('evidence within 40 characters is enough', () => {
    const near = read('police said', { place: 'Ferrolton', speaker: 'police' });
    expect(score([judge([near], wanted.slice(0, 1))]).core.hit).toBe(1);
  });

  test('offsets that do not give the quote count as wrong', () => {
    const { core, malformed, exactReports } = score([judge([...perfect, { ...perfect[0]!, start: 1 }])]);
    expect([core.predicted, core.hit, malformed, exactReports]).toEqual([4, 3, 1, 1]);
  });

  test('of equal quotes the first belongs to the first place where it stands', () => {
    const twice = [gold('miners died', { place: 'Ferrolton' }), gold('miners died', { place: 'Quill' })];
    const second = read('miners died', { place: 'Quill' }, text.indexOf('Later'));
    expect(matchCasualties(text, twice, [second]).pairs.map(({ gold }) => gold.place)).toEqual(['Quill']);
  });

  test('slices count a found claim by gold and an extra one by reading', () => {
    const killed = slices([judge([...perfect, read('hurt', { effect: 'missing' })])], 'effect');
    expect(killed.map(({ value, core }) => [value, core.gold, core.predicted, core.hit])).toEqual([
      ['killed', 2, 2, 2],
      ['injured', 1, 1, 1],
      ['missing', 0, 1, 0],
    ]);
  });
});

describe('locations', () => {
  const place = (name: string, role: LocationReading['role']): LocationReading => ({
    place: name,
    role,
    quote: name,
    start: 0,
    end: name.length,
    rules: [],
  });

  test.each([
    ['found', [place('Quill', 'attacked')], [{ place: 'quill', role: 'attacked' }], ['found', true]],
    ['found in a wrong role', [place('Quill', 'affected')], [{ place: 'Quill', role: 'attacked' }], ['found', false]],
    [
      'read with one role too many',
      [place('Quill', 'attacked'), place('Quill', 'dateline')],
      [{ place: 'Quill', role: 'attacked' }],
      ['found', false],
    ],
    [
      'read with one role too few',
      [place('Quill', 'attacked')],
      [
        { place: 'Quill', role: 'attacked' },
        { place: 'Quill', role: 'dateline' },
      ],
      ['found', true],
    ],
    [
      'read as a mere mention',
      [place('Quill', 'mentioned')],
      [{ place: 'Quill', role: 'attacked' }],
      ['missed', false],
    ],
    ['extra', [place('Quill', 'attacked')], [], ['extra', false]],
  ] satisfies [string, LocationReading[], Gold['locations'], [string, boolean]][])('%s', (_, had, asked, verdict) => {
    expect(compareLocations(asked, had).map((place) => [place.verdict, place.roleRight])).toEqual([verdict]);
  });

  test('a mere mention is neither wanted nor held against the reading', () => {
    expect(compareLocations([{ place: 'Quill', role: 'mentioned' }], [place('Quill', 'attacked')])).toEqual([]);
    expect(compareLocations([], [place('Quill', 'mentioned')])).toEqual([]);
  });
});

test('speakers are paired by name, each once', () => {
  const speaker = (name: string): SpeakerReading => ({
    name,
    role: null,
    organisation: null,
    kind: 'police',
    quoted: false,
    via: [],
    quote: name,
    start: 0,
    end: 0,
    rules: [],
  });
  const asked = [{ name: 'Ada Ferrol', kind: 'police' as const, quoted: false }];
  const { pairs, missed, extra } = matchSpeakers(asked, [speaker('Ferrol'), speaker('Colonel Ferrol')]);
  expect([pairs.length, missed.length, extra.length]).toEqual([1, 0, 1]);
});

test('misses stand at their place', () => {
  const asked: Gold = { casualties: wanted, locations: [], speakers: [] };
  const claims = [{ ...perfect[0]!, speaker: 'mayor' }, { ...perfect[1]!, low: 1 }, perfect[2]!];
  const reading = { casualties: claims, locations: [], speakers: [], refusals: [] };
  expect(
    misses({ source: text, blocks: [] }, asked, reading, judge(claims)).map(
      ({ line, column, what }) => `${line}:${column} ${what}`,
    ),
  ).toEqual([
    '1:1 speaker of “Three miners died”: gold police, read mayor',
    '1:55 missed injured/civilians 2..2 “two miners” (read injured/civilians 1..2)',
    '1:55 extra injured/civilians 1..2 “two miners”',
  ]);
});

test('words of an annotation that are not in the text are found', () => {
  const asked = { casualties: [...wanted, gold('nine miners', { place: 'Nowhere' })], locations: [], speakers: [] };
  expect(strayWords(asked, text)).toEqual(['nine miners', 'Nowhere']);
});
