import type { Found } from '../../components/catalogue.ts';
import { claimTitle } from '../../components/claim.ts';
import { absolute, links } from '../../components/links.ts';
import { reportTitle } from '../../components/names.ts';
import type { ReadReport } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Moment } from '../../model/report.ts';

/** Something that can be cited: a page of this site, or the report that it rests on. */
export interface Work {
  /** Tells it apart in a bibliography: letters, digits and hyphens. */
  key: string;
  author: string;
  title: string;
  /** Null where it bears no date; pages of this site bear none, for they are made anew whenever a report comes. */
  published: Moment | null;
  url: string | null;
  archived: string | null;
  /** BCP 47 tag. */
  language: string;
}

/** A figure as read here, and the report that gives it. */
export function worksOfClaim(found: Found): Work[] {
  const { claim, report, outlet } = found;
  const { figure, of } = claimTitle(found);
  const name = outlet?.name ?? claim.outlet;
  const title = claim.kind === 'casualty' ? `${figure} ${of}` : `${figure} (${of})`;
  return [page(claim.id, `${title}, as reported by ${name}`, links.claim(claim.id)), original(report, outlet)];
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
