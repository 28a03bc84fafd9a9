import { describe, expect, test } from 'vitest';
import type { Correction } from '../model/report.ts';
import { correct } from './corrections.ts';
import { nearestWords, placesOf } from './quotes.ts';
import { reading, report } from './testing.ts';

const prose = 'At least 12 people died. The mayor spoke of 30 hurt and 12 people missing. Ten boats sank.';
const on = '2031-05-04';

function corrected(...corrections: Correction[]) {
  const front =
    corrections.length > 0 ? `corrections:\n${corrections.map(({ quote }) => `  - quote: ${quote}\n`).join('')}` : '';
  const of = report(prose, { corrections }, front);
  const readings = [
    reading(of, 'At least 12 people', { low: 12, high: null, qualifier: 'at-least' }),
    reading(of, '30 hurt', { effect: 'injured', low: 30, high: 30 }),
  ];
  return correct(of, readings);
}

test('set changes what it names, and says why', () => {
  const { readings, faults } = corrected({
    quote: 'At least 12 people',
    set: { group: 'civilians', high: 12 },
    note: 'All were residents.',
    on,
  });
  expect(faults).toEqual([]);
  expect(readings[0]).toMatchObject({
    reading: { effect: 'killed', group: 'civilians', low: 12, high: 12, qualifier: 'at-least' },
    corrected: { note: 'All were residents.', on, was: { group: 'people', low: 12, high: null } },
  });
  expect(readings[1]?.corrected).toBeNull();
});

test('words around or within those that were read are aimed at them', () => {
  for (const quote of ['12 people', 'At least 12 people died']) {
    expect(corrected({ quote, set: { low: 13 }, note: 'n', on }).readings[0]?.reading.low).toBe(13);
  }
});

test('drop takes a reading away', () => {
  expect(corrected({ quote: '30 hurt', drop: true, note: 'n', on }).readings.map(({ key }) => key)).toEqual([0]);
});

test('add makes a reading where there was none', () => {
  const { readings } = corrected({
    quote: '12 people missing',
    add: { effect: 'missing', group: 'people', low: 12 },
    note: 'n',
    on,
  });
  expect(readings[2]).toMatchObject({
    key: 2,
    corrected: { was: null },
    reading: {
      effect: 'missing',
      low: 12,
      high: 12,
      qualifier: 'exact',
      scope: 'event',
      status: 'asserted',
      quote: '12 people missing',
    },
  });
});

describe('a correction that finds nothing is a fatal fault at its line', () => {
  test.each<[Correction, string, string]>([
    [
      { quote: 'At least 13 people', drop: true, note: 'n', on },
      'unknown-quote',
      "Quote the report's own words; the nearest are “At least 12 people”.",
    ],
    [
      { quote: 'Ten boats', drop: true, note: 'n', on },
      'idle-correction',
      'Use `add` to add a claim there, or take the correction away.',
    ],
    [
      { quote: 'Ten boats', add: { low: 10 }, note: 'n', on },
      'incomplete-correction',
      'Give at least effect, group and low under `add`.',
    ],
    [
      { quote: 'At least 12 people', set: { low: 12, high: 3 }, note: 'n', on },
      'impossible-correction',
      'Set low and high so that low is not the greater; high: null is no upper bound.',
    ],
  ])('%j', (correction, rule, advice) => {
    const { readings, faults } = corrected(correction);
    expect(readings).toHaveLength(2);
    expect(faults).toMatchObject([{ rule, advice, line: 4, column: 12, fatal: true }]);
  });

  test('words of the front matter are not the report', () => {
    expect(corrected({ quote: 'outlet', drop: true, note: 'n', on }).faults).toMatchObject([{ rule: 'unknown-quote' }]);
  });
});

describe('a number without its upper bound has the one that its manner gives it', () => {
  test.each<[Correction['set'], [number, number | null]]>([
    [{ low: 13 }, [13, null]],
    [{ low: 13, qualifier: 'exact' }, [13, 13]],
    [{ qualifier: 'about' }, [12, 12]],
    [{ low: 13, high: 15, qualifier: 'range' }, [13, 15]],
    [{ group: 'civilians' }, [12, null]],
  ])('%j', (set, [low, high]) => {
    const { readings } = corrected({ quote: 'At least 12 people', set, note: 'n', on });
    expect(readings[0]?.reading).toMatchObject({ low, high });
  });
});

test('each change is kept, with what was there before it; the machine’s own reading is never forgotten', () => {
  const quote = 'At least 12 people';
  const { readings, changes } = corrected(
    { quote, set: { low: 13 }, note: 'first', on },
    { quote, set: { group: 'civilians' }, note: 'second', on },
    { quote: '30 hurt', drop: true, note: 'third', on },
    { quote: 'Ten boats', add: { effect: 'missing', group: 'people', low: 10 }, note: 'fourth', on },
  );
  expect(readings.map(({ key, corrected }) => [key, corrected?.note, corrected?.was?.low])).toEqual([
    [0, 'second', 12],
    [2, 'fourth', undefined],
  ]);
  expect(
    changes.map(({ correction, before, after }) => [correction.note, before?.low ?? null, after?.low ?? null]),
  ).toEqual([
    ['first', 12, 13],
    ['second', 13, 13],
    ['third', 30, null],
    ['fourth', null, 10],
  ]);
});

describe('where words of an editor stand', () => {
  const wrapped = '**Three** miners\ndied. Three miners were hurt.';
  /** As a parser reads it: without the asterisks, the line break as a space. */
  const pieces = [
    { at: 0, size: 5, start: 2, end: 7 },
    { at: 5, size: 7, start: 9, end: 16 },
    { at: 12, size: 31, start: 16, end: 47 },
  ];
  const text = 'Three miners died. Three miners were hurt.';
  const of = { source: wrapped, blocks: [{ text, pieces, sentences: [] }] } as never;

  test.each([
    ['Three miners', ['Three** miners', 'Three miners']],
    ['Three\nminers  died', ['Three** miners\ndied']],
    ['**Three** miners', ['**Three** miners']],
    ['four miners', []],
  ])('%j', (quote, found) =>
    expect(placesOf(quote, of).map(({ start, end }) => wrapped.slice(start, end))).toEqual(found),
  );
});

test.each([
  ['At least 13 people', 'At least 12 people'],
  ['the major spoke of 30 hurt', 'The mayor spoke of 30 hurt'],
  ['goats and sheep', null],
  ['?!', null],
])('the words nearest to “%s” are “%s”', (quote, near) => expect(nearestWords(quote, report(prose))).toBe(near));
