import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLoose } from '../loose.ts';
import type { Reading } from '../model/reading.ts';
import { type RuleKind, ruleInWords } from '../model/rules.ts';
import { ownSets, readSet } from './sets.ts';

/** Every rule that a reading names. */
function rulesOf({ casualties, locations, speakers, refusals }: Reading): [RuleKind, string][] {
  return [
    ...casualties.flatMap(({ rules }) => rules.map((name): [RuleKind, string] => ['figure', name])),
    ...locations.flatMap(({ rules }) => rules.map((name): [RuleKind, string] => ['place', name])),
    ...speakers.flatMap(({ rules }) => rules.map((name): [RuleKind, string] => ['speaker', name])),
    ...refusals.map(({ rule }): [RuleKind, string] => ['refusal', rule]),
  ];
}

test('every rule that reads a gold set has its sentence in src/model/rules.ts', () => {
  const files = ownSets.flatMap((dir) => readSet(dir).reports.map(({ file }) => file));
  const readings = files.flatMap((path) => readLoose({ path, bytes: readFileSync(path) }).reading ?? []);
  const unnamed = readings.flatMap(rulesOf).filter(([kind, name]) => ruleInWords(kind, name) === null);
  expect(readings).toHaveLength(files.length);
  expect([...new Set(unnamed.map(([kind, name]) => `${kind}: ${name}`))]).toEqual([]);
});
