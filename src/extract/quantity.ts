import type { Figure, Qualifier } from '../model/figure.ts';
import { bySpelling } from './lex/spelling.ts';
import type { Token } from './lex.ts';
import { type Core, coreAt } from './quantity/core.ts';
import { hedgeAt, hedges, suffixAt } from './quantity/hedges.ts';
import { rangeFrom } from './quantity/range.ts';

/** A number expression of a sentence; `from` and `to` are token indexes, the qualifier inside. */
export interface Quantity extends Figure {
  from: number;
  /** First token of the number itself, behind the qualifier. */
  core: number;
  to: number;
  kind: Core['kind'];
  /** "another", "a further", "more": comes on top of what was counted before. */
  increment: boolean;
  /** "the other nine", "the remaining two": of those counted before. */
  rest: boolean;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', "'"]);
const RESTS = new Set(['the other', 'other', 'the remaining', 'remaining']);
const INCREMENTS = new Set([
  'another',
  'yet another',
  'still another',
  'a further',
  'further',
  'an additional',
  'additional',
]);

/** The quantity that begins at token `at`, the qualifier included, or null. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  if (!mayBegin(tokens[at])) return null;
  const { qualifier, core: start, increment, rest } = leadIn(tokens, at);
  const core = coreAt(tokens, start);
  if (!core || (start > at && core.kind === 'article')) return alone(tokens, at);
  const range = rangeFrom(tokens, start, core);
  const reach = range ?? core;
  const tail = suffixAt(tokens, reach.to);
  const spread = range !== null || (core.kind === 'number' && core.low !== core.high);
  return {
    ...interval(reach, spread ? 'range' : firmness(tail?.qualifier ?? 'exact', qualifier, core)),
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
  token !== undefined && (token.kind === 'number' || token.word.number !== undefined || opens(token));

const opens = bySpelling(
  ({ lower, text }) => OPENERS.has(lower) || hedges(lower) || QUOTES.has(text) || lower.includes('-'),
);

/** What stands behind counts before what leads in; a round number is about right. */
function firmness(behind: Qualifier, leading: Qualifier, { round }: Core): Qualifier {
  if (behind !== 'exact') return behind;
  return leading === 'exact' && round ? 'about' : leading;
}

/** What leads in a figure elsewhere and here stands for one itself: "some were hurt", "another man", "the tenth victim". */
function alone(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.lower;
  const one = {
    from: at,
    core: at,
    increment: true,
    rest: false,
    low: 1,
    high: 1,
    qualifier: 'exact',
    kind: 'ordinal',
  } as const;
  if (word === 'some')
    return {
      ...one,
      ...interval({ to: 0, low: 2, high: null, kind: 'indefinite' }, 'exact'),
      to: at + 1,
      kind: 'indefinite',
      increment: false,
    };
  if (word === 'another') return { ...one, to: at + 1 };
  return word === 'the' && tokens[at + 1]?.word.number?.kind === 'ordinal' ? { ...one, to: at + 2 } : null;
}

function leadIn(
  tokens: readonly Token[],
  at: number,
): { qualifier: Qualifier; core: number; increment: boolean; rest: boolean } {
  let core = at;
  let qualifier: Qualifier = 'exact';
  let increment = false;
  let rest = false;
  for (let steps = 0; steps < 4; steps++) {
    const found = hedgeAt(tokens, skipQuotes(tokens, core));
    if (!found) break;
    if (found.qualifier !== 'exact') qualifier = found.qualifier;
    if (INCREMENTS.has(found.phrase)) increment = true;
    if (RESTS.has(found.phrase)) rest = true;
    core = found.to;
  }
  return { qualifier, core: skipQuotes(tokens, core), increment, rest };
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

const skipQuotes = (tokens: readonly Token[], at: number) => (QUOTES.has(tokens[at]?.text ?? '') ? at + 1 : at);
