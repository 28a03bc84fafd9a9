import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/width.ts';
import type { Count } from '../sentence.ts';
import { kindWords } from '../words/places.ts';
import type { Setting } from './settings.ts';

/** What a sentence says of a place without naming it: the place meant, or that it is the whole frame. */
export type Pointer = { spot: Spot } | 'frame' | null;

const MEANT = new Set<Spot['stance']>(['scene', 'seat', 'to', 'from']);
const FRAME_WORDS = new Set(
  'province country state region nation territory republic county department governorate prefecture oblast'.split(' '),
);
const POINTERS = new Set(['that', 'the', 'this', 'same']);
const LOCAL = new Set([
  'in',
  'on',
  'at',
  'of',
  'around',
  'across',
  'throughout',
  'near',
  'outside',
  'inside',
  'within',
]);

/** "there", "in that town", "in the city", "across the province": read for a count whose sentence names no place for it. */
export function pointed(
  { sentence: { tokens }, spots }: Setting,
  { item }: Count,
  earlier: readonly Spot[],
  here: readonly Spot[],
): Pointer {
  if (tokens.some(({ lower }, k) => BOTH.has(lower) && tokens[k - 1]?.lower === 'in')) return 'frame';
  if (tokens.some(({ lower }) => NATIONWIDE.test(lower))) return 'frame';
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'there' && isAdverb(tokens[at + 1]?.lower, tokens[at - 1]?.lower) && Math.abs(at - item.from) < 14) {
      const spot = [...here, ...spots.filter(({ place }) => place.to <= at)].findLast(
        ({ stance, place }) => MEANT.has(stance) || tokens[place.to]?.lower === "'s",
      );
      return spot ? { spot } : null;
    }
    if (isQuarter(tokens, at)) return 'frame';
    const own = LOCAL.has(word) && isOwn(tokens, at) ? spots.findLast(({ place }) => place.to <= at) : undefined;
    if (own) return { spot: own };
    const noun = LOCAL.has(word) ? nounAt(tokens, at + 1) : null;
    if (noun === null) continue;
    const kind = tokens[noun]?.lower ?? '';
    if (FRAME_WORDS.has(kind)) return 'frame';
    const strict = tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower !== 'same';
    const spot = (strict ? here : [...earlier, ...here]).findLast((one) => one.stance === 'scene' && isKind(one, kind));
    if (spot) return { spot };
  }
  return null;
}

/** Index of the word for a kind of place in "the city", "that town", "the same mountain region"; null where something else stands there. */
function nounAt(tokens: Setting['sentence']['tokens'], at: number): number | null {
  if (!POINTERS.has(tokens[at]?.lower ?? '')) return null;
  for (let k = at + 1; k < at + 4; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital) return null;
    if (kindWords[tokens[k + 1]?.lower ?? '']) continue;
    if (kindWords[token.lower] || FRAME_WORDS.has(token.lower))
      return /^(?:'s|of)$/.test(tokens[k + 1]?.lower ?? '') || tokens[k + 1]?.capital ? null : k;
    if (token.lower !== 'same' && token.word.work.size > 0) return null;
  }
  return null;
}

/** Whether a place may be called by the word: a town is no district. */
const isKind = ({ place }: Spot, word: string) =>
  place.kind === null || (kindWords[word] === 'settlement' ? place.kind === 'settlement' : widthOf(place) <= 2);

/** "in the northeast", "across the south of the country". */
const isQuarter = (tokens: Setting['sentence']['tokens'], at: number) =>
  LOCAL.has(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'the' &&
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/.test(tokens[at + 2]?.lower ?? '');

/** "in his state", of the governor of one. */
const isOwn = (tokens: Setting['sentence']['tokens'], at: number) =>
  /^(?:his|her|its|their)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:state|province|district|county|city|town|village|municipality|region)$/.test(tokens[at + 2]?.lower ?? '') &&
  tokens[at + 3]?.lower !== "'s";

const NATIONWIDE = /^(?:nationally|nationwide|countrywide|statewide|province-?wide)$/;
const BOTH = new Set(['either', 'both', 'neither', 'all']);

/** "killed there", not "there were" nor "over there". */
const isAdverb = (next: string | undefined, before: string | undefined) =>
  !/^(?:was|were|is|are|has|have|had|would|could|may|will|be|been|seems|remain|remained|came|said|says|told|added)$/.test(
    next ?? '',
  ) &&
  before !== 'over' &&
  before !== undefined;
