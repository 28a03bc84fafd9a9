import type { Token } from '../lex.ts';
import { befalling, directions, happenings, kindHeads } from '../words/places.ts';
import type { PlaceMention } from './mention.ts';
import { widthOf } from './width.ts';

/** Nouns of buildings that a first name describes. */
export const ONLY_BUILDINGS =
  /^(?:market|hotel|mall|school|hospital|prison|jail|church|mosque|temple|stadium|factory|airport|club|nightclub|station|disaster|ground|theatre|theater|mill|plant|mine|colliery|quarry|pit)$/;

/** "Soro in Balasore", "Tapul, Sulu", "La Chapelle, a town in Artibonite": the second is wider. "Nagaon's Kampur", "Pakistan's Balochistan": narrower. */
export function nesting(
  tokens: readonly Token[],
  first: PlaceMention,
  second: PlaceMention,
  third: PlaceMention | null,
): 'wider' | 'narrower' | null {
  const between = tokens.slice(first.end, second.from);
  const [mark] = between;
  if (mark?.lower === "'s" && between.length <= 5) return 'narrower';
  const wider = widthOf(second) > widthOf(first);
  const listed =
    (goesOn(tokens, second.end) && !isChain(first, second, third)) || PLURALS.test(tokens[second.to]?.lower ?? '');
  const apposed = mark?.text === ',' || mark?.text === '(';
  if (apposed && between.slice(1).every(({ lower }) => directions.has(lower)))
    return !listed &&
      (wider || isChain(first, second, third) || isShort(tokens, second) || isClosed(tokens, first, second))
      ? 'wider'
      : null;
  const phrase = mark?.text === ',' && between[1]?.lower === 'in' && !listed;
  return isWithin(between, first, second) && (phrase || widthOf(second) >= widthOf(first)) ? 'wider' : null;
}

/** "in", "of", also behind "a farming town" or, of a building that the first name describes, behind a noun: "Kuje facility in". */
function isWithin(between: readonly Token[], first: PlaceMention, second: PlaceMention): boolean {
  const building = between.some(({ lower }) => ONLY_BUILDINGS.test(lower));
  const at = between.findIndex(({ lower }) => lower === 'in' || lower === 'of' || (building && NEAR.has(lower)));
  const lead = between.slice(0, Math.max(0, at));
  if (at < 0 || between.length - at > LONGEST_JOINT || (second.cueAt < first.end && between[at]?.lower !== 'of'))
    return false;
  if (lead[0]?.text === ',')
    return (
      lead.slice(1).every(({ word }) => word.work.has('adv')) ||
      (lead.some(({ lower }) => kindHeads.has(lower) || EDGES.has(lower)) && !lead.some(happens))
    );
  const nouns = lead.every(({ kind, capital, word }) => kind === 'word' && !capital && word.work.size === 0);
  return (
    nouns &&
    (lead.length === 0 ||
      (lead.length < 3 && (SETS.has(first.cue ?? '') || lead.some(({ lower }) => ONLY_BUILDINGS.test(lower)))))
  );
}

/** A word that makes a statement out of what would describe a place. */
const happens = ({ lower, word }: Token) =>
  befalling.has(lower) || happenings.has(lower) || Boolean(word.verb || word.acts);

const LONGEST_JOINT = 7;
const EDGES = new Set('edge edges fringe fringes border borders coast heart centre center middle'.split(' '));
const SETS = new Set('in at near on outside inside into off'.split(' '));
const PLURALS = /^(?:counties|districts|provinces|states|regions|oblasts)$/;

/** "Melfort, Sask.": a name that nobody knows behind the comma, and no list. */
const isShort = (tokens: readonly Token[], second: PlaceMention) =>
  second.kind === null && second.to === second.from + 1 && /^[.,]$/.test(tokens[second.to]?.text ?? '');

/** "in Tirah, Khyber, and five in Bajaur", "in Osk, Boru, in similar circumstances": two names that a comma closes off are no list. */
function isClosed(tokens: readonly Token[], first: PlaceMention, second: PlaceMention): boolean {
  const [comma, next, behind] = tokens.slice(second.end, second.end + 3);
  if (widthOf(second) !== widthOf(first) || comma?.text !== ',' || !next || next.capital) return false;
  const joins = next.lower === 'and' || next.lower === 'or';
  return !(joins && (behind?.capital === true || directions.has(behind?.lower ?? '')));
}

/** "Bauchi, Taraba, Edo and Kogi": behind the second name the list goes on. */
const goesOn = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.text === ',' && tokens[at + 1]?.capital) || (tokens[at]?.lower === 'and' && tokens[at + 1]?.capital);

/** "in Osk hamlet, Boru District, Central Sarn": each name holds the one before it. */
const isChain = (first: PlaceMention, second: PlaceMention, third: PlaceMention | null) =>
  third?.from === second.end + 1 &&
  (widthOf(first) < widthOf(second) || first.kind === null) &&
  widthOf(second) < widthOf(third);

/** The last words of names of waters. */
export const WATERS = /^(?:river|lake|bay|sea|gulf|canal|strait)$/;
const WAYS = /^(?:river|lake|bay|sea|gulf|canal|strait|highway|motorway|expressway|road)$/;
const NEAR = new Set('near outside off opposite'.split(' '));

/** "in Krasnogorsk, just outside Moscow": of a place that is named, it says only where that lies. */
export const isNearOnly = (tokens: readonly Token[], first: PlaceMention, second: PlaceMention) =>
  (NEAR.has(second.cue ?? '') || (second.cue === 'on' && WAYS.test(tokens[second.end - 1]?.lower ?? ''))) &&
  first.cue !== null &&
  (tokens[first.end]?.text === ',' || second.cueAt === first.end) &&
  second.cueAt >= first.end &&
  second.cueAt - first.end < 3 &&
  (second.cue === 'on' || widthOf(second) >= widthOf(first));
