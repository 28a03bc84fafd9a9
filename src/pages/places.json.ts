import { readArchive } from '../archive.ts';
import { catalogue } from '../components/catalogue.ts';
import { mentionsByPlace } from '../components/groupings.ts';
import type { Searched } from '../components/search/place.ts';

/** What the search loads: each place with its spellings, where it lies, and how often it is named; each event with its places. */
export function GET(): Response {
  const index = catalogue(readArchive());
  const mentions = mentionsByPlace(index);
  const places: Searched['places'] = index.archive.places.map((place) => ({
    slug: place.slug,
    name: place.name,
    aliases: place.aliases,
    kind: place.kind,
    within: index
      .lineage(place)
      .slice(1)
      .map(({ name }) => name),
    ...(mentions.get(place.slug) ?? { claims: 0, events: 0 }),
  }));
  const events: Searched['events'] = index.archive.events.map(({ event, reports }) => ({
    slug: event.slug,
    title: event.title,
    reports: reports.length,
    places: [...new Set(reports.flatMap(({ claims }) => claims.flatMap(({ place }) => place ?? [])))],
  }));
  return Response.json({ places, events } satisfies Searched);
}
