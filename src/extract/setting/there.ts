import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/spots.ts';
import type { Count } from '../sentence.ts';
import { kindWords } from '../words/places.ts';
import type { Setting } from './settings.ts';

/** What a sentence says of a place without naming it: the place meant, or that it is the whole frame. */
export type Pointer = { spot: Spot } | 'frame' | null;

const FRAME_WORDS = new Set('province country state region nation territory republic county'.split(' '));
const POINTERS = new Set(['that', 'the', 'this', 'same']);
const LOCAL = new Set(['in', 'at', 'of', 'around', 'across', 'throughout', 'near', 'outside', 'inside', 'within']);

/** "there", "in that town", "in the city", "across the province": read for a count whose sentence names no place for it. */
export function pointed(
  { sentence: { tokens }, spots }: Setting,
  { item }: Count,
  earlier: readonly Spot[],
  here: readonly Spot[],
): Pointer {
  if (tokens.some(({ lower }, k) => BOTH.has(lower) && tokens[k - 1]?.lower === 'in')) return 'frame';
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'there' && isAdverb(tokens[at + 1]?.lower, tokens[at - 1]?.lower) && Math.abs(at - item.from) < 14) {
      const spot = [...here, ...spots.filter(({ place }) => place.to <= at)]
        .filter(({ stance }) => stance !== 'owner')
        .at(-1);
      return spot ? { spot } : null;
    }
    if (!LOCAL.has(word) || !POINTERS.has(tokens[at + 1]?.lower ?? '')) continue;
    const noun = tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'same' ? at + 3 : at + 2;
    const kind = tokens[noun]?.lower ?? '';
    if (!kindWords[kind] || /^['’]s$|^of$/.test(tokens[noun + 1]?.lower ?? '') || tokens[noun + 1]?.capital) continue;
    if (FRAME_WORDS.has(kind)) return 'frame';
    const strict = tokens[at + 1]?.lower === 'the' && noun === at + 2;
    const spot = (strict ? here : [...earlier, ...here])
      .filter(({ place, stance }) => stance === 'scene' && widthOf(place) <= 2)
      .at(-1);
    if (spot) return { spot };
  }
  return null;
}

const BOTH = new Set(['either', 'both', 'neither', 'all']);

/** "killed there", not "there were" nor "over there". */
const isAdverb = (next: string | undefined, before: string | undefined) =>
  !/^(?:was|were|is|are|has|have|had|would|could|may|will|be|been|seems|remain|remained|came)$/.test(next ?? '') &&
  before !== 'over' &&
  before !== undefined;
