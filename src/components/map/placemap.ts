import type { Place } from '../../model/place.ts';
import type { Role } from '../../model/reading.ts';
import { type Ground, ground, type Spot } from './ground.ts';
import { type Label, labels } from './labels.ts';

/** A place that wants to be on the map. */
export interface Mapped {
  place: Place;
  /** What happened there, by the strongest account; null where that is not asked. */
  role: Role | null;
  /** How many outlets name it. */
  outlets: number;
  /** Its figures, as short as they can be said: "3–11 civilians killed". */
  figure: string | null;
  /** The map is of this place. */
  own?: boolean;
}

/** A place as drawn. */
export interface MapSpot extends Mapped {
  x: number;
  y: number;
  r: number;
  /** For a place that is no point, or of which only the neighbourhood is known: how far it is drawn, else null. */
  area: number | null;
  label: Label | null;
  /** Places that lie in it and are too near to be told apart here. */
  holds: string[];
}

export interface MapView {
  ground: Ground;
  spots: MapSpot[];
  countries: (Ground['countries'][number] & { everywhere: boolean })[];
  /** A round number of kilometres, and how long it is drawn. */
  scale: { kilometres: number; units: number };
}

/** How wide a place of its kind commonly is, in kilometres from its middle, where it is no point: a sign of doubt, no border. */
const reachOf: Partial<Record<Place['kind'], number>> = { district: 30, area: 6 };
const vague = 3;
/** Places whose spots stand nearer than this are one on the map, if one lies in the other. */
const near = 24;

/** Whether a place can be a spot: provinces and countries are ground. */
export const isSpot = ({ lat, lon, kind }: Place): boolean =>
  lat !== null && lon !== null && kind !== 'country' && kind !== 'province';

/** Draws the ground around some places, and on it every place that lies there. */
export function placeMap(around: readonly Place[], places: readonly Mapped[], leastKilometres: number): MapView | null {
  const frame = around.flatMap((place) => spotOf(place));
  if (frame.length === 0) return null;
  const land = ground(frame, leastKilometres);
  const spots = together(
    places
      .filter(({ place }) => isSpot(place))
      .map((mapped) => drawn(mapped, land))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x <= land.width && y <= land.height)
      .toSorted((a, b) => Number(b.own ?? 0) - Number(a.own ?? 0) || rank(b) - rank(a)),
  );
  const placed = labels(
    [
      ...spots.map(({ x, y, r, place, figure }) => ({ x, y, r, name: place.name, figure })),
      ...land.countries.map(({ x, y, name }) => ({ x, y, r: null, name, figure: null })),
    ],
    land,
  );
  return {
    ground: land,
    spots: spots.map((spot, n) => ({ ...spot, label: placed[n] ?? null })),
    countries: land.countries.flatMap((country, n) => {
      const label = placed[spots.length + n];
      return label ? [{ ...country, everywhere: label.everywhere }] : [];
    }),
    scale: scaleOf(land),
  };
}

const spotOf = ({ lat, lon }: Place): Spot[] => (lat === null || lon === null ? [] : [[lon, lat]]);

/** Who is named by most is labelled first; a figure counts as much as some outlets. */
const rank = ({ figure, outlets }: Mapped): number => (figure ? 10 : 0) + outlets;

function drawn(mapped: Mapped, land: Ground): MapSpot {
  const { place, outlets } = mapped;
  const r = Math.round(7 + 2.4 * Math.sqrt(outlets));
  const kilometres = place.precision === 'point' ? null : (reachOf[place.kind] ?? vague);
  const area = kilometres === null ? null : Math.max(r + 8, Math.round(kilometres * land.perKilometre));
  return { ...mapped, ...land.at([place.lon ?? 0, place.lat ?? 0]), r, area, label: null, holds: [] };
}

/** Puts a street or quarter into its town where the map is too small to tell them apart. */
function together(spots: readonly MapSpot[]): MapSpot[] {
  const kept: MapSpot[] = [];
  for (const spot of spots) {
    const around = spots.find(
      (other) => other.place.slug === spot.place.within && Math.hypot(other.x - spot.x, other.y - spot.y) < near,
    );
    if (around && !spot.own) around.holds.push(spot.place.name);
    else kept.push(spot);
  }
  return kept;
}

function scaleOf({ width, perKilometre }: Ground): MapView['scale'] {
  const fitting = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((length) => length * perKilometre <= width / 4);
  const kilometres = fitting.at(-1) ?? 1;
  return { kilometres, units: Math.round(kilometres * perKilometre) };
}
