import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, foldName, plainName } from './fold.ts';

test.each([
  ['Nushki', 'Noshki'],
  ['Quetta', 'Ketta'],
  ['Balochistan', 'Baluchistan'],
  ['Khān Yūnis', 'Khan Younis'],
  ['Kharan', 'Karan'],
  ['Naseerabad', 'Nasirabad'],
])('%s and %s fold into one', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.each([
  ['Quetta', 'Gwadar'],
  ['Mastung', 'Harnai'],
  ['Kech', 'Kachhi'],
])('%s and %s stay two', (a, b) => {
  expect(foldName(a)).not.toBe(foldName(b));
});

test('other scripts are kept', () => {
  expect(foldName('کوئٹہ')).not.toBe('');
  expect(plainName('  Dera  Bugti, ')).toBe('dera bugti');
});

test.each([
  ['', '', 0],
  ['gwadar', 'gwadar', 0],
  ['gwadar', 'gawadar', 1],
  ['gwadar', 'wgadar', 1],
  ['jakabad', 'jacobabad', 3],
  ['', 'abc', 3],
])('%s to %s costs %i', (a, b, cost) => {
  expect(editDistance(a, b)).toBe(cost);
});

test('distance is symmetric', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)));
});

test('folding a long text stays quick', () => {
  expect(foldName('a '.repeat(100_000)).length).toBeLessThanOrEqual(64);
});
