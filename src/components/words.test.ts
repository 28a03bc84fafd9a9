import { expect, test } from 'vitest';
import type { Row } from '../model/comparison.ts';
import { bytesInWords, intervalInWords, measureTitle, rowTitle, spread } from './words.ts';

test('a measure reads as a phrase', () => {
  expect(measureTitle({ effect: 'killed', group: 'security' })).toBe('Security forces killed');
  expect(measureTitle({ effect: 'casualties', group: 'people' })).toBe('People killed or injured');
});

test.each([
  [{ scope: 'part', differs: null }, 'Vessby', 'Civilians killed in Vessby'],
  [{ scope: 'part', differs: 'women' }, 'Vessby', 'Civilians killed in Vessby, women'],
  [
    { scope: 'event', differs: 'counted from before 3 May 2031' },
    null,
    'Civilians killed, counted from before 3 May 2031',
  ],
  [
    { scope: 'background', differs: 'before 3 May 2031, at Vessby' },
    'Vessby',
    'Civilians killed, before 3 May 2031, at Vessby',
  ],
] as const)('a measure says what it covers: %#', (row, place, title) => {
  expect(rowTitle({ effect: 'killed', group: 'civilians', ...row } as Row, place)).toBe(title);
});

test.each([
  [37, 37, false, '37'],
  [37, 1216, false, '37–1,216'],
  [37, 216, true, '37–216+'],
  [84, 84, true, '84+'],
])('from %i to %i is %s', (low, high, open, words) => {
  expect(spread(low, high, open)).toBe(words);
});

test.each([
  [{ low: 0, high: 0 }, '0'],
  [{ low: 12, high: 12 }, '12'],
  [{ low: 12, high: null }, '12 or more'],
  [{ low: 0, high: 20 }, 'up to 20'],
  [{ low: 37, high: 70 }, '37–70'],
])('%o is "%s"', (interval, words) => {
  expect(intervalInWords(interval)).toBe(words);
});

test.each([
  [999, '999 bytes'],
  [1499, '1 KB'],
  [999_499, '999 KB'],
  [1_250_000, '1.3 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});
