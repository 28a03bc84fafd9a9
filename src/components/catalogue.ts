import type { Archive, ReadEvent, ReadReport } from '../model/archive.ts';
import type { CasualtyClaim, Claim } from '../model/claim.ts';
import type { Row } from '../model/comparison.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { Speaker } from '../model/speaker.ts';

/** A claim with all that stands around it. */
export interface Found<C extends Claim = Claim> {
  claim: C;
  event: ReadEvent;
  report: ReadReport;
  outlet: Outlet | null;
  speaker: Speaker | null;
  place: Place | null;
  /** The measure that it is compared on, if it is. */
  row: Row | null;
}

/** The archive with its indexes: what a page asks of it is one look-up. */
export interface Catalogue {
  archive: Archive;
  claims: ReadonlyMap<string, Found>;
  outlet(slug: string | null): Outlet | null;
  speaker(slug: string | null): Speaker | null;
  place(slug: string | null): Place | null;
  /** A place and all that it lies in, from near to far. */
  lineage(place: Place): Place[];
  /** The claims with these ids, in their order; ids that are not there are left out. */
  find(ids: readonly string[]): Found[];
}

const catalogues = new WeakMap<Archive, Catalogue>();

/** Indexes an archive; the same archive gives the same catalogue. */
export function catalogue(archive: Archive): Catalogue {
  const known = catalogues.get(archive) ?? build(archive);
  catalogues.set(archive, known);
  return known;
}

export const isCasualty = (found: Found): found is Found<CasualtyClaim> => found.claim.kind === 'casualty';

/** The figures of people in the archive, in the order of its events and reports. */
export const figuresOf = ({ claims }: Catalogue): Found<CasualtyClaim>[] => [...claims.values()].filter(isCasualty);

function build(archive: Archive): Catalogue {
  const outlet = lookUp(archive.outlets);
  const speaker = lookUp(archive.speakers);
  const place = lookUp(archive.places);
  const claims = new Map<string, Found>();
  for (const event of archive.events) {
    const rows = rowsByClaim(event);
    for (const report of event.reports) {
      for (const claim of report.claims) {
        claims.set(claim.id, {
          claim,
          event,
          report,
          outlet: outlet(claim.outlet),
          speaker: claim.kind === 'casualty' ? speaker(claim.speaker) : null,
          place: place(claim.place),
          row: rows.get(claim.id) ?? null,
        });
      }
    }
  }
  return {
    archive,
    claims,
    outlet,
    speaker,
    place,
    lineage: (start) => lineage(start, place),
    find: (ids) => ids.flatMap((id) => claims.get(id) ?? []),
  };
}

function lookUp<T extends { slug: string }>(entries: readonly T[]): (slug: string | null) => T | null {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => (slug === null ? null : (bySlug.get(slug) ?? null));
}

function rowsByClaim(event: ReadEvent): Map<string, Row> {
  return new Map(
    event.comparison.rows.flatMap((row) => row.cells.flatMap((cell) => cell.claims.map((id) => [id, row] as const))),
  );
}

function lineage(start: Place, place: (slug: string | null) => Place | null): Place[] {
  const line: Place[] = [];
  for (let next: Place | null = start; next && !line.includes(next); next = place(next.within)) line.push(next);
  return line;
}
