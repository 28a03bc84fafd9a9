import { fold } from '../gazetteer/fold.ts';
import type { PlaceMention } from '../places/mention.ts';
import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/width.ts';
import { isRoundUp } from './roundup.ts';
import type { Setting } from './settings.ts';
import { countsPlaces, isOfMany, isPlural, isSingular, spreads } from './spread.ts';

/** Where a report sets its event: on one site, whose place the event's toll has, or on many, whose frame is no figure's place. */
export interface Site {
  many: boolean;
  /** The one site is known more narrowly than by its country. */
  narrow: boolean;
  /** A round-up of events: each item has its own. */
  roundUp: boolean;
  /** Folded names of the one site, with those that hold it. */
  main: ReadonlySet<string>;
  /** Folded names that are as wide as the event. */
  frames: ReadonlySet<string>;
  /** Several countries that the event is in: a figure of one of them is at it. */
  lands: ReadonlySet<string>;
  /** The countries that the head names, where it names any. */
  home: ReadonlySet<string>;
}

const DISTRICT = 2;
const PROVINCE = 3;

export const keyOf = (mention: PlaceMention): string => fold(mention.name);

/** The site of the report's event. */
export function siteOf(settings: readonly Setting[]): Site {
  const own = settings.filter(({ elsewhen }) => !elsewhen);
  const roundUp = isRoundUp(settings);
  const heads = own.filter(({ part }) => part !== 'body');
  const narrow = narrowNames(own);
  const many = !roundUp && isMany(own, heads, narrow);
  const frames = roundUp ? new Set<string>() : framesOf(own, many ? heads : [], many, narrow.size > 2);
  const inside = scenes(heads).some(({ place }) => widthOf(place) < PROVINCE);
  const main = many || roundUp ? new Set<string>() : mainOf(own, heads, narrow);
  return { many, narrow: inside, roundUp, main, frames, lands: landsOf(heads), home: homeOf(heads) };
}

const isNarrow = (place: PlaceMention) => widthOf(place) <= DISTRICT && place.kind !== 'site';
const scenes = (settings: readonly Setting[]) =>
  settings.flatMap(({ spots }) => spots.filter(({ stance }) => stance === 'scene' || stance === 'from'));
const narrowNames = (settings: readonly Setting[]) =>
  new Set(scenes(settings).flatMap(({ place }) => (isNarrow(place) ? [keyOf(place)] : [])));
const namesOf = (spots: readonly Spot[]) => new Set(spots.flatMap(({ names }) => names.map(keyOf)));

/** The one site: the places of headline and lead, and where these name no town the only one that the report names. */
function mainOf(own: readonly Setting[], heads: readonly Setting[], narrow: ReadonlySet<string>): Set<string> {
  const named = [
    ...scenes(heads),
    ...scenes(heads.some(({ sentence }) => sentence.counts.length > 0) ? [] : firstCounted(own)),
  ];
  const open = !named.some(({ place }) => isNarrow(place)) && narrow.size === 1;
  const later =
    open && (named.length > 0 || !heads.some(isPlural))
      ? scenes(own)
      : named.some(({ place }) => isNarrow(place))
        ? []
        : firstNarrow(own, heads);
  return namesOf([...named, ...later]);
}

const SOON = 3;

/** Where headline and lead name no town, and tell of one scene: the first town that the next paragraphs set something in. */
function firstNarrow(own: readonly Setting[], heads: readonly Setting[]): readonly Spot[] {
  if (!heads.some(isSingular)) return [];
  const lead = heads.at(-1)?.sentence.passage.at ?? 0;
  const near = own.filter(({ sentence }) => sentence.passage.at > lead && sentence.passage.at <= lead + SOON);
  return scenes(near)
    .filter(({ place, listed }) => isNarrow(place) && listed === 1)
    .slice(0, 1);
}

/** The first sentence that counts anybody, where headline and lead do not. */
function firstCounted(own: readonly Setting[]): Setting[] {
  const first = own.find(({ sentence }) => sentence.counts.length > 0);
  return first ? [first] : [];
}

