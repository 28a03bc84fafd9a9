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
  number?: NumberSense;
  person?: Person;
  modifies?: Group;
  body?: Group;
  verb?: EffectVerb;
  adjective?: Effect;
  noun?: Effect;
  toll?: Effect;
  says?: readonly VerbForm[];
  denies?: readonly VerbForm[];
  acts?: readonly VerbForm[];
  thing?: string;
  work: ReadonlySet<Work>;
}
