import type { Token } from '../lex.ts';
import type { Mention } from './mention.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The ones who speak together with the last of them ("residents and a health worker told …"), in order, without the last. */
export function joined(tokens: readonly Token[], mentions: readonly Mention[], last: Mention): Voice[] {
  const chain: Mention[] = [];
  for (let next = last; ; ) {
    const before = previous(tokens, mentions, next, chain.length > 0);
    if (!before) break;
    chain.unshift(before);
    next = before;
  }
  const first = chain[0];
  if (!first || !begins(tokens, first.from)) return [];
  return chain.flatMap((mention) => voiceOf(tokens, mention) ?? []);
}

function previous(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention, further: boolean): Mention | null {
  let k = mention.from - 1;
  if (tokens[k]?.lower === 'and' || tokens[k]?.lower === 'or') k -= tokens[k - 1]?.text === ',' ? 2 : 1;
  else if (further && tokens[k]?.text === ',') k -= 1;
  else return null;
  const before = mentions.find(({ to }) => to === k + 1) ?? null;
  return before && ['role', 'body', 'person', 'state'].includes(before.sort) ? before : null;
}

/** Whether a subject may begin at token `at`: at the beginning of the sentence or of a clause. */
function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[,;:—–"“”»]$/.test(before.text) || before.word.work.has('sub') || before.word.work.has('conj') || before.lower === 'that' || before.text === '.';
}

const CALLED = /^(?:called|identified|named|known|quoted|name|nickname|nicknamed)$/;

/** "a shopkeeper who asked to be called only Abebe", "a man who gave his name as Musa": the name that the words go on to give. */
export function aliasBehind(tokens: readonly Token[], mention: Mention, until: number, voice: Voice | null): Voice | null {
  if (!voice || voice.sort !== 'role' || mention.plural) return voice;
  let at = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  while (tokens[at]?.word.work.has('adv') || /ly$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (!/^(?:who|identified|named|identifying|giving|called|known|nicknamed)$/.test(tokens[at]?.lower ?? '')) return voice;
  for (const end = Math.min(tokens.length, Math.max(until, at + 14)); at < end; at++) {
    if (/^[.;”"]$/.test(tokens[at]?.text ?? '')) break;
    if (!CALLED.test(tokens[at]?.lower ?? '')) continue;
    let from = at + 1;
    while (/^(?:as|only|just|by|his|her|their|first|name|himself|herself|,)$/.test(tokens[from]?.lower ?? '')) from += 1;
    let to = from;
    while (tokens[to]?.capital) to += 1;
    if (to > from) return { ...voice, name: words(tokens, from, to), from, to, role: voice.name, sort: 'person' };
  }
  return voice;
}

const words = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).map(({ text }) => text).join(' ');
