import { fold } from '../gazetteer/fold.ts';
import type { PlaceMention } from '../places/mention.ts';
import { type Spot, widthOf } from '../places/spots.ts';
import { quantityAt } from '../quantity.ts';
import { isPlaceUnit } from '../words/units.ts';
import { type Setting, textOf } from './settings.ts';

/** Where a report sets its event: on one site, whose place the event's toll has, or on many, whose frame is no figure's place. */
export interface Site {
  many: boolean;
  /** A round-up of events: each item has its own. */
  roundUp: boolean;
  /** Folded names of the one site, with those that hold it. */
  main: ReadonlySet<string>;
  /** Folded names that are as wide as the event. */
  frames: ReadonlySet<string>;
}

const DISTRICT = 2;
const PROVINCE = 3;

export const keyOf = (mention: PlaceMention): string => fold(mention.name);

/** The site of the report's event. */
export function siteOf(settings: readonly Setting[]): Site {
  const own = settings.filter(({ elsewhen }) => !elsewhen);
  const roundUp = isRoundUp(settings);
  const heads = leadSpots(own);
  const narrow = new Set(
    scenes(own)
      .filter(({ place }) => isNarrow(place))
      .map(({ place }) => keyOf(place)),
  );
  const many = !roundUp && isMany(own, heads, narrow);
  const main =
    many || roundUp
      ? []
      : [...heads, ...(heads.some(({ place }) => isNarrow(place)) || narrow.size > 1 ? [] : scenes(own))];
  return { many, roundUp, main: namesOf(main), frames: many ? framesOf(own, heads, narrow) : new Set() };
}

const isNarrow = (place: PlaceMention) => widthOf(place) <= DISTRICT && place.kind !== 'site';
const scenes = (settings: readonly Setting[]) =>
  settings.flatMap(({ spots }) => spots.filter(({ stance }) => stance === 'scene'));
const leadSpots = (settings: readonly Setting[]) => scenes(settings.filter(({ part }) => part !== 'body'));
const namesOf = (spots: readonly Spot[]) => new Set(spots.flatMap(({ names }) => names.map(keyOf)));

/** Whether the event spreads: many places counted or named together at the head, a hazard that spreads, or several sites within the frame. */
function isMany(settings: readonly Setting[], heads: readonly Spot[], narrow: ReadonlySet<string>): boolean {
  const lead = settings.filter(({ part }) => part !== 'body');
  if (lead.some((setting) => countsPlaces(setting) || spreads(setting)))
    return narrow.size !== 1 || heads.every(({ place }) => !isNarrow(place));
  if (lead.some(({ spots }) => spots.some((spot) => spot.stance === 'scene' && spot.listed > 1))) return true;
  const narrowHeads = new Set(heads.filter(({ place }) => isNarrow(place)).map(({ place }) => keyOf(place)));
  if (narrowHeads.size === 0) return narrow.size > 1 || (heads.length > 0 && lead.some(isPlural));
  const wide = heads.find(({ place }) => place.kind === 'district');
  const inner = scenes(settings).filter(({ place }) => widthOf(place) < DISTRICT && place.kind !== 'site');
  return Boolean(wide && narrowHeads.size === 1 && namesOf(inner).size > 1);
}

/** "12 locations", "several districts", "four communities". */
function countsPlaces({ sentence: { tokens } }: Setting): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'number' && !token.word.number) return false;
    const quantity = quantityAt(tokens, at);
    return (
      quantity !== null &&
      quantity.low > 1 &&
      tokens.slice(quantity.to, quantity.to + 3).some(({ lower }) => isPlaceUnit(lower))
    );
  });
}

/** "across the province", "attacks across Balochistan". */
const spreads = ({ spots }: Setting) =>
  spots.some(({ place }) => ['across', 'throughout'].includes(place.cue ?? '') && widthOf(place) >= DISTRICT);

const PLURAL =
  /\b(?:attacks|clashes|fighting|floods?|flooding|strikes|airstrikes|operations?|protests|raids|earthquakes?|quakes?|cyclone|typhoon|hurricane|storms?|heatwave|heat\swave|outbreak|cholera|epidemic|war|offensive|insurgency|crackdown|wildfires|bombings|rains?|monsoon|drought|violence|unrest|riots|landslides|avalanches|assaults|incidents|shootings|killings)\b/i;

/** An event of many scenes by its name. */
const isPlural = ({ sentence }: Setting) => PLURAL.test(textOf(sentence));

/** The names that are as wide as a spread event: provinces and countries that it is set in, and what holds several of its sites. */
function framesOf(settings: readonly Setting[], heads: readonly Spot[], narrow: ReadonlySet<string>): Set<string> {
  const wide = scenes(settings).flatMap(({ names }) => names.filter((name) => widthOf(name) >= PROVINCE));
  const held = heads.flatMap(({ names }) => names.filter((name) => name.kind === 'district' && narrow.size > 2));
  return new Set([...wide, ...held].map(keyOf));
}

const ROUND_UP =
  /\b(?:briefing|round-?up|in\sbrief|news\sdigest|incident\slog|incidents?\sreport|bulletins?|week\sin\sreview|at\sa\sglance|police\sblotter|blotter|newsletter)\b/i;

/** Whether the headline announces a round-up of several events. */
export function isRoundUp(settings: readonly Setting[]): boolean {
  return settings.some(
    ({ part, sentence }) =>
      part === 'title' && sentence.passage.block.kind === 'heading' && ROUND_UP.test(textOf(sentence)),
  );
}

/** Whether a place is as wide as the event, so that a figure set there is the event's own. */
export function isFrame(site: Site, spot: Spot, elsewhen: boolean): boolean {
  const key = keyOf(spot.place);
  if (site.frames.has(key)) return true;
  return site.many && !elsewhen && widthOf(spot.place) >= PROVINCE;
}

/** Whether a spot is the report's one site, or holds it. */
export const isMain = (site: Site, spot: Spot): boolean =>
  site.roundUp || spot.names.some((name) => site.main.has(keyOf(name)));
