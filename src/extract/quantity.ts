import type { Figure, Qualifier } from '../model/figure.ts';
import type { Token } from './lex.ts';
import { scales, tens, units } from './words/numbers.ts';
import { after, before } from './words/qualifiers.ts';

/** A number expression of a sentence; `from` and `to` are token indexes, the qualifier inside. */
export interface Quantity extends Figure {
  from: number;
  /** First token of the number itself, behind the qualifier. */
  core: number;
  to: number;
  kind: 'number' | 'indefinite' | 'article' | 'ordinal' | 'zero';
  /** "another", "a further", "more": comes on top of what was counted before. */
  increment: boolean;
  /** "the other nine", "the remaining two": of those counted before. */
  rest: boolean;
}

interface Core {
  to: number;
  low: number;
  high: number | null;
  kind: Quantity['kind'];
}

const prefixes = byFirstWord(before);
const suffixes = byFirstWord(after);
const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', "'"]);
const DASHES = new Set(['–', '—', '-', '‑']);

/** The quantity that begins at token `at`, the qualifier included, or null. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  if (!mayBegin(tokens[at])) return null;
  const { qualifier, core: start, increment, rest } = leadIn(tokens, at);
  const core = coreAt(tokens, start);
  if (!core || (start > at && core.kind === 'article')) return alone(tokens, at);
  const range = rangeFrom(tokens, start, core);
  const reach = range ?? core;
  const tail = suffixAt(tokens, reach.to);
  const firmness = tail?.qualifier ?? qualifier;
  return {
    ...interval(reach, range ? 'range' : firmness),
    from: at,
    core: start,
    to: tail?.to ?? reach.to,
    kind: core.kind,
    increment: increment || core.kind === 'ordinal',
    rest,
  };
}

const OPENERS = new Set(['a', 'an', 'half', 'not', 'both']);

/** Few words can begin a quantity; asking first keeps the reading of all others quick. */
const mayBegin = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || token.word.number !== undefined || OPENERS.has(token.lower) || prefixes.has(token.lower) || QUOTES.has(token.text) || token.lower.includes('-'));

/** What leads in a figure elsewhere and here stands for one itself: "some were hurt", "another man", "the tenth victim". */
function alone(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.lower;
  const rest = { from: at, core: at, increment: true, rest: false };
  if (word === 'some') return { ...rest, ...interval({ to: 0, low: 2, high: null, kind: 'indefinite' }, 'exact'), to: at + 1, kind: 'indefinite', increment: false };
  if (word === 'another') return { ...rest, low: 1, high: 1, qualifier: 'exact', to: at + 1, kind: 'ordinal' };
  if (word !== 'the' || tokens[at + 1]?.word.number?.kind !== 'ordinal') return null;
  return { ...rest, low: 1, high: 1, qualifier: 'exact', to: at + 2, kind: 'ordinal' };
}

const RESTS = new Set(['the other', 'other', 'the remaining', 'remaining']);
/** Vague only behind an article, or as "tens of thousands". */
const NEEDS_ARTICLE = new Set(['number', 'handful']);
const INCREMENTS = new Set(['another', 'a further', 'further', 'an additional', 'additional']);

/** "both pilots" are two; "both" alone sums up what was named. */
function bothAt(tokens: readonly Token[], at: number): Core | null {
  const people = [tokens[at + 1], tokens[at + 2], tokens[at + 3]].find((token) => token?.word.person || token?.word.work.size);
  return people?.word.person?.plural && !people.word.verb ? { to: at + 1, low: 2, high: 2, kind: 'number' } : null;
}

function leadIn(tokens: readonly Token[], at: number): { qualifier: Qualifier; core: number; increment: boolean; rest: boolean } {
  let core = at;
  let qualifier: Qualifier = 'exact';
  let increment = false;
  let rest = false;
  for (let steps = 0; steps < 4; steps++) {
    const found = phraseAt(prefixes, tokens, skipQuotes(tokens, core));
    if (!found) break;
    if (found.qualifier !== 'exact') qualifier = found.qualifier;
    if (INCREMENTS.has(found.phrase)) increment = true;
    if (RESTS.has(found.phrase)) rest = true;
    core = found.to;
  }
  return { qualifier, core: skipQuotes(tokens, core), increment, rest };
}

