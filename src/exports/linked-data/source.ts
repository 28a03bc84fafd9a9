import type { NewsArticle, Organization, Person } from 'schema-dts';
import { absolute, links, safeAddress } from '../../components/links.ts';
import { reportTitle } from '../../components/names.ts';
import type { ReadReport } from '../../model/archive.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Speaker } from '../../model/speaker.ts';

/** Who makes the pages of this site. */
export const publisher = {
  '@type': 'Organization',
  name: 'Variorum',
  url: absolute(links.home()),
} as const satisfies Exclude<Organization, string>;

export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** An outlet as a news organisation, known by its own address where it has one. */
export function outletThing(outlet: Outlet | null, slug: string): Exclude<Organization, string> {
  const own = safeAddress(outlet?.url ?? null);
  return {
    '@type': 'NewsMediaOrganization',
    name: outlet?.name ?? slug,
    ...(own && { url: own }),
  };
}

/** A speaker: a person has a role, a body has none. */
export const speakerThing = ({
  name,
  role,
  organisation,
  aliases,
}: Speaker): Exclude<Person | Organization, string> => ({
  '@type': role === null ? 'Organization' : 'Person',
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(role !== null && { jobTitle: role }),
  ...(role !== null && organisation !== null && { affiliation: { '@type': 'Organization', name: organisation } }),
});

/** The original of a report, as its outlet published it. */
export function articleThing({ report: { meta } }: ReadReport, outlet: Outlet | null): Exclude<NewsArticle, string> {
  const [own, archived] = [safeAddress(meta.url), safeAddress(meta.archived)];
  return {
    '@type': 'NewsArticle',
    headline: reportTitle(meta, outlet?.name ?? meta.outlet),
    publisher: outletThing(outlet, meta.outlet),
    inLanguage: meta.language,
    ...(own && { url: own }),
    ...(archived && { archivedAt: archived }),
    ...(meta.published && { datePublished: meta.published }),
    ...(meta.updated && { dateModified: meta.updated }),
    ...(meta.dateline && { dateline: meta.dateline }),
    ...(meta.credit.length > 0 && { creditText: meta.credit.join(', ') }),
  };
}
