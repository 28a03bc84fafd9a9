import { expect, test } from 'vitest';
import { byMoment, daysInWords, knownInWords, momentInWords, shortMoment } from './time.ts';

test.each([
  ['2026-01-31', '31 January 2026'],
  ['2026-02-01T18:05', '1 February 2026, 18:05'],
  ['2026-02-01T18:05:00+05:00', '1 February 2026, 18:05 UTC+5'],
  ['2026-02-01T18:05:00+05:30', '1 February 2026, 18:05 UTC+5:30'],
  ['2026-02-01T18:05:00Z', '1 February 2026, 18:05 UTC'],
  [null, 'undated'],
])('%s is "%s"', (moment, words) => {
  expect(momentInWords(moment)).toBe(words);
});

test.each([
  ['2026-01-31', '31 Jan'],
  ['2026-02-01T18:05:00+05:00', '1 Feb, 18:05'],
  [null, 'undated'],
])('%s is "%s" in short', (moment, words) => {
  expect(shortMoment(moment)).toBe(words);
});

test.each([
  ['2026-01-31', '2026-01-31', '31 January 2026'],
  ['2026-01-30', '2026-01-31', '30–31 January 2026'],
  ['2026-01-31', '2026-02-06', '31 January – 6 February 2026'],
  ['2025-12-31', '2026-01-01', '31 December 2025 – 1 January 2026'],
])('%s to %s is "%s"', (from, to, words) => {
  expect(daysInWords(from, to)).toBe(words);
});

test('hours come before their day without an hour, the undated last', () => {
  const moments = [null, '2026-02-01', '2026-01-31', '2026-01-31T23:00:00+05:00', '2026-01-31T09:00:00Z'];
  expect(moments.toSorted(byMoment)).toEqual([
    '2026-01-31T09:00:00Z',
    '2026-01-31T23:00:00+05:00',
    '2026-01-31',
    '2026-02-01',
    null,
  ]);
});

test.each([
  ['2026-01-31', 'by the end of 31 January 2026'],
  ['2026-01-31T14:12+05:30', 'at 14:12 UTC+5:30 on 31 January 2026'],
])('what was known %s', (at, words) => expect(knownInWords(at)).toBe(words));
