import type { Spot } from '../places/spots.ts';
import type { Count } from '../sentence.ts';
import type { Setting } from './settings.ts';

/** Spots that the words deal out over the counts of a sentence: "respectively", "in the former … in the latter", "each from A and B". */
export function sharedSpots(setting: Setting, before: Setting | null): Map<Count, readonly Spot[]> {
  const shares = new Map<Count, readonly Spot[]>();
  for (const count of setting.sentence.counts) {
    const spots = eachOf(setting, count) ?? ofPair(setting, before, count);
    if (spots) shares.set(count, spots);
  }
  respectively(setting, shares);
  return shares;
}

const AHEAD = 6;

/** "Two deaths each were reported from Nagaon and Morigaon": as many claims as places. */
function eachOf({ sentence: { tokens }, spots }: Setting, { item }: Count): Spot[] | null {
  const each = tokens.slice(item.to - 1, item.to + 3).some(({ lower }) => lower === 'each');
  if (!each) return null;
  const first = spots.find(
    ({ place, listed }) => place.from >= item.to && place.cueAt <= item.to + AHEAD && listed > 1,
  );
  const last = spots.findLast(({ place, listed }) => place.to <= item.from && listed > 1);
  const list = (first ?? last)?.list;
  return list === undefined ? null : spots.filter((spot) => spot.list === list);
}

/** "three were wounded in the former and one was killed in the latter", of two places named just before. */
function ofPair(
  { sentence: { tokens, counts }, spots }: Setting,
  before: Setting | null,
  { item }: Count,
): Spot[] | null {
  const next = counts.find((other) => other.item.from >= item.to)?.item.from ?? tokens.length;
  const word =
    tokens.slice(item.to, next).find(({ lower }) => lower === 'former' || lower === 'latter') ??
    leading(tokens, item.from);
  if (!word) return null;
  const pairs = [...(before?.spots ?? []), ...spots.filter(({ place }) => place.to <= item.from)].filter(
    ({ listed, stance }) => listed === 2 && stance !== 'owner',
  );
  const [first, second] = pairs.slice(-2);
  if (!first || !second)
    return word.lower === 'latter' && before ? before.spots.filter(({ stance }) => stance === 'scene').slice(-1) : null;
  return [word.lower === 'former' ? first : second];
}

/** "In the latter village, two councillors …": at the head of the sentence. */
const leading = (tokens: Setting['sentence']['tokens'], to: number) =>
  tokens.slice(0, Math.min(4, to)).find(({ lower }) => lower === 'former' || lower === 'latter');

/** "Zebak and Ishkashim, with 221 and 164 deaths respectively". */
function respectively({ sentence: { tokens, counts }, spots }: Setting, shares: Map<Count, readonly Spot[]>): void {
  const at = tokens.findIndex(({ lower }) => lower === 'respectively');
  const list = spots.filter(({ place, listed }) => place.from < at && listed > 1).at(-1)?.list;
  const named = spots.filter((spot) => spot.list === list);
  const counted = counts.filter(({ item }) => item.from < at).slice(-named.length);
  if (at < 0 || list === undefined || counted.length !== named.length) return;
  counted.forEach((count, k) => {
    const spot = named[k];
    if (spot) shares.set(count, [spot]);
  });
}
