import type { ReadEvent } from '../model/archive.ts';
import type { LocationClaim } from '../model/claim.ts';
import type { Row } from '../model/comparison.ts';
import { effects } from '../model/effect.ts';
import type { Place } from '../model/place.ts';
import type { Role } from '../model/reading.ts';
import { countInWords, listInWords, measureInWords, peopleInWords } from '../model/wording.ts';
import type { Catalogue } from './catalogue.ts';
import { isSpot, type Mapped, type MapView, placeMap } from './map/placemap.ts';
import { reportsStating } from './sides.ts';
import { spread } from './words.ts';

/** A place of an event: who names it, and what is said to have happened there. */
export interface Whereabout {
  /** Slug in places.yml, or null for a place that is not there. */
  place: string | null;
  said: string;
  /** The strongest role that a report gives it. */
  role: Role;
  outlets: string[];
  claims: string[];
  /** The measures that count somebody there, those of most reports first. */
  rows: Row[];
}

/** From the strongest to the weakest; a dateline says where a report was written, not what happened. */
const strength: readonly Role[] = ['attacked', 'operation', 'affected', 'mentioned', 'dateline'];

/** The places that an event's reports name, those of most outlets first. */
export function whereabouts({ reports, comparison }: ReadEvent): Whereabout[] {
  const rowsAt = Map.groupBy(
    comparison.rows.filter(({ covers }) => covers === 'place'),
    ({ place, placeSaid }) => place ?? placeSaid ?? '',
  );
  const found = new Map<string, Whereabout>();
  for (const claim of reports.flatMap(({ claims }) => claims).filter(isNamedPlace)) {
    const key = claim.place ?? claim.placeSaid;
    const known = found.get(key) ?? {
      place: claim.place,
      said: claim.placeSaid,
      role: claim.role,
      outlets: [],
      claims: [],
      rows: (rowsAt.get(key) ?? []).toSorted((a, b) => reportsStating(b) - reportsStating(a)),
    };
    if (strength.indexOf(claim.role) < strength.indexOf(known.role)) known.role = claim.role;
    if (!known.outlets.includes(claim.outlet)) known.outlets.push(claim.outlet);
    known.claims.push(claim.id);
    found.set(key, known);
  }
  return [...found.values()]
    .filter(({ role }) => role !== 'dateline')
    .sort((a, b) => b.outlets.length - a.outlets.length || a.said.localeCompare(b.said));
}

/** Nearer than this a map would show one town and nothing to know it by. */
const leastKilometres = 150;

/** What is counted at a place, in short: "3–11 civilians killed". */
export function rowInWords(row: Row): string {
  const figure = spread(row.lowest, row.highest, row.open);
  if (figure === '1')
    return `${peopleInWords({ low: 1, high: 1, qualifier: 'exact' }, row.group)} ${effects[row.effect].label}`;
  return `${figure} ${measureInWords(row.effect, row.group)}`;
}

/** The map of an event: the places where something happened, and all others of the event that lie between them; null where none is known. */
export function eventMap(places: readonly Whereabout[], whole: string, catalogue: Catalogue): MapView | null {
  const mapped = places.flatMap(({ place: slug, role, outlets, rows }): Mapped[] => {
    const place = catalogue.place(slug);
    return place ? [{ place, role, outlets: outlets.length, figure: rows[0] ? rowInWords(rows[0]) : null }] : [];
  });
  const struck = mapped.filter(({ role, place }) => role !== 'mentioned' && isWithin(place, whole, catalogue));
  return placeMap(
    (struck.length > 0 ? struck : mapped).map(({ place }) => place).filter(isSpot),
    mapped,
    leastKilometres,
  );
}

/** How wide the map of a single place is, in kilometres: wide enough to know the land by. */
const widths: Readonly<Record<Place['kind'], number>> = {
  country: 2500,
  province: 1100,
  district: 400,
  city: 400,
  town: 400,
  area: 150,
  road: 150,
  site: 150,
};

/** The map of one place, and the others that lie around it; null where nobody knows where it lies. */
export function mapOfPlace(own: Place, catalogue: Catalogue): MapView | null {
  const outlets = Map.groupBy(
    [...catalogue.claims.values()].filter(({ claim }) => claim.place !== null),
    ({ claim }) => claim.place,
  );
  const mapped = catalogue.archive.places.map((place): Mapped => {
    const named = new Set((outlets.get(place.slug) ?? []).map(({ claim }) => claim.outlet));
    return { place, role: null, outlets: named.size, figure: null, own: place === own };
  });
  const view = placeMap([own], mapped, widths[own.kind]);
  // Of a country no province is more its own than another.
  return view && own.kind === 'country' ? { ...view, ground: { ...view.ground, province: '' } } : view;
}

const isWithin = (place: Place, whole: string, catalogue: Catalogue): boolean =>
  catalogue.lineage(place).some(({ slug }) => slug === whole);

/** What the map of an event shows, in a sentence. */
export function mapFinding({ spots }: Pick<MapView, 'spots'>): string {
  const most = spots.toSorted((a, b) => b.outlets - a.outlets).slice(0, 3);
  const counted = spots.flatMap(({ place, figure }) => (figure ? [`${place.name} (${figure})`] : []));
  const named = listInWords(most.map(({ place, outlets }) => `${place.name} (${countInWords(outlets, 'outlet')})`));
  const first = `${countInWords(spots.length, 'place')}; most outlets name ${named}.`;
  return counted.length > 0 ? `${first} Counts are given for ${listInWords(counted)}.` : first;
}

/** Counts of places instead of names ("12 locations"), in the order of the reports. */
export function placeCounts({ reports }: ReadEvent): (LocationClaim & { figure: object })[] {
  return reports
    .flatMap(({ claims }) => claims)
    .filter((claim): claim is LocationClaim & { figure: NonNullable<LocationClaim['figure']> } => {
      return claim.kind === 'location' && claim.figure !== null;
    });
}

function isNamedPlace(claim: ReadEvent['reports'][number]['claims'][number]): claim is LocationClaim & {
  placeSaid: string;
} {
  return claim.kind === 'location' && claim.figure === null && claim.placeSaid !== null;
}
