import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import type { Noun } from '../noun.ts';
import type { Quantity } from '../quantity.ts';
import type { Frame } from '../words/effects.ts';
import type { VerbForm } from '../words/inflect.ts';

/** A figure of a sentence with the noun phrase behind it; `refused` says why it cannot count people. */
export interface Fig extends Quantity {
  noun: Noun;
  refused: { why: string; rule: string } | null;
}

/** A word or phrase of effect. `adjective`: "dead", "missing"; `noun`: "deaths", "the killing of". */
export interface Eff {
  effect: Effect;
  frame: Frame | 'is';
  form: VerbForm;
  as: 'verb' | 'adjective' | 'noun';
  /** Group that the phrase names itself: "militant deaths". */
  group: Group | null;
}

/** What a piece of a sentence is: a figure, a word of effect, people without a figure, a word by its work, a mark. */
export type Kind =
  | ('fig' | 'eff' | 'toll' | 'people')
  | ('be' | 'have' | 'modal' | 'neg' | 'verb' | 'say' | 'deny')
  | ('prep' | 'and' | 'sub' | 'rel' | 'det' | 'pron' | 'adv' | 'word')
  | ('comma' | 'semi' | 'colon' | 'dash' | 'open' | 'close' | 'quote' | 'stop' | 'poss');

/** A piece of a sentence as the rules see it; `from` and `to` are token indexes. */
export interface Item {
  kind: Kind;
  from: number;
  to: number;
  lower: string;
  fig: Fig | undefined;
  eff: Eff | undefined;
  group: Group | undefined;
  forms: readonly VerbForm[] | undefined;
}

/** A piece of a sentence of which this much is known; all are of one shape, as words are. */
export const itemOf = ({
  kind,
  from,
  to,
  lower,
  fig,
  eff,
  group,
  forms,
}: Pick<Item, 'kind' | 'from' | 'to' | 'lower'> & Partial<Item>): Item => ({
  kind,
  from,
  to,
  lower,
  fig,
  eff,
  group,
  forms,
});
