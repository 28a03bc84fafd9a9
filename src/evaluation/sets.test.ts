import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { genreOf } from './genre.ts';
import { type GoldCasualty, strayWords } from './gold.ts';
import { ownSets, readSet } from './sets.ts';

describe.each(ownSets)('%s', (dir) => {
  test.each(readSet(dir).reports)('$file holds the words of its annotation', ({ file, gold }) => {
    expect(strayWords(gold, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe.each(ownSets.map(readSet).filter(({ constructed }) => constructed))('$name', ({ reports }) => {
  const texts = reports.map(({ file }) => readFileSync(file, 'utf8'));

  test('constructed reports say that they are, and what form they have', () => {
    expect(texts.filter((text) => !text.includes('\nconstructed: true\n'))).toEqual([]);
    expect(reports.filter(({ genre }) => genre === null)).toEqual([]);
  });

  test('every annotation has its report, and every report its annotation', () => {
    const folder = dirname(reports[0]?.file ?? '');
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    expect(files.sort()).toEqual(reports.map(({ file }) => basename(file)));
  });
});

test.each([
  ['---\ntitle: x\ngenre: live\n---\ngenre: wire\n', 'live'],
  ['---\ntitle: x\n---\ngenre: wire\n', null],
  ['genre: wire\n---\n', null],
])('%j is of genre %s', (text, genre) => expect(genreOf(text)).toBe(genre));

/** The codebook's table of figures: which bounds a qualifier allows. */
const bounds: Record<GoldCasualty['qualifier'], (low: number, high: number | null) => boolean> = {
  exact: (low, high) => high === low,
  about: (low, high) => high === low,
  'at-least': (_, high) => high === null,
  'more-than': (_, high) => high === null,
  indefinite: (low, high) => low > 1 && high === null,
  'up-to': (low, high) => low === 0 && high !== null,
  'fewer-than': (low, high) => low === 0 && high !== null,
  range: (low, high) => high !== null && high > low,
};

test.each(ownSets.map(readSet))('$name: bounds are those of the qualifier', ({ reports }) => {
  const claims = reports.flatMap(({ file, gold }) => gold.casualties.map((claim) => ({ file, ...claim })));
  expect(claims.filter(({ low, high, qualifier }) => !bounds[qualifier](low, high))).toEqual([]);
});
