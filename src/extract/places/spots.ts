import type { Token } from '../lex.ts';
import { isPlaceUnit } from '../words/units.ts';
import { joins } from './cue.ts';
import type { PlaceMention } from './mention.ts';
import { isNearOnly, nesting, ONLY_BUILDINGS, WATERS } from './nest.ts';
import { namesEvent, type Stance, stanceOf } from './stance.ts';
import { isSubjectOfEvent } from './subject.ts';
import { widthOf } from './width.ts';

/** One scene as a sentence gives it: a name, with the wider ones that it lies in ("Soro in Balasore district"), the narrowest first. */
export interface Spot {
  names: PlaceMention[];
  /** The narrowest of its names. */
  place: PlaceMention;
  stance: Stance;
  /** Its name stands before an event ("Bihar temple stampede"). */
  named: boolean;
  /** Number of the list that it stands in, and how many spots that list has. */
  list: number;
  listed: number;
}

/** The spots of a sentence, in order. */
export function spotsOf(tokens: readonly Token[], mentions: readonly PlaceMention[]): Spot[] {
  const spots: Spot[] = [];
  for (const [k, mention] of mentions.entries()) {
    const last = spots.at(-1);
    const before = last?.names.at(-1);
    const nested =
      last && before
        ? (nesting(tokens, before, mention, mentions[k + 1] ?? null) ?? onWay(tokens, before, mention))
        : null;
    if (last && nested) {
      if (mention.kind !== null || nested === 'narrower') last.names.push(mention);
      if (nested === 'narrower' && before === last.place)
        Object.assign(last, { place: mention, stance: innerStance(tokens, before, mention) });
      else if (nested === 'wider') settle(tokens, last, mention);
    } else
      spots.push({
        names: [mention],
        place: mention,
        stance: last && before && isNearOnly(tokens, before, mention) ? 'bare' : stanceOf(tokens, mention),
        named: namesEvent(tokens, mention),
        list: spots.length,
        listed: 1,
      });
  }
  return numbered(tokens, spots);
}

/** "in Zarnia's capital, Osk": set by what sets the wider name. */
function innerStance(tokens: readonly Token[], wider: PlaceMention, inner: PlaceMention): Stance {
  const stance = stanceOf(tokens, inner);
  return stance === 'bare' && inner.cue === null && wider.cue !== null && BY_CUE.has(wider.cue) ? 'scene' : stance;
}
const BY_CUE = new Set(['in', 'at', 'near', 'outside', 'across', 'on']);

const ROAD = /^(?:highway|motorway|expressway|road)$/;
/** A road, or the water that a bridge or a ferry crosses: the town says more. */
const isWay = (tokens: readonly Token[], { kind, to, cue }: PlaceMention) =>
  kind === 'site' &&
  (ROAD.test(tokens[to - 1]?.lower ?? '') || (OVER.has(cue ?? '') && WATERS.test(tokens[to - 1]?.lower ?? '')));
/** "from the Osk at Boru": of a river by its name alone. */
const isWater = (tokens: readonly Token[], { from, end, cue }: PlaceMention, town: PlaceMention) =>
  (cue === 'from' || cue === 'in' || cue === 'on') &&
  tokens[from - 1]?.lower === 'the' &&
  town.cue === 'at' &&
  town.cueAt === end;
const BY = new Set(['near', 'in', 'at', 'outside']);
const LONGEST_NUMBER = 4;

/** "on the Osk-Boru Motorway (M-5) near Sarn": the town says where on the road. */
const onWay = (tokens: readonly Token[], way: PlaceMention, town: PlaceMention) =>
  ((way.kind === 'site' && ROAD.test(tokens[way.to - 1]?.lower ?? '')) || isWater(tokens, way, town)) &&
  BY.has(town.cue ?? '') &&
  town.cueAt >= way.end &&
  town.cueAt - way.end <= LONGEST_NUMBER &&
  tokens.slice(way.end, town.cueAt).every(({ lower, text }) => /^[()]$|\d/.test(text) || lower.length < 2)
    ? 'wider'
    : null;
const OVER = new Set(['over', 'across']);

/** A wider name settles the one before it: "the Morro da Oficina, in the neighborhood of …" is a scene; "the São Vicente market in Manaus" is in Manaus. */
function settle(tokens: readonly Token[], spot: Spot, wider: PlaceMention): void {
  const { place, names } = spot;
  const nouns = tokens.slice(place.end, wider.cueAt);
  if (nouns.some(({ lower }) => ONLY_BUILDINGS.test(lower)))
    Object.assign(spot, { place: wider, names: names.slice(1), stance: stanceOf(tokens, wider), named: false });
  else if (isWay(tokens, place) && widthOf(wider) <= 2)
    Object.assign(spot, { place: wider, stance: spot.stance === 'bare' ? stanceOf(tokens, wider) : spot.stance });
  else if (place.cue === null && stanceOf(tokens, wider) === 'scene' && wider.cueAt >= place.end)
    Object.assign(spot, { place: { ...place, cue: wider.cue }, stance: 'scene' });
}

/** Spots joined by commas and "and" are one list. */
function numbered(tokens: readonly Token[], spots: Spot[]): Spot[] {
  spots.forEach((spot, k) => {
    const before = spots[k - 1];
    const last = before?.names.at(-1);
    if (before && last && joins(tokens, last.end, spot.names[0]?.from ?? 0)) spot.list = before.list;
  });
  for (const spot of spots)
    spot.listed = spots.filter(({ list }) => list === spot.list).length + (moreBehind(tokens, spot) ? 1 : 0);
  for (const spot of spots) spot.stance = sharedStance(tokens, spots, spot);
  return spots;
}

/** "in Nairobi and at least five other towns": counted places go on from the name. */
function moreBehind(tokens: readonly Token[], { names }: Spot): boolean {
  const end = names.at(-1)?.end ?? 0;
  if (tokens[end]?.lower !== 'and') return false;
  const more = tokens.slice(end + 1, end + 7);
  const unit = more.findIndex(({ lower }) => isPlaceUnit(lower));
  return (
    unit > 0 &&
    more
      .slice(0, unit)
      .some(({ kind, word, lower }) => kind === 'number' || word.number !== undefined || lower === 'other')
  );
}

/** The names of a list stand as one of them does; without any preposition, as what is said of the list lets them. */
function sharedStance(tokens: readonly Token[], spots: readonly Spot[], spot: Spot): Stance {
  const list = spots.filter((other) => other.list === spot.list);
  if (spot.stance !== 'bare') return spot.stance;
  const told = list.find(({ stance }) => stance !== 'bare' && stance !== 'owner')?.stance;
  const [first, last] = [list[0]?.names[0], list.at(-1)?.names.at(-1)];
  if (told || !first || !last) return told ?? 'bare';
  return first.cue !== 'from' && isSubjectOfEvent(tokens, first.from, last.end, list.length) ? 'scene' : 'bare';
}
