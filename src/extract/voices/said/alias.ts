import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import { among, set } from '../phrase/words.ts';
import { textOf } from '../text.ts';
import type { Voice } from '../who/voice.ts';

const opens = set('who identified named identifying giving called known nicknamed');
const calls = set('called identified named known quoted name nickname nicknamed');
const between = set('as only just by his her their first name himself herself ,');
const LONGEST = 14;

/** "a shopkeeper who asked to be called only Abebe", "a man who gave his name as Musa": the voice with the name that the words go on to give, before token `until`. */
export function withAlias(
  tokens: readonly Token[],
  mention: Mention,
  until: number,
  voice: Voice | null,
): Voice | null {
  if (voice?.sort !== 'role' || mention.plural) return voice;
  let at = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  while (tokens[at]?.word.work.has('adv') || /ly$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (!among(opens, tokens[at])) return voice;
  for (const end = Math.min(tokens.length, Math.max(until, at + LONGEST)); at < end; at++) {
    if (/^[.;”"]$/.test(tokens[at]?.text ?? '')) break;
    const name = among(calls, tokens[at]) ? nameAt(tokens, at + 1) : null;
    if (name) return { ...voice, ...name, role: voice.name, sort: 'person' };
  }
  return voice;
}

function nameAt(tokens: readonly Token[], at: number): Pick<Voice, 'name' | 'from' | 'to'> | null {
  let from = at;
  while (among(between, tokens[from])) from += 1;
  let to = from;
  while (tokens[to]?.capital) to += 1;
  return to > from ? { name: textOf(tokens, from, to), from, to } : null;
}
