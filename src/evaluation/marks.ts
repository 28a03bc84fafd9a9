import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { EvaluatedSet } from './index.ts';
import { type Measure, measures } from './score.ts';

const file = 'src/evaluation/marks.json';

/** For each set and measure the F1 score, in percent, below which it must not fall. */
export const Marks = z.record(z.string(), z.record(z.enum(measures), z.number().min(0).max(100)));
export type Marks = z.infer<typeof Marks>;

/** The committed marks. */
export const readMarks = (): Marks => Marks.parse(JSON.parse(readFileSync(file, 'utf8')));

export const writeMarks = (marks: Marks): void => writeFileSync(file, `${JSON.stringify(marks, null, 2)}\n`);

/** A score in percent, rounded down to a tenth. */
export const inTenths = (rate: number): number => Math.floor(rate * 1000 + 1e-6) / 10;

/** A score that lies below its mark, or above it. */
export interface Change {
  set: string;
  measure: Measure;
  mark: number;
  now: number;
}

/** Every score that is not at its mark; a set without marks has them at 0. */
export function changes(marks: Marks, sets: readonly EvaluatedSet[]): Change[] {
  return sets.flatMap(({ name, score }) =>
    measures
      .map((measure) => ({ set: name, measure, mark: marks[name]?.[measure] ?? 0, now: inTenths(score[measure].f1) }))
      .filter(({ mark, now }) => mark !== now),
  );
}

export const hasFallen = ({ mark, now }: Change): boolean => now < mark;

/** The marks, raised to the scores where these are higher: a ratchet never goes back. */
export function raised(marks: Marks, sets: readonly EvaluatedSet[]): Marks {
  const higher = (name: string, { score }: EvaluatedSet): Marks[string] =>
    Object.fromEntries(
      measures.map((measure) => [measure, Math.max(marks[name]?.[measure] ?? 0, inTenths(score[measure].f1))]),
    ) as Marks[string];
  return { ...marks, ...Object.fromEntries(sets.map((set) => [set.name, higher(set.name, set)])) };
}
