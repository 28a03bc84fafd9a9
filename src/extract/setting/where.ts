import type { Item } from '../items.ts';
import type { Spot } from '../places/spots.ts';
import type { Count, ReadSentence } from '../sentence.ts';
import type { Setting } from './settings.ts';

/** The spot that the words of the sentence set the count at: beside it, in its "where" clause, the nearest behind it in its clause, or one before it. */
export function spotOf({ sentence, spots, part }: Setting, count: Count): Spot | null {
  return (
    beside(spots, count) ??
    whereClause(sentence, spots, count) ??
    behind(sentence, spots, count) ??
    before(sentence, spots, count, part === 'title')
  );
}

const FLED: ReadonlySet<string> = new Set([
  'displaced',
  'evacuated',
  'escaped',
  'rescued',
  'missing',
  'released',
  'captured',
  'surrendered',
]);

/** Whether the spot is where that befell the people: a scene, or where they fled from. */
const sets = (spot: Spot, { bound }: Count) =>
  spot.stance === 'scene' || (spot.stance === 'from' && FLED.has(bound.effect));

/** "Zambezia 44", "Nampula: 17": a name right before a bare figure. */
function beside(spots: readonly Spot[], { item }: Count): Spot | null {
  return (
    spots.find(
      ({ place, stance }) =>
        stance === 'bare' && place.cue === null && place.end === item.from && item.fig?.noun.group === null,
    ) ?? null
  );
}

/** "struck Keta, where they shot dead five people": the last place before the "where" that leads the count's clause. */
function whereClause({ items, counts }: ReadSentence, spots: readonly Spot[], { item }: Count): Spot | null {
  const lead = items.filter(({ from, lower }) => lower === 'where' && from < item.from).at(-1);
  if (
    !lead ||
    items.some(({ kind, from }) => (kind === 'semi' || kind === 'colon') && from > lead.from && from < item.from)
  )
    return null;
  if (spots.some((spot) => spot.stance === 'scene' && spot.place.from > lead.from && spot.place.from < item.from))
    return null;
  if (counts.some((other) => other.item.from > lead.from && other.item.to <= item.from && ownPlace(spots, other)))
    return null;
  const place = spots
    .filter(({ names, stance }) => (names[0]?.from ?? 0) < lead.from && stance !== 'owner' && stance !== 'seat')
    .at(-1);
  return place &&
    behind(
      { items, counts } as ReadSentence,
      spots.filter((spot) => spot.place.from > item.from),
      { item } as Count,
    ) === null
    ? place
    : null;
}

const NEAR = 5;

/** Whether a spot stands right behind a count: "four in Mastung". */
const ownPlace = (spots: readonly Spot[], { item }: Count) =>
  spots.some(({ place }) => place.cueAt >= item.to && place.cueAt - item.to <= 1);

/** The nearest spot behind the count in its clause. */
function behind(sentence: ReadSentence, spots: readonly Spot[], count: Count): Spot | null {
  for (const spot of spots) {
    const at = Math.min(spot.names[0]?.cueAt ?? 0, spot.place.cueAt);
    if (at < count.item.to || !sets(spot, count)) continue;
    return isCut(sentence, count, at) ? null : spot;
  }
  return null;
}

const CONTRAST = new Set(['while', 'whereas', 'although', 'though', 'but', 'because']);

/** Whether something between the count and the place begins another statement. */
function isCut({ items, counts }: ReadSentence, { item, at }: Count, place: number): boolean {
  const between = items.filter(({ from }) => from >= item.to && from < place);
  return between.some((other, k) => {
    if (other.kind === 'semi' || other.kind === 'colon' || other.kind === 'deny' || other.kind === 'open') return true;
    if (other.kind === 'say') return !isAside(between, k);
    if (CONTRAST.has(other.lower)) return true;
    if (other.lower === 'that' && between[k - 1]?.kind === 'and') return true;
    return counts.some((count) => count.item === other && count.at !== at && isApart(items, other, between, k, place));
  });
}

/** ", officials said, in …": the speaker stands between commas. */
const isAside = (between: readonly Item[], at: number) =>
  between.slice(0, at).some(({ kind }) => kind === 'comma') && between[at + 1]?.kind === 'comma';

/** Whether another count between has the place for itself: it stands right before the place, or opens a clause of its own behind a comma. */
function isApart(items: readonly Item[], other: Item, between: readonly Item[], k: number, place: number): boolean {
  if (between.slice(0, k).every(({ kind }) => ['and', 'comma', 'adv', 'fig', 'det'].includes(kind))) return false;
  if (place - other.to <= 1) return true;
  const next = items[items.indexOf(other) + 1];
  return next?.kind === 'be' && between[k - 1]?.kind === 'and' && between[k - 2]?.kind === 'comma';
}

/** A spot before the count: "In Gwadar, 11 people …"; the nearest, where no other statement comes between. */
function before(sentence: ReadSentence, spots: readonly Spot[], count: Count, title: boolean): Spot | null {
  const near = spots.filter((spot) => spot.place.to <= count.item.from && sets(spot, count)).at(-1);
  if (!near) return null;
  const { items, counts } = sentence;
  const between = items.filter(({ from }) => from >= near.place.to && from < count.item.from);
  if (!title && between.some(({ kind }) => kind === 'semi')) return null;
  if (isTotal(sentence, count)) return null;
  const opens = !counts.some(({ item }) => item.from < near.place.from);
  if (opens)
    return between.some(({ lower }, k) => lower === 'but' || (lower === 'that' && between[k - 1]?.kind === 'and'))
      ? null
      : near;
  const cut = between.some(
    (other, k) =>
      other.kind === 'say' ||
      other.kind === 'colon' ||
      CONTRAST.has(other.lower) ||
      (other.kind === 'comma' && between[k + 1]?.kind === 'and'),
  );
  return cut ? null : near;
}

const TOTALS = new Set([
  'toll',
  'total',
  'tally',
  'overall',
  'altogether',
  'nationwide',
  'countrywide',
  'bringing',
  'taking',
  'pushing',
  'raising',
  'lifting',
  'province-wide',
  'statewide',
]);

/** "…, taking the toll to 38": a total is not at the place of the part before it. */
export function isTotal({ items }: ReadSentence, { at }: Count): boolean {
  return items.slice(Math.max(0, at - NEAR), at).some(({ lower }) => TOTALS.has(lower));
}
