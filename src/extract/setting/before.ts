import type { Item } from '../items.ts';
import type { Spot } from '../places/spots.ts';
import type { Count, ReadSentence } from '../sentence.ts';
import { sets } from './behind.ts';
import { speaks } from './says.ts';
import type { Setting } from './settings.ts';

/** A spot before the count: "In Gwadar, 11 people …"; the nearest, where no other statement comes between. */
export function spotBefore({ sentence, spots, part }: Setting, count: Count): Spot | null {
  const near = spots.findLast((spot) => spot.place.to <= count.item.from && sets(spot, count));
  if (!near) return null;
  const told = sentence.counts.some(({ item }) => item.from > near.place.from - REACH && item.from < count.item.from);
  const between = sentence.items.filter(({ from }) => from >= near.place.to && from < count.item.from);
  if (
    part !== 'title' &&
    between.some(({ kind }) => kind === 'semi') &&
    !isBare(count) &&
    !(told && spots.filter((spot) => sets(spot, count)).length === 1)
  )
    return null;
  const clause = sentence.items.findLast(({ kind, from }) => kind === 'semi' && from < near.place.from)?.from ?? 0;
  const opens = !sentence.counts.some(({ item }) => item.from >= clause && item.from < near.place.from);
  const bare = count.item.fig?.noun.group === null;
  return (opens ? !bare && turnsAway(between) : leavesOff(sentence, between)) ? null : near;
}

/** A figure with nothing behind it: "57 escaped within hours". */
const isBare = ({ item }: Count) => item.to === item.fig?.to;

/** From a place that opens the sentence a figure is parted only by "and that". */
const turnsAway = (between: readonly Item[]) =>
  between.some(({ lower }, k) => lower === 'that' && between[k - 1]?.kind === 'and');

const CONTRAST = new Set('while whereas although though but because'.split(' '));

/** From a place that another figure has already, by a speaker, a contrast or a new clause. */
const leavesOff = (sentence: ReadSentence, between: readonly Item[]) =>
  between.some(
    (item, k) =>
      speaks(sentence, item) ||
      item.kind === 'colon' ||
      CONTRAST.has(item.lower) ||
      (item.kind === 'comma' && between[k + 1]?.kind === 'and' && k + 2 < between.length),
  );

const TOTALS = new Set(
  'total tally overall altogether nationwide countrywide bringing taking pushing raising lifting takes brings raises province-wide statewide islandwide'.split(
    ' ',
  ),
);
const NEAR = 5;
const REACH = 14;

/** "…, taking the toll to 38": a total is not at the place of the part before it. */
export function isTotal({ items }: ReadSentence, { at }: Count): boolean {
  const lead = items.slice(Math.max(0, at - NEAR), at);
  return lead.some(({ lower, kind }, k) => TOTALS.has(lower) || (kind === 'toll' && lead[k + 1]?.lower !== 'of'));
}
