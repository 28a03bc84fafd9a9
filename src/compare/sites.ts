import type { ReadReport } from '../model/archive.ts';

/** Happenings at so many places, each by two outlets or more, make an event of many sites. */
const many = 3;

/**
 * Whether the event happened at many places at once. Then a toll that a report sets at one of them is that place's; an event of
 * one site has one toll, however exactly a report says where.
 */
export function isOfManySites(reports: readonly ReadReport[]): boolean {
  const outlets = new Map<string, Set<string>>();
  for (const claim of reports.flatMap(({ claims }) => claims)) {
    if (claim.kind !== 'location' || claim.place === null || (claim.role !== 'attacked' && claim.role !== 'affected'))
      continue;
    outlets.set(claim.place, (outlets.get(claim.place) ?? new Set()).add(claim.outlet));
  }
  return [...outlets.values()].filter(({ size }) => size > 1).length >= many;
}
