import type { Token } from '../lex.ts';
import { articled, ofOnly, sized } from '../words/numbers.ts';
import { type Core, exactly, scaleOf } from './core.ts';
import { wordsAt } from './words.ts';

const unbounded = (to: number, low: number): Core => ({ to, low, high: null, kind: 'indefinite' });

/** "a dozen", "half a dozen", "a couple of hundred", "a hundred and twelve", and a plain "a" or "an", which counts one where a person follows. */
export function articleAt(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (tokens[at]?.lower === 'half') return halfAt(tokens, at + (next.lower === 'a' ? 2 : 1));
  const sense = next.word.number;
  if (sense?.kind === 'collective') return coupleOf(tokens, at + 2, sense.value);
  if (sense?.kind === 'scale') return wordsAt(tokens, at + 1, 1);
  if (tokens[at + 2]?.lower === 'couple' && next.kind === 'word' && next.word.work.size === 0)
    return exactly(at + 3, 2);
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

/** "dozens", "several" and what needs an article or "of" besides. */
export function looseAt(tokens: readonly Token[], at: number, value: number): Core | null {
  const { lower } = tokens[at] as Token;
  if (articled.has(lower)) return null;
  return ofOnly.has(lower) && tokens[at + 1]?.lower !== 'of' ? null : indefiniteAt(tokens, at, value);
}

/** "dozens", "several hundred", "many thousands", "tens of thousands", "hundreds and hundreds", "several". */
function indefiniteAt(tokens: readonly Token[], at: number, value: number): Core {
  let low = value;
  let to = at + 1;
  const scale = tokens[to] && scaleOf(tokens[to] as Token);
  const sense = tokens[to]?.word.number;
  const larger = sense?.kind === 'indefinite' ? sense.value : 0;
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
export function zeroAt(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1]?.lower;
  const none = (to: number): Core => ({ to, low: 0, high: 0, kind: 'zero' });
  if (tokens[at]?.lower === 'not') {
    if (next === 'one') return none(at + (tokens[at + 2]?.lower === 'single' ? 3 : 2));
    return next === 'a' && ['single', 'soul'].includes(tokens[at + 2]?.lower ?? '') ? none(at + 3) : null;
  }
  return none(at + (tokens[at]?.lower === 'no' && (next === 'one' || next === 'single') ? 2 : 1));
}

/** "both pilots" are two; "both" alone sums up what was named. */
export function bothAt(tokens: readonly Token[], at: number): Core | null {
  const people = [tokens[at + 1], tokens[at + 2], tokens[at + 3]].find(
    (token) => token?.word.person || token?.word.work.size,
  );
  return people?.word.person?.plural && !people.word.verb ? exactly(at + 1, 2) : null;
}
