import Fuse from 'fuse.js/basic';
import { editDistance, foldName, plainName } from './fold.ts';
import type { SearchedEvent, SearchedPlace } from './place.ts';

/** A place found, and why: the spelling that matched, where it is not the name itself. */
export interface Hit {
  place: SearchedPlace;
  also: string | null;
}

/** Longest query that is looked at, in characters: the cost of a fuzzy search grows with its square. */
export const longestQuery = 64;

/** An event found, and the place for which it was found, where its title does not say it. */
export interface EventHit {
  event: SearchedEvent;
  place: string | null;
}

interface Spelling {
  folded: string;
  plain: string;
  text: string;
  place: SearchedPlace;
}

interface Scored {
  spelling: Spelling;
  score: number;
}

/** A search over the names and aliases of places, forgiving of spelling; the best hit first. */
export function placeSearch(places: readonly SearchedPlace[]): (query: string, most?: number) => Hit[] {
  // A row for each spelling: aliases as a second key would pull the ranking down.
  const spellings = places.flatMap((place) =>
    [place.name, ...place.aliases].map((text) => ({ text, plain: plainName(text), folded: foldName(text), place })),
  );
  const fuse = new Fuse(spellings, { keys: ['folded'], threshold: 0.4, ignoreDiacritics: true, includeScore: true });
  return (query, most = 8) => {
    const wanted = plainName(query.slice(0, longestQuery));
    if (wanted === '') return [];
    const scored = readings(wanted).flatMap((words) => search(fuse, words, wanted));
    return best(scored).slice(0, most);
  };
}

/** The events whose title has a word of the query, then those that name the place found first; newest first. */
export function eventSearch(
  events: readonly SearchedEvent[],
): (query: string, places: readonly Hit[], most?: number) => EventHit[] {
  const titled = events.map((event) => ({ event, words: plainName(event.title).split(' ') }));
  return (query, places, most = 3) => {
    const wanted = plainName(query.slice(0, longestQuery))
      .split(' ')
      .filter((word) => word.length > 2);
    const first = places[0]?.place;
    const byTitle = titled.filter(({ words }) => wanted.some((word) => words.some((own) => own.startsWith(word))));
    const byPlace = titled.filter(({ event }) => first && event.places.includes(first.slug));
    return [...new Set([...byPlace.filter((one) => byTitle.includes(one)), ...byTitle, ...byPlace])]
      .slice(0, most)
      .map((one) => ({ event: one.event, place: byTitle.includes(one) ? null : (first?.name ?? null) }));
  };
}

/** The whole query first; then its words apart, so that "quetta attack" finds Quetta. */
function readings(wanted: string): string[] {
  const words = wanted.split(' ').filter((word) => word.length > 2);
  return words.length > 1 ? [wanted, ...words.slice(0, 6)] : [wanted];
}

function search(fuse: Fuse<Spelling>, words: string, wanted: string): Scored[] {
  const folded = foldName(words);
  return fuse
    .search(folded, { limit: 40 })
    .map(({ item }) => ({ spelling: item, score: distance(words, folded, item) + (words === wanted ? 0 : 0.12) }))
    .filter(({ score }) => score < 0.45);
}

/** From 0 (the very name) to 1: edits to get from the query to the spelling, as written and as it sounds; a beginning costs little. */
function distance(words: string, folded: string, { plain, folded: sound }: Spelling): number {
  if (words === plain) return 0;
  if (plain.startsWith(words)) return 0.02 + 0.1 * (1 - words.length / plain.length);
  const length = Math.max(folded.length, sound.length, 1);
  const asHeard = editDistance(folded, sound) / length;
  const asWritten = editDistance(words, plain) / Math.max(words.length, plain.length, 1);
  const opening = editDistance(folded, sound.slice(0, folded.length)) / Math.max(folded.length, 1) + 0.1;
  return 0.03 + Math.min(asHeard * 0.9 + asWritten * 0.1, folded.length > 2 ? opening : 1);
}

/** One hit a place, by its best spelling; what is far behind the closest is noise. Of equals the place with more claims first. */
function best(scored: readonly Scored[]): Hit[] {
  const byPlace = new Map<string, Scored>();
  for (const one of scored) {
    const known = byPlace.get(one.spelling.place.slug);
    if (!known || one.score < known.score) byPlace.set(one.spelling.place.slug, one);
  }
  const closest = Math.min(...[...byPlace.values()].map(({ score }) => score));
  return [...byPlace.values()]
    .filter(({ score }) => score <= closest + 0.25)
    .sort((a, b) => a.score - b.score || b.spelling.place.claims - a.spelling.place.claims)
    .map(({ spelling: { place, text } }) => ({ place, also: text === place.name ? null : text }));
}
