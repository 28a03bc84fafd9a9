import type { ReadEvent } from '../model/archive.ts';
import type { LocationClaim } from '../model/claim.ts';
import type { Role } from '../model/reading.ts';

/** A place of an event: who names it, and what is said to have happened there. */
export interface Whereabout {
  /** Slug in places.yml, or null for a place that is not there. */
  place: string | null;
  said: string;
  /** The strongest role that a report gives it. */
  role: Role;
  outlets: string[];
  claims: string[];
}

/** From the strongest to the weakest; a dateline says where a report was written, not what happened. */
const strength: readonly Role[] = ['attacked', 'operation', 'affected', 'mentioned', 'dateline'];

/** The places that an event's reports name, those of most outlets first. */
export function whereabouts({ reports }: ReadEvent): Whereabout[] {
  const found = new Map<string, Whereabout>();
  for (const claim of reports.flatMap(({ claims }) => claims).filter(isNamedPlace)) {
    const key = claim.place ?? claim.placeSaid;
    const known = found.get(key) ?? {
      place: claim.place,
      said: claim.placeSaid,
      role: claim.role,
      outlets: [],
      claims: [],
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
