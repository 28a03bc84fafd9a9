import type { Place } from '../model/place.ts';
import { foldName } from './fold.ts';
import { remembered } from './remembered.ts';

/** Finds the place that a report means by a name. */
export interface PlaceFinder {
  /** The place of that name; of several, one within the event's place; null where none is known. */
  find(said: string): Place | null;
  /** Whether a place is the event's own or holds it. */
  holdsEvent(slug: string): boolean;
  /** How far out a place lies that holds the event: 0 is the event's own; null where it does not hold it. */
  reach(slug: string): number | null;
  /** Whether a place lies in the event's country. */
  isOfCountry(slug: string): boolean;
}

/** A finder over `places.yml`, for an event at `eventPlace`. */
export function placeFinder(places: readonly Place[], eventPlace: string): PlaceFinder {
  const { names, bySlug } = register(places);
  const around = ancestry(eventPlace, bySlug);
  const inside = (place: Place): boolean => ancestry(place.slug, bySlug).includes(eventPlace);
  return {
    find: (said) => best(candidates(said, names), said, inside),
    holdsEvent: (slug) => around.includes(slug),
    isOfCountry: (slug) => ancestry(slug, bySlug).at(-1) === around.at(-1),
    reach: (slug) => (around.includes(slug) ? around.indexOf(slug) : null),
  };
}

/** Words that say what kind of place a name is, and are often left out or added. */
const kindWords = {
  district: ['district'],
  province: ['province', 'state', 'region'],
  city: ['city', 'town', 'municipality', 'village'],
} as const;
const allKindWords: readonly string[] = Object.values(kindWords).flat();

const register = remembered((places: readonly Place[]) => {
  const names = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.aliases].map(foldName))) {
      names.set(name, [...(names.get(name) ?? []), place]);
    }
  }
  return { names, bySlug: new Map(places.map((place) => [place.slug, place])) };
});

/** By the name as said; else without the word for its kind ("Kech district", "the city of Quetta"). */
function candidates(said: string, names: ReadonlyMap<string, Place[]>): Place[] {
  const name = foldName(said);
  const exact = names.get(name);
  if (exact) return exact;
  const bare = name
    .split(' ')
    .filter((word) => !allKindWords.includes(word))
    .join(' ')
    .replace(/^of /, '');
  return names.get(bare) ?? [];
}

/** Within the event first; then of the kind that the words name; then the town before its district. */
function best(found: readonly Place[], said: string, inside: (place: Place) => boolean): Place | null {
  const words = foldName(said).split(' ');
  const asked = (place: Place): number => {
    if (words.includes('district')) return place.kind === 'district' ? 0 : 1;
    return place.kind === 'district' || place.kind === 'province' || place.kind === 'country' ? 1 : 0;
  };
  const order = (place: Place): number => (inside(place) ? 0 : 2) + asked(place);
  return [...found].sort((a, b) => order(a) - order(b) || (a.slug < b.slug ? -1 : 1))[0] ?? null;
}

/** A place and all that it lies within; a circle ends where it began. */
function ancestry(slug: string, bySlug: ReadonlyMap<string, Place>): string[] {
  const line: string[] = [];
  for (let at: string | null = slug; at !== null && !line.includes(at); at = bySlug.get(at)?.within ?? null)
    line.push(at);
  return line;
}
