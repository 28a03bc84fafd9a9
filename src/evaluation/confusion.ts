import { type Effect, effects } from '../model/effect.ts';
import { type Group, groups } from '../model/group.ts';
import type { Judged } from './score.ts';

/** How often what gold has (row) was read as what (column): of the claims found with the right figure at the right place in the text. */
export interface Confusion<V extends string = string> {
  values: V[];
  counts: number[][];
}

/** The effects, or the groups, that occur; in the order of the codebook. */
export const effectConfusion = (reports: readonly Judged[]): Confusion<Effect> =>
  confusion(Object.keys(effects) as Effect[], reports, 'effect');

export const groupConfusion = (reports: readonly Judged[]): Confusion<Group> =>
  confusion(Object.keys(groups) as Group[], reports, 'group');

function confusion<V extends Effect | Group>(
  all: readonly V[],
  reports: readonly Judged[],
  field: 'effect' | 'group',
): Confusion<V> {
  const pairs = reports.flatMap(({ casualties }) => [...casualties.pairs, ...casualties.mistaken]);
  const values = all.filter((value) => pairs.some(({ gold, read }) => gold[field] === value || read[field] === value));
  const count = (row: V, column: V): number =>
    pairs.filter(({ gold, read }) => gold[field] === row && read[field] === column).length;
  return { values, counts: values.map((row) => values.map((column) => count(row, column))) };
}
