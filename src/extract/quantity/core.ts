import type { Token } from '../lex.ts';
import { bareCollectives } from '../words/numbers.ts';
import { articleAt, bothAt, looseAt, zeroAt } from './loose.ts';
import { hyphenated, wordsAt } from './words.ts';

/** A number without its qualifier: the interval that it stands for; `to` is the token index behind it. */
export interface Core {
  to: number;
  low: number;
  high: number | null;
  kind: 'number' | 'indefinite' | 'article' | 'ordinal' | 'zero';
  /** A round figure, not meant to the last one: "a couple of hundred". */
  round?: true;
}

export const exactly = (to: number, value: number): Core => ({ to, low: value, high: value, kind: 'number' });

/** The number that begins at token `at`, or null. */
export function coreAt(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at);
  const { lower, word } = token;
  if (lower === 'a' || lower === 'an' || lower === 'half') return articleAt(tokens, at);
  if (lower === 'both') return bothAt(tokens, at);
  if (lower === 'not') return zeroAt(tokens, at);
  switch (word.number?.kind) {
    case 'ordinal':
      return null;
    case 'zero':
      return zeroAt(tokens, at);
    case 'indefinite':
      return looseAt(tokens, at, word.number.value);
    case 'collective':
      return bareCollectives.has(lower) ? exactly(at + 1, word.number.value) : null;
    default:
      return wordsAt(tokens, at) ?? hyphenated(token, at);
  }
}

/** Digits with what stands for thousands and multiplies them: "12 000", "12.000", "1.2 million", "3 lakh", "2 dozen". */
function digitsAt(tokens: readonly Token[], at: number): Core | null {
  const { text, value } = tokens[at] as Token;
  let to = at + 1;
  let low = value;
  for (let next = tokens[to]; grouped(tokens, at, to) && next; next = tokens[to]) {
    low = low * 1000 + next.value;
    to += 1;
  }
  const dotted = /^\p{Nd}{1,3}\.\p{Nd}{3}$/u.test(text) && !(tokens[to] && scaleOf(tokens[to] as Token));
  return scaled(tokens, to, dotted ? low * 1000 : low);
}

/** "12 000": three digits behind a space, where what leads is no date and no label. */
function grouped(tokens: readonly Token[], at: number, to: number): boolean {
  const [first, last, next] = [tokens[at] as Token, tokens[to - 1], tokens[to]];
  if (
    next?.kind !== 'number' ||
    next.text.length !== 3 ||
    !/^\p{Nd}{1,3}$/u.test(first.text) ||
    first.value === 0 ||
    next.from !== (last?.to ?? 0) + 1
  )
    return false;
  const { work } = tokens[at - 1]?.word ?? { work: new Set() };
  return !work.has('month') && !work.has('label') && tokens[at - 1]?.text !== '+' && tokens[to + 1]?.kind !== 'number';
}

function scaled(tokens: readonly Token[], at: number, value: number): Core | null {
  let low = value;
  let to = at;
  for (let word = tokens[to]; word; word = tokens[to]) {
    const scale = scaleOf(word);
    if (!scale) break;
    low *= scale;
    to += 1;
  }
  low = Math.round(low * 1000) / 1000;
  return Number.isInteger(low) && low < 1e12 ? exactly(to, low) : null;
}

/** What a word multiplies the number before it with. */
export function scaleOf(token: Token): number | null {
  if (token.lower === 'dozen') return 12;
  if (token.lower === 'score') return 20;
  const sense = token.word.number;
  if (sense?.kind !== 'scale') return null;
  return token.lower.length <= 2 && token.spaced && !['mn', 'bn'].includes(token.lower) ? null : sense.value;
}
