import type { Found } from '../../components/catalogue.ts';
import { claimTitle } from '../../components/claim.ts';
import { absolute, links } from '../../components/links.ts';
import { reportTitle } from '../../components/names.ts';
import { settledOf } from '../../components/records.ts';
import type { Archive, ReadReport } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Moment } from '../../model/report.ts';

/** Something that can be cited: a page of this site, or the report that it rests on. */
export interface Work {
  /** Tells it apart in a bibliography: letters, digits and hyphens. */
  key: string;
  author: string;
  title: string;
  /** Null where it bears no date; of the pages of this site only a settled version bears one. */
  published: Moment | null;
  url: string | null;
  archived: string | null;
  /** BCP 47 tag. */
  language: string;
}

/** A figure as read here, by the version that is settled if one is, and the report that gives it. */
export function worksOfClaim(found: Found, archive: Archive): Work[] {
  const { claim, report, outlet } = found;
  const { figure, of } = claimTitle(found);
  const name = outlet?.name ?? claim.outlet;
  const title = claim.kind === 'casualty' ? `${figure} ${of}` : `${figure} (${of})`;
  const version = settledOf(archive, claim.id);
  const address = version ? links.version(claim.id, version.v) : links.claim(claim.id);
  const own = page(claim.id, `${title}, as reported by ${name}`, address);
  return [{ ...own, published: version?.on ?? null }, original(report, outlet)];
}

/** A report as read here, and the report itself. */
export function worksOfReport(report: ReadReport, event: Pick<Event, 'slug'>, outlet: Outlet | null): Work[] {
  const { slug, meta } = report.report;
  const name = outlet?.name ?? meta.outlet;
  const title = `Figures in “${reportTitle(meta, name)}” (${name})`;
  return [page(`${event.slug}-${slug}`, title, links.report(event.slug, slug)), original(report, outlet)];
}

/** An event as compared here. */
export const worksOfEvent = ({ slug, title }: Pick<Event, 'slug' | 'title'>): Work[] => [
  page(slug, `${title}: every outlet’s figures, side by side`, links.event(slug)),
];

/** A measure of an event as compared here. */
export const worksOfRow = (row: string, measure: string, { slug, title }: Pick<Event, 'slug' | 'title'>): Work[] => [
  page(`${slug}-${row}`, `${measure}: ${title}, every outlet’s figures side by side`, links.row(slug, row)),
];

const page = (key: string, title: string, address: string): Work => ({
  key: `variorum-${key}`,
  author: 'Variorum',
  title,
  published: null,
  url: absolute(address),
  archived: null,
  language: 'en',
});

function original({ report: { slug, meta } }: ReadReport, outlet: Outlet | null): Work {
  const name = outlet?.name ?? meta.outlet;
  return {
    key: slug,
    author: name,
    title: reportTitle(meta, name),
    published: meta.published,
    url: meta.url,
    archived: meta.archived,
    language: meta.language,
  };
}
