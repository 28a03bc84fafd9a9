import type { Token } from '../lex.ts';
import { articled, bareCollectives, indefinites, ofOnly, scales, sized } from '../words/numbers.ts';
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

const exactly = (to: number, value: number): Core => ({ to, low: value, high: value, kind: 'number' });
const unbounded = (to: number, low: number): Core => ({ to, low, high: null, kind: 'indefinite' });

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
function scaleOf(token: Token): number | null {
  if (token.lower === 'dozen') return 12;
  if (token.lower === 'score') return 20;
  const sense = token.word.number;
  if (sense?.kind !== 'scale' || !(token.lower in scales)) return null;
  return token.lower.length <= 2 && token.spaced && !['mn', 'bn'].includes(token.lower) ? null : sense.value;
}

/** "a dozen", "half a dozen", "a couple of hundred", "a hundred and twelve", and a plain "a" or "an", which counts one where a person follows. */
function articleAt(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (tokens[at]?.lower === 'half') return halfAt(tokens, at + (next.lower === 'a' ? 2 : 1));
  const sense = next.word.number;
  if (sense?.kind === 'collective') return coupleOf(tokens, at + 2, sense.value);
  if (sense?.kind === 'scale') return wordsAt(tokens, at + 1, 1);
  if (sense?.kind === 'ordinal') return { to: at + 2, low: 1, high: 1, kind: 'ordinal' };
  return manyAt(tokens, at) ?? { to: at + 1, low: 1, high: 1, kind: 'article' };
}

/** "half a dozen", "half a million". */
function halfAt(tokens: readonly Token[], at: number): Core | null {
  const scale = tokens[at] && scaleOf(tokens[at] as Token);
  return scale ? exactly(at + 1, scale / 2) : null;
}

/** "a couple", "a couple of dozen", "a couple hundred". */
function coupleOf(tokens: readonly Token[], at: number, value: number): Core {
  const behind = tokens[at]?.lower === 'of' ? at + 1 : at;
  const scale = tokens[behind] && scaleOf(tokens[behind] as Token);
  return scale ? { ...exactly(behind + 1, value * scale), round: true } : exactly(at, value);
}

/** "a few", "a few hundred", "a handful of", "a large number of", "a good many". */
function manyAt(tokens: readonly Token[], at: number): Core | null {
  let to = at + 1;
  while (sized.has(tokens[to]?.lower ?? '') && to < at + 3) to += 1;
  const lower = tokens[to]?.lower ?? '';
  if (lower === 'few' || (lower === 'many' && to > at + 1)) return indefiniteAt(tokens, to, 2);
  return articled.has(lower) && tokens[to + 1]?.lower === 'of' ? indefiniteAt(tokens, to, 2) : null;
}

function looseAt(tokens: readonly Token[], at: number, value: number): Core | null {
  const { lower } = tokens[at] as Token;
  if (articled.has(lower)) return null;
  return ofOnly.has(lower) && tokens[at + 1]?.lower !== 'of' ? null : indefiniteAt(tokens, at, value);
}

/** "dozens", "several hundred", "many thousands", "tens of thousands", "hundreds and hundreds", "several". */
function indefiniteAt(tokens: readonly Token[], at: number, value: number): Core {
  let low = value;
  let to = at + 1;
  const scale = tokens[to] && scaleOf(tokens[to] as Token);
  const larger = indefinites[tokens[to]?.lower ?? ''] ?? 0;
  if (scale) {
    low = low <= 2 ? low * scale : scale * 2;
    to += 1;
  } else if (low === 2 && larger >= 20) return indefiniteAt(tokens, to, larger);
  if (['upon', 'and'].includes(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === tokens[at]?.lower) to += 2;
  const of = tokens[to + 1]?.word.number;
  if (tokens[to]?.lower === 'of' && of?.kind === 'indefinite' && of.value >= 200)
    return unbounded(to + 2, value === 20 ? of.value * 10 : of.value * 100);
  return unbounded(to, low);
}

/** "no", "none", "nobody", "no one", "not one", "not a single". */
function zeroAt(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1]?.lower;
  const none = (to: number): Core => ({ to, low: 0, high: 0, kind: 'zero' });
  if (tokens[at]?.lower === 'not') {
    if (next === 'one') return none(at + (tokens[at + 2]?.lower === 'single' ? 3 : 2));
    return next === 'a' && ['single', 'soul'].includes(tokens[at + 2]?.lower ?? '') ? none(at + 3) : null;
  }
  return none(at + (tokens[at]?.lower === 'no' && (next === 'one' || next === 'single') ? 2 : 1));
}

/** "both pilots" are two; "both" alone sums up what was named. */
function bothAt(tokens: readonly Token[], at: number): Core | null {
  const people = [tokens[at + 1], tokens[at + 2], tokens[at + 3]].find(
    (token) => token?.word.person || token?.word.work.size,
  );
  return people?.word.person?.plural && !people.word.verb ? exactly(at + 1, 2) : null;
}
