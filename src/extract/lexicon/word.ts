import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import type { Frame } from '../words/effects.ts';
import type { VerbForm } from '../words/inflect.ts';

export type NumberSense =
  | { kind: 'unit' | 'ten' | 'scale' | 'collective' | 'indefinite'; value: number }
  | { kind: 'ordinal' | 'zero' };

/** A verb that has an effect on people, with the forms that the word may be. */
export interface EffectVerb {
  effect: Effect;
  frame: Frame;
  forms: readonly VerbForm[];
}

export type Work =
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'be'
  | 'have'
  | 'modal'
  | 'neg'
  | 'det'
  | 'poss'
  | 'pron'
  | 'adv'
  | 'account'
  | 'label'
  | 'month'
  | 'weekday'
  | 'animal'
  | 'neutral'
  | 'vague';

/** A noun for people. */
export interface Person {
  group: Group;
  plural: boolean;
  /** Before another noun it says nothing of the group: "two Israeli officers", "a 30-year-old guard". */
  attribute?: true;
}

/** Everything that the vocabulary says of one word. */
export interface Word {
  number: NumberSense | undefined;
  person: Person | undefined;
  modifies: Group | undefined;
  body: Group | undefined;
  verb: EffectVerb | undefined;
  adjective: Effect | undefined;
  noun: Effect | undefined;
  toll: Effect | undefined;
  says: readonly VerbForm[] | undefined;
  denies: readonly VerbForm[] | undefined;
  acts: readonly VerbForm[] | undefined;
  thing: string | undefined;
  work: ReadonlySet<Work>;
}

/** A word of which this much is known. All words are of one shape, which the engine reads several times as fast as words of many. */
export const wordOf = <Works extends ReadonlySet<Work>>(
  known: Partial<Word> & { work: Works },
): Word & { work: Works } => ({
  number: known.number,
  person: known.person,
  modifies: known.modifies,
  body: known.body,
  verb: known.verb,
  adjective: known.adjective,
  noun: known.noun,
  toll: known.toll,
  says: known.says,
  denies: known.denies,
  acts: known.acts,
  thing: known.thing,
  work: known.work,
});
