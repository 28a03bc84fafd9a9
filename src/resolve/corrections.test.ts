import { describe, expect, test } from 'vitest';
import type { Correction } from '../model/report.ts';
import { correct } from './corrections.ts';
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
    corrected: { note: 'All were residents.', on },
  });
  expect(readings[1]?.corrected).toBeNull();
});

test('words around or within those that were read are aimed at them', () => {
  for (const quote of ['12 people', 'At least 12 people died']) {
    expect(corrected({ quote, set: { low: 13 }, note: 'n', on }).readings[0]?.reading.low).toBe(13);
  }
});

test('drop takes a reading away', () => {
  expect(corrected({ quote: '30 hurt', drop: true, note: 'n', on }).readings.map(({ from }) => from)).toEqual([0]);
});

test('add makes a reading where there was none', () => {
  const { readings } = corrected({
    quote: '12 people missing',
    add: { effect: 'missing', group: 'people', low: 12 },
    note: 'n',
    on,
  });
  expect(readings[2]).toMatchObject({
    from: null,
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
      "Quote the report's own words; the nearest are “At least 12 people died.”.",
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
  ])('%j', (correction, rule, advice) => {
    const { readings, faults } = corrected(correction);
    expect(readings).toHaveLength(2);
    expect(faults).toMatchObject([{ rule, advice, line: 4, column: 12, fatal: true }]);
  });

  test('words of the front matter are not the report', () => {
    expect(corrected({ quote: 'outlet', drop: true, note: 'n', on }).faults).toMatchObject([{ rule: 'unknown-quote' }]);
  });
});
