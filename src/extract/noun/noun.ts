import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';

/** The noun phrase behind a figure; `to` is the token index behind it. */
export interface Noun {
  to: number;
  /** Who they are; null where no noun for people stands there. */
  group: Group | null;
  /** The words of the phrase, without the number. */
  detail: string | null;
  /** "others", "more", "them": the group is that of the figure before. */
  carried: boolean;
  /** "of them", "of whom": a part of the figure before. `of` a described whole ("six of the injured"). */
  partitive: 'them' | 'of' | null;
  /** An effect that the phrase itself carries: "six wounded soldiers", "of the dead", "bodies", "deaths". */
  effect: Effect | null;
  /** The phrase is a noun of effect ("deaths", "bodies", "injuries"), so that it needs no predicate. */
  effectNoun: boolean;
  /** What the figure counts instead of people. */
  thing: string | null;
  /** A noun that the vocabulary does not know. */
  unknown: boolean;
  /** The head is singular ("a woman"). */
  singular: boolean;
  /** A noun such as "members" or "men" that says nothing of the group by itself. */
  vague: boolean;
}