function coreAt(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return scaled(tokens, at + 1, token.value);
  const sense = token.word.number;
  if (token.lower === 'a' || token.lower === 'an' || token.lower === 'half') return articleAt(tokens, at);
  if (sense?.kind === 'ordinal') return null;
  if (sense?.kind === 'zero') return zeroAt(tokens, at);
  if (token.lower === 'not') return zeroAt(tokens, at);
  if (sense?.kind === 'indefinite') return NEEDS_ARTICLE.has(token.lower) ? null : indefiniteAt(tokens, at, sense.value);
  if (sense?.kind === 'collective') return token.lower === 'dozen' ? { to: at + 1, low: 12, high: 12, kind: 'number' } : null;
  if (token.lower === 'both') return bothAt(tokens, at);
  return wordsAt(tokens, at);
}

/** Digits with what multiplies them: "1.2 million", "3 lakh", "2 dozen". */
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
  return Number.isInteger(low) && low < 1e12 ? { to, low, high: low, kind: 'number' } : null;
}

function scaleOf(token: Token): number | null {
  const sense = token.word.number;
  if (sense?.kind === 'scale') return token.lower in scales && !(token.lower.length <= 2 && token.spaced && token.lower !== 'mn') ? sense.value : null;
  return token.lower === 'dozen' ? 12 : null;
}

/** "a dozen", "half a dozen", "a couple", "a few hundred", "a fifth", and a plain "a" or "an", which counts one where a person follows. */
function articleAt(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (tokens[at]?.lower === 'half') {
    const dozen = next.lower === 'a' ? at + 2 : at + 1;
    return tokens[dozen]?.lower === 'dozen' ? { to: dozen + 1, low: 6, high: 6, kind: 'number' } : null;
  }
  const sense = next.word.number;
  if (sense?.kind === 'collective') return { to: at + 2, low: sense.value, high: sense.value, kind: 'number' };
  if (sense?.kind === 'scale') return scaled(tokens, at + 1, 1);
  if (sense?.kind === 'indefinite' && ['few', 'handful', 'number'].includes(next.lower)) {
    if (next.lower !== 'few' && tokens[at + 2]?.lower !== 'of') return null;
    return indefiniteAt(tokens, at + 1, 2);
  }
  if (next.lower === 'good' && tokens[at + 2]?.lower === 'many') return { to: at + 3, low: 2, high: null, kind: 'indefinite' };
  if (sense?.kind === 'ordinal') return { to: at + 2, low: 1, high: 1, kind: 'ordinal' };
  return { to: at + 1, low: 1, high: 1, kind: 'article' };
}

/** "dozens", "several hundred", "tens of thousands", "hundreds of thousands", "many". */
function indefiniteAt(tokens: readonly Token[], at: number, value: number): Core {
  let low = value;
  let to = at + 1;
  const scale = tokens[to] && scaleOf(tokens[to] as Token);
  if (scale) {
    low = low <= 2 ? low * scale : scale * 2;
    to += 1;
  }
  const larger = tokens[to + 1]?.word.number;
  if (tokens[to]?.lower === 'of' && larger?.kind === 'indefinite' && larger.value >= 200) {
    low = value === 20 ? larger.value * 10 : larger.value * 100;
    to += 2;
  }
  return { to, low, high: null, kind: 'indefinite' };
}

/** "no", "none", "nobody", "no one", "not one", "not a single". */
function zeroAt(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1]?.lower;
  if (tokens[at]?.lower === 'not') {
    if (next === 'one') return { to: at + 2, low: 0, high: 0, kind: 'zero' };
    return next === 'a' && ['single', 'soul'].includes(tokens[at + 2]?.lower ?? '') ? { to: at + 3, low: 0, high: 0, kind: 'zero' } : null;
  }
  const single = tokens[at]?.lower === 'no' && (next === 'one' || next === 'single');
  return { to: at + (single ? 2 : 1), low: 0, high: 0, kind: 'zero' };
}

