import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import type { Token } from '../lex.ts';
import type { EffectPhrase } from '../phrases.ts';
import type { VerbForm } from '../words/inflect.ts';
import { type Eff, type Item, itemOf } from './item.ts';
import { isNominal } from './word.ts';

/** The word of effect at token `at`, as noun, verb or adjective by what stands before it, or null. */
export function effectAt(tokens: readonly Token[], at: number): Item | null {
  const { lower, word } = tokens[at] as Token;
  const item = (kind: 'eff' | 'toll', eff: Eff): Item => itemOf({ kind, from: at, to: at + 1, lower, eff });
  if (word.toll) return item('toll', nounOf(tokens, at, word.toll));
  if (word.noun && isNoun(tokens, at)) return item('eff', nounOf(tokens, at, word.noun));
  if (word.verb && !isPlace(tokens, at)) {
    const { effect, frame, forms } = word.verb;
    return item('eff', { effect, frame, form: formHere(tokens, at, forms), as: 'verb', group: null });
  }
  if (!word.adjective) return null;
  return item('eff', { effect: word.adjective, frame: 'is', form: 'base', as: 'adjective', group: null });
}

/** "at a provincial jail", "in hospital for a head wound": a base form behind an article and a plain word, or behind a preposition, is no verb. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const { verb, noun } = (tokens[at] as Token).word;
  const [before, second] = [tokens[at - 1], tokens[at - 2]];
  if (noun || !verb?.forms.every((form) => form === 'base') || before?.kind !== 'word') return false;
  if (before.word.work.has('prep')) return before.lower !== 'to';
  const { work, verb: told, acts, person } = before.word;
  return work.size === 0 && !told && !acts && !person && /^(?:a|an|the|its|his|her)$/.test(second?.lower ?? '');
}

/** A phrase of effect as an item. */
export const phraseItem = (from: number, lower: string, { effect, frame, form, to }: EffectPhrase): Item =>
  itemOf({
    kind: 'eff',
    from,
    to,
    lower,
    eff: { effect, frame, form, as: frame === 'is' ? 'adjective' : 'verb', group: null },
  });

const nounOf = (tokens: readonly Token[], at: number, effect: Effect): Eff => ({
  effect,
  frame: 'is',
  form: 'base',
  as: 'noun',
  group: groupBefore(tokens, at),
});

/** A word that may be a noun is one behind "the" and "its", behind a modifier ("civilian dead"), or where it may be nothing else. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { verb, adjective } = (tokens[at] as Token).word;
  const before = tokens[at - 1];
  return isNominal(before) || (!verb && (!adjective || isModifier(before)));
}

/** "civilian", "police": behind it an adjective of effect stands for the people. */
const isModifier = (token: Token | undefined) =>
  Boolean(token?.word.modifies && !token.word.person?.plural && !token.word.verb);

/** "militant deaths", "the terrorists' dead": whose deaths these are. */
function groupBefore(tokens: readonly Token[], at: number): Group | null {
  for (let j = at - 1; j >= Math.max(0, at - 3); j--) {
    const { kind, lower, word } = tokens[j] as Token;
    if (kind === 'mark' && lower !== "'" && lower !== "'s") return null;
    // "the official death toll": whose count it is
    const group = lower === 'official' ? null : (word.modifies ?? word.person?.group);
    if (group && group !== 'people') return group;
    if (word.work.has('prep') || word.work.has('det') || word.work.has('rel') || word.acts) return null;
  }
  return null;
}

/** The form that an ambiguous word has here: behind "be" or "have" a participle, behind "to" or a modal the base. */
function formHere(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): VerbForm {
  const [first] = forms as readonly [VerbForm];
  if (forms.length === 1) return first;
  let before = at - 1;
  while (before > 0 && tokens[before]?.word.work.has('adv')) before -= 1;
  const work = tokens[before]?.word.work;
  if (forms.includes('participle') && (work?.has('be') || work?.has('have'))) return 'participle';
  if (forms.includes('base') && (work?.has('modal') || tokens[before]?.lower === 'to')) return 'base';
  return forms.includes('past') ? 'past' : first;
}
