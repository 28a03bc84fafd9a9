import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { strayWords } from './gold.ts';
import { ownSets, readSet } from './sets.ts';

describe.each(ownSets)('%s', (dir) => {
  test.each(readSet(dir).reports)('$file holds the words of its annotation', ({ file, gold }) => {
    expect(strayWords(gold, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test('constructed reports say that they are', () => {
  const reports = readSet('src/evaluation/gold/constructed').reports.map(({ file }) => readFileSync(file, 'utf8'));
  expect(reports.filter((text) => !text.includes('\nconstructed: true\n'))).toEqual([]);
});