/** Number words: "twenty-two", "one hundred forty-five", "two hundred and sixteen", "two dozen", "fifteen hundred". */
function wordsAt(tokens: readonly Token[], start: number): Core | null {
  let total = 0;
  let current = 0;
  let to = start;
  let words = 0;
  for (; to < tokens.length && words < 12; to++, words++) {
    const token = tokens[to] as Token;
    const small = smallNumber(token.lower);
    const scale = token.word.number?.kind === 'scale' && token.lower.length > 2 ? token.word.number.value : null;
    if (small !== null && (current % 100 === 0 || (current % 10 === 0 && small < 10 && current % 100 >= 20)) && (current === 0 || current >= 20)) current += small;
    else if (scale && words > 0) {
      current = (current || 1) * scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
    } else if (token.lower === 'dozen' && words > 0) current *= 12;
    else if (!(token.lower === 'and' && current >= 100 && smallNumber(tokens[to + 1]?.lower ?? '') !== null)) break;
  }
  const low = total + current;
  return to === start ? null : { to, low, high: low, kind: 'number' };
}

function smallNumber(word: string): number | null {
  const whole = units[word] ?? tens[word];
  if (whole !== undefined) return whole;
  const [ten, unit, ...rest] = word.split('-');
  if (rest.length || ten === undefined || unit === undefined) return null;
  const [t, u] = [tens[ten], units[unit]];
  return t !== undefined && u !== undefined && u > 0 && u < 10 ? t + u : null;
}

/** "37–70", "37 to 70", "between 37 and 70", "37 or 38", "eight, maybe ten". */
function rangeFrom(tokens: readonly Token[], start: number, core: Core): Core | null {
  if (core.kind !== 'number' || core.high === null) return null;
  const join = tokens[core.to];
  if (!join) return null;
  let next = core.to + 1;
  const lead = tokens[start - 1]?.lower;
  const joins = DASHES.has(join.text) || ['to', 'or'].includes(join.lower) || (join.lower === 'and' && lead === 'between');
  const hedged = join.text === ',' && ['maybe', 'perhaps', 'possibly'].includes(tokens[next]?.lower ?? '');
  if (hedged) next += 1;
  if (join.lower === 'to' && ['from', 'up', 'down'].includes(lead ?? '')) return null;
  if (!joins && !hedged) return null;
  const upper = coreAt(tokens, next);
  if (upper?.kind !== 'number' || upper.high === null) return null;
  const low = upper.low >= 1000 && core.low < upper.low / 1000 ? core.low * 10 ** Math.floor(Math.log10(upper.low)) : core.low;
  return upper.high > low && (low > 0 || join.lower !== 'to') ? { to: upper.to, low, high: upper.high, kind: 'number' } : null;
}

function interval(core: Core, qualifier: Qualifier): Figure {
  const { low, high } = core;
  if (core.kind === 'indefinite') return { low, high, qualifier: 'indefinite' };
  switch (qualifier) {
    case 'at-least':
      return { low, high: null, qualifier };
    case 'more-than':
      return { low: low + 1, high: null, qualifier };
    case 'up-to':
      return { low: 0, high: low, qualifier };
    case 'fewer-than':
      return { low: 0, high: Math.max(0, low - 1), qualifier };
    default:
      return { low, high, qualifier };
  }
}

interface Phrase {
  qualifier: Qualifier;
  phrase: string;
  words: string[];
}

function byFirstWord(table: readonly [Qualifier, readonly string[]][]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [qualifier, phrases] of table)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), { qualifier, phrase, words }]);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function phraseAt(map: Map<string, Phrase[]>, tokens: readonly Token[], at: number): (Phrase & { to: number }) | null {
  for (const phrase of map.get(tokens[at]?.lower ?? '') ?? [])
    if (phrase.words.every((word, k) => tokens[at + k]?.lower === word)) return { ...phrase, to: at + phrase.words.length };
  return null;
}

function suffixAt(tokens: readonly Token[], at: number): { qualifier: Qualifier; to: number } | null {
  const dash = DASHES.has(tokens[at]?.text ?? '') && ['plus', 'odd'].includes(tokens[at + 1]?.lower ?? '');
  return phraseAt(suffixes, tokens, dash ? at + 1 : at);
}

const skipQuotes = (tokens: readonly Token[], at: number) => (QUOTES.has(tokens[at]?.text ?? '') ? at + 1 : at);
