import type { Group } from '../../model/group.ts';
import type { Token } from '../lex.ts';
import { nounAt } from '../noun.ts';
import { type Item, itemOf } from './item.ts';

/** People without a figure: "militants", "the security forces"; null where none stand at token `at`. */
export function peopleAt(tokens: readonly Token[], at: number): Item | null {
  const { lower, word } = tokens[at] as Token;
  const group = word.person?.plural ? word.person.group : word.body;
  if (!group) return null;
  const noun = word.person ? nounAt(tokens, at, false) : null;
  const to = Math.max(at + 1, noun?.to ?? 0);
  return itemOf({ kind: 'people', from: at, to, lower, group: modifierBefore(tokens, at) ?? noun?.group ?? group });
}

/** "rebel fighters", "police force": a word that says nothing of the group by itself takes it from the one before. */
function modifierBefore(tokens: readonly Token[], at: number): Group | null {
  const { work, body } = (tokens[at] as Token).word;
  return work.has('neutral') || body ? (tokens[at - 1]?.word.modifies ?? null) : null;
}
