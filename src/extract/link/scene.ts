import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import type { Item } from '../items.ts';
import type { Token } from '../lex.ts';

/** What befell the people of a figure, as a rule reads it. */
export interface Tie {
  effect: Effect;
  /** Group that the construction names, where the figure has no noun of its own. */
  group: Group | null;
  /** Item index of the figure that this one is a part of, or continues; `BEFORE` and `UNCOUNTED` are none of the sentence. */
  anchor: number | null;
  /** A part of its anchor ("five of them children"). */
  part: boolean;
}

/** A tie and the name of the rule that read it. */
export interface Bound extends Tie {
  rule: string;
}

/** Anchor of a figure that goes on from the last figure of the sentences before. */
export const BEFORE = -1;

/** Anchor of a part of a whole that no figure counts ("two of the dead"). */
export const UNCOUNTED = -2;

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
  read: (scene: Scene, at: number) => Tie | null;
}

/** A tie to `effect`, of no group, part or anchor unless told. */
export const bind = (effect: Effect, more: Partial<Tie> = {}): Tie => ({
  effect,
  group: null,
  anchor: null,
  part: false,
  ...more,
});
