import { describe, expect, test } from 'vitest';
import { alike, fold } from './names.ts';

test.each([
  ['J. Müller’s', 'j muller'],
  ['D.G. Health', 'dg health'],
  ['Ørsted & Łódź', 'orsted lodz'],
  ['  Bomi-Nal  River ', 'bomi nal river'],
  ['...', ''],
])('%j is folded to %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

describe('names that may be one', () => {
  test.each<[string | null, string | null]>([
    [null, null],
    ['', null],
    ['police', 'local police'],
    ['the military', 'military'],
    ['Ada Ferrol', 'Colonel A. Ferrol'],
    ['Ferrol', 'FERROL'],
    ['Peñón', 'Penon'],
  ])('%j and %j', (one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });
});

describe('names that are two', () => {
  test.each<[string | null, string | null]>([
    ['police', null],
    ['health ministry', 'interior ministry'],
    ['Ada Ferrol', 'Ada Quill'],
    ['city police', 'harbour police'],
    ['Omo Li', 'Ana Li'],
  ])('%j and %j', (one, other) => {
    expect(alike(one, other)).toBe(false);
    expect(alike(other, one)).toBe(false);
  });
});
