import type { CreativeWork, WebPage } from 'schema-dts';
import { absolute, links } from '../../components/links.ts';
import { reportTitle } from '../../components/names.ts';
import type { ReadEvent, ReadReport } from '../../model/archive.ts';
import type { Outlet } from '../../model/outlet.ts';
import { articleThing, outletThing, publisher } from './source.ts';

/** The page of a report: what stands on it is ours (a summary), quoted, or the report itself, and rests on the original. */
export function reportThing(
  read: ReadReport,
  { event }: Pick<ReadEvent, 'event'>,
  outlet: Outlet | null,
): Exclude<WebPage, string> {
  const { slug, meta } = read.report;
  const name = reportTitle(meta, outlet?.name ?? meta.outlet);
  return {
    '@type': 'WebPage',
    name: `Figures in “${name}”`,
    url: absolute(links.report(event.slug, slug)),
    isPartOf: { '@type': 'CollectionPage', name: event.title, url: absolute(links.event(event.slug)) },
    publisher,
    isBasedOn: articleThing(read, outlet),
    mainEntity: content(read, name, outlet),
  };
}

function content(read: ReadReport, name: string, outlet: Outlet | null): Exclude<CreativeWork, string> {
  switch (read.report.meta.text) {
    case 'digest':
      return { '@type': 'CreativeWork', name: `Summary of “${name}”`, author: publisher, inLanguage: 'en' };
    case 'excerpt':
      return { '@type': 'Quotation', name: `From “${name}”`, creator: outletThing(outlet, read.report.meta.outlet) };
    case 'full':
      return articleThing(read, outlet);
    default:
      return read.report.meta.text satisfies never;
  }
}