/** Whether the event spreads: many places counted or named together at the head, or several sites within the frame. */
function isMany(own: readonly Setting[], heads: readonly Setting[], narrow: ReadonlySet<string>): boolean {
  const named = scenes(heads);
  const single = heads.some((head) => head.previous === null && isSingular(head));
  if (single && named.every(({ place, listed }) => listed === 1 || !isNarrow(place)) && !heads.some(countsPlaces))
    return false;
  if (named.some(({ listed }) => listed > 1) || own.some(namesMore)) return true;
  const narrowHeads = named.filter(({ place }) => widthOf(place) <= DISTRICT);
  if (
    heads.some((setting) => countsPlaces(setting) || spreads(setting)) &&
    (narrow.size !== 1 || narrowHeads.length === 0)
  )
    return true;
  const [title, lead] = [
    narrowNames(heads.filter(({ part }) => part === 'title')),
    narrowNames(heads.filter(({ part }) => part === 'lead')),
  ];
  if (title.size > 1 || lead.size > 1) return true;
  if (narrowHeads.length === 0) return (narrow.size > 1 && !single) || own.some(isWideEvent);
  if (narrow.size > 1 && heads.some(isWideEvent)) return true;
  const holds = narrowHeads.some(({ place }) => place.kind === 'district');
  const inner = scenes(own).filter(({ place }) => widthOf(place) < DISTRICT && place.kind !== 'site');
  return holds && namesOf(inner).size > 1;
}

/** "clashes in Balochistan": an event of many scenes, set in a province or country. */
const isWideEvent = (setting: Setting) =>
  isPlural(setting) && scenes([setting]).some(({ place }) => widthOf(place) >= PROVINCE);

/** "Nushki and Quetta were attacked too". */
const namesMore = ({ spots, sentence: { tokens } }: Setting) =>
  spots.some(
    ({ listed, stance, place }) =>
      listed > 1 &&
      stance === 'scene' &&
      /^(?:too|also|as well)$/.test(tokens.slice(place.end, place.end + 4).at(-1)?.lower ?? ''),
  );

/** The names that are as wide as a spread event: provinces and countries that it is set in, and what holds several of its sites. */
function framesOf(own: readonly Setting[], heads: readonly Setting[], many: boolean, held: boolean): Set<string> {
  const wide = own.flatMap((setting) =>
    scenes([setting]).filter(
      ({ place, listed }) =>
        widthOf(place) >= PROVINCE && listed === 1 && ((many && setting.part !== 'body') || isOfMany(setting, place)),
    ),
  );
  const named = scenes(heads).flatMap((spot) => (spot.named ? [spot.place] : []));
  const holders = held ? heads.flatMap(heldOver) : [];
  return new Set([...namesOf(wide), ...[...holders, ...named].map(keyOf)]);
}

/** The countries of a list at the head: "the death toll in Turkey and Syria". */
const landsOf = (heads: readonly Setting[]) =>
  namesOf(scenes(heads).filter(({ place, listed }) => widthOf(place) > PROVINCE && listed > 1));

const homeOf = (heads: readonly Setting[]) =>
  new Set(
    heads.flatMap(({ spots }) =>
      spots.flatMap(({ names }) => names.filter((one) => widthOf(one) > PROVINCE).map(keyOf)),
    ),
  );

/** The districts that a sentence names, unless it names another place beside them. */
function heldOver(setting: Setting): PlaceMention[] {
  const spots = scenes([setting]);
  const beside = (spot: Spot) => spots.some((other) => other !== spot && isNarrow(other.place));
  return spots.flatMap((spot) => (beside(spot) ? [] : spot.names.filter(({ kind }) => kind === 'district')));
}

/** Whether a place is as wide as the event, so that a figure set there is the event's own. */
export function isFrame(site: Site, spot: Spot, elsewhen: boolean): boolean {
  const width = widthOf(spot.place);
  if (site.lands.has(keyOf(spot.place))) return false;
  if (width > PROVINCE && site.home.size > 0 && !site.home.has(keyOf(spot.place))) return false;
  if (site.frames.has(keyOf(spot.place))) return width >= PROVINCE || !elsewhen;
  return !elsewhen && width > PROVINCE && site.many;
}

/** Whether a spot is the report's one site, or holds it. */
export const isMain = (site: Site, spot: Spot): boolean =>
  site.roundUp || spot.names.some((name) => site.main.has(keyOf(name)));
