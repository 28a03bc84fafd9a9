import type { Token } from '../lex.ts';
import { befalling, demonyms, directions, kindHeads, locatives } from '../words/places.ts';
import type { PlaceMention } from './mention.ts';
import { isHeldBy } from './run.ts';

/** The word that sets a place, and where it stands. */
export interface Cue {
  word: string;
  at: number;
}

const FARTHEST = 8;
/** What people do to the place that they leave. */
const FLED = /^(?:fled|fleeing|flee|flees|abandoned|evacuated|deserted)$/;
/** Where a journey began: "a boat that had left Osk". */
const LEFT = /^(?:left|leaving|leaves|departed|departing)$/;
/** With "away" or "out", what befalls a place: "washed away the hamlet of Lang Nu". */
const SWEPT = /^(?:swept|washed|wiped|carried|sweeping|washing|wiping)$/;

/** The preposition or verb before a name, or before the list that it goes on; null where there is none. */
export function cueOf(tokens: readonly Token[], at: number, before: readonly PlaceMention[]): Cue | null {
  const k = leftOf(tokens, at);
  const lower = tokens[k]?.lower ?? '';
  if (lower === 'of' && tokens[k - 1]?.lower === 'out') return { word: 'from', at: k - 1 };
  if (locatives.has(lower) || befalling.has(lower)) return { word: lower, at: k };
  if (FLED.test(lower)) return { word: 'fled', at: k };
  if (LEFT.test(lower)) return { word: 'left', at: k };
  if (/^(?:away|out)$/.test(lower) && SWEPT.test(tokens[k - 1]?.lower ?? '')) return { word: 'swept', at: k - 1 };
  const last = before.at(-1);
  if (!last?.cue || !joins(tokens, last.end, at)) return null;
  return { word: last.cue, at: last.cueAt };
}

/** Token before the noun phrase that the name closes: over articles, adjectives of place, possessors and words for its kind. */
function leftOf(tokens: readonly Token[], at: number): number {
  let k = at - 1;
  for (let steps = 0; k >= 0 && steps < FARTHEST; steps++) {
    const next = stepLeft(tokens, k, at);
    if (next === k) break;
    k = next;
  }
  return k;
}

function stepLeft(tokens: readonly Token[], k: number, at: number): number {
  const token = tokens[k] as Token;
  const { lower, word } = token;
  if (lower === 'of') return isKindPhrase(tokens, k - 1) ? k - 1 : k;
  if (token.kind === 'number' || word.number) return kindHeads.has(tokens[k + 1]?.lower ?? '') ? k - 1 : k;
  if (locatives.has(lower) || befalling.has(lower)) return k;
  if (word.work.has('det') || directions.has(lower) || demonyms.has(lower) || kindHeads.has(lower) || isHeldBy(lower))
    return k - 1;
  if (token.capital && kindHeads.has(tokens[k + 1]?.lower ?? '') && !tokens[k + 1]?.capital) return k - 1;
  if (lower === "'s" && (tokens[k - 1]?.capital || kindHeads.has(tokens[k - 1]?.lower ?? ''))) return k - 2;
  if (lower === 'and' && directions.has(tokens[k - 1]?.lower ?? '') && directions.has(tokens[k + 1]?.lower ?? ''))
    return k - 1;
  const adjective =
    !FLED.test(lower) &&
    k >= at - 2 &&
    token.kind === 'word' &&
    !token.capital &&
    word.work.size === 0 &&
    isAdjective(token);
  return adjective ? k - 1 : k;
}

/** "the town of", "the outskirts of", "the north of"; "north of" alone says only that it is near. */
const isKindPhrase = (tokens: readonly Token[], k: number) =>
  kindHeads.has(tokens[k]?.lower ?? '') ||
  (directions.has(tokens[k]?.lower ?? '') &&
    (tokens[k - 1]?.word.work.has('det') ||
      (isHeldBy(tokens[k - 1]?.lower ?? '') && tokens[k - 2]?.word.work.has('det'))));

/** A lower-case word that describes the place: "in restive Balochistan", "in drought-hit Tharparkar". */
const isAdjective = ({ word, lower }: Token) =>
  !word.person &&
  !word.says &&
  !word.noun &&
  !word.number &&
  /(?:ive|ous|ern|ing|ed|al|ish|y|ful|less|able|-hit|-torn|-held)$/.test(lower);

const JOINERS = new Set(', and or & / ( the as well also in of then both plus nearby neighbouring'.split(' '));
const LONGEST_JOINT = 6;

/** Whether the words between two names only join them: "Quetta, Pasni and Gwadar". */
export function joins(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from >= LONGEST_JOINT || at <= from) return false;
  const between = tokens.slice(from, at);
  if (between.some(({ lower }, k) => lower === 'of' && directions.has(between[k - 1]?.lower ?? ''))) return false;
  return between.every(
    ({ lower, text }) =>
      JOINERS.has(lower) || text === ',' || text === '(' || directions.has(lower) || kindHeads.has(lower),
  );
}
