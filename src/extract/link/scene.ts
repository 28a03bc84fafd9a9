import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import type { Eff, Fig, Item } from '../items.ts';
import type { Token } from '../lex.ts';

/** What befell the people of a figure, and by which rule that was read. */
export interface Bound {
  effect: Effect;
  /** Group that the construction names, where the figure has no noun of its own. */
  group: Group | null;
  rule: string;
  /** Item index of the figure that this one is a part of, or continues; -1 is the last figure of the sentences before. */
  anchor: number | null;
  /** A part of its anchor ("five of them children"). */
  part: boolean;
}

/** The last figure read before a sentence: what "others", "of them" and bare numbers go on from. */
export interface Carry {
  effect: Effect;
  group: Group;
  /** Stands in the same block as the sentence. */
  near: boolean;
  /** The people that the sentence before named last, counted or not: whom "them" means. */
  people: Group | null;
  /** That sentence stands in the same block. */
  peopleNear: boolean;
}

/** A sentence while its figures are bound to effects. */
export interface Scene {
  tokens: readonly Token[];
  items: readonly Item[];
  /** Bound figures, by item index. */
  bound: Map<number, Bound>;
  carry: Carry | null;
  /** What a label before the sentence says of its figures: "**Injured:**", a table's column. */
  label: { effect: Effect | null; group: Group | null };
}

/** A way in which English ties a figure to what befell the people. */
export interface LinkRule {
  name: string;
  /** Reads the figure at item `at`; null where the rule does not apply. */
  read: (scene: Scene, at: number) => Omit<Bound, 'rule'> | null;
}

export const bind = (effect: Effect, more: Partial<Omit<Bound, 'rule' | 'effect'>> = {}): Omit<Bound, 'rule'> => ({
  effect,
  group: null,
  anchor: null,
  part: false,
  ...more,
});

const SMALL = new Set(['adv', 'quote', 'det']);

/** Index of the next item that is no adverb, quotation mark or article, from `at` inclusive; items.length at the end. */
export function onward({ items }: Scene, at: number): number {
  let k = at;
  while (k < items.length && SMALL.has(items[k]?.kind ?? '')) k += 1;
  return k;
}

/** The same to the left; -1 at the beginning. */
export function back({ items }: Scene, at: number): number {
  let k = at;
  while (k >= 0 && SMALL.has(items[k]?.kind ?? '')) k -= 1;
  return k;
}

export const figAt = ({ items }: Scene, at: number): Fig | null => items[at]?.fig ?? null;
export const effAt = ({ items }: Scene, at: number): Eff | null => items[at]?.eff ?? null;

/** A figure that counts people as far as its own words go. */
export const isCount = (fig: Fig | null | undefined): fig is Fig =>
  fig !== null && fig !== undefined && fig.refused === null;

/** A figure without a noun of its own. */
export const isBare = (fig: Fig): boolean => fig.noun.group === null && !fig.noun.unknown && !fig.noun.partitive;

/** Item index of the nearest bound figure left of `at`, or null. */
export function boundBefore(scene: Scene, at: number): number | null {
  for (let k = at - 1; k >= 0; k--) if (scene.bound.has(k)) return k;
  return null;
}
