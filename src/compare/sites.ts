import type { ReadReport } from '../model/archive.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/place.ts';

/** Happenings at so many places, each by two outlets or more, make an event of many sites. */
const many = 3;

/**
 * Whether the event happened at many places at once. Then a toll that a report sets at one of them is that place's; an event of
 * one site has one toll, however exactly a report says where.
 */
export function isOfManySites(event: Event, reports: readonly ReadReport[], places: readonly Place[]): boolean {
  const within = new Map(places.map((place) => [place.slug, place.within]));
  const outlets = new Map<string, Set<string>>();
  for (const claim of reports.flatMap(({ claims }) => claims)) {
    const isHit = claim.kind === 'location' && (claim.role === 'attacked' || claim.role === 'affected');
    if (!isHit || claim.place === null || !around(claim.place, within).includes(event.place)) continue;
    outlets.set(claim.place, (outlets.get(claim.place) ?? new Set()).add(claim.outlet));
  }
  const hit = [...outlets].flatMap(([place, by]) => (by.size > 1 ? [place] : []));
  const sites = hit.filter((place) => !hit.some((other) => around(other, within).includes(place)));
  return sites.length >= many;
}

/** What a place lies in, from near to far. */
function around(slug: string, within: ReadonlyMap<string, string | null>): string[] {
  const line: string[] = [];
  for (let at = within.get(slug) ?? null; at !== null && !line.includes(at); at = within.get(at) ?? null) line.push(at);
  return line;
}
