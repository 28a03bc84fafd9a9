import { describe, expect, test } from 'vitest';
import { largestTexts } from '../../bench/hostile.ts';
import { event, outcomeOf, path, report } from './tree.ts';

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

test.each([
  ['a file', 'x'.repeat(10_000_000)],
  ['a line', 'Twelve people died. '.repeat(500_000)],
])('39 of 72: %s of ten megabytes is refused before it is read', (_, text) => {
  expect(outcomeOf({ [path]: report([], text) }).refused).toEqual([`${path}:1:1 too-large`]);
});

describe('40 of 72: what keeps a parser busy is refused at its place, and the other reports are read', () => {
  test.each([
    ['quotations in quotations', '>'.repeat(50_000), '8:1'],
    ['lists in lists', lines(1000, (n) => `${' '.repeat((2 * n) % 100)}- a`), '39:1'],
    ['brackets', '['.repeat(100_000), '8:1'],
    ['emphasis', '*a_ '.repeat(20_000), '8:1'],
    ['a ladder of backticks', Array.from({ length: 400 }, (_, n) => `${'`'.repeat(n)}a`).join(''), '8:1'],
    ['a table of 500 columns', ['|a', '|-', '|1'].map((cell) => cell.repeat(500)).join('\n'), '8:1'],
    ['2,000 footnotes', lines(2000, (n) => `[^${n}]: a`), '508:1'],
  ])('%s', (_, text, place) => {
    const outcome = outcomeOf({ [path]: report([], text), [`${event}/other.md`]: report() });
    expect(outcome.refused).toEqual([`${path}:${place} too-much-markup`]);
    expect(outcome.reports.map(({ report: { slug } }) => slug)).toEqual(['other']);
  });
});

test('42 of 72: a report of 10,000 claims is refused, one of a thousand is read', { timeout: 60_000 }, () => {
  const claims = (count: number) => outcomeOf({ [path]: report([], 'Ten died. '.repeat(count)) });
  expect(claims(10_000).refused).toEqual([`${path}:8:40001 too-much-text`]);
  expect(claims(1000).reports[0]?.claims).toHaveLength(1000);
});

test.each(Object.entries(largestTexts()))(
  '43 of 72: %s, as much as is admitted, breaks no rule',
  { timeout: 60_000 },
  (_, text) => {
    const { refused } = outcomeOf({ [path]: report([], text.slice(0, 4000)) });
    expect(refused.filter((fault) => fault.endsWith('not-readable'))).toEqual([]);
  },
);

test.each(['a'.repeat(200), 'a-'.repeat(120)])('44 of 72: a name too long for an address is refused', (name) => {
  expect(outcomeOf({ [`${event}/${name}.md`]: report() }).refused).toEqual([`${event}/${name}.md:1:1 odd-name`]);
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\n'],
  ['front matter alone', report([], '')],
])('45 of 72: a file of %s is no report', (_, text) => {
  expect(outcomeOf({ [path]: text }).refused).toEqual([`${path}:1:1 no-text`]);
});

test('46 of 72: a sentence without an end is read, or refused, and ends', { timeout: 60_000 }, () => {
  const { refused, reports } = outcomeOf({ [path]: report([], `Ten people ${'and more people '.repeat(7000)}`) });
  expect(refused.length + reports.length).toBe(1);
});
