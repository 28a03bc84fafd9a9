import { moves } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';

/** Every page that an archive must have, by its address, with the sentences of its claims, which it must show. */
export function expectedPages(archive: Archive): Map<string, string[]> {
  const { events, places, speakers, outlets } = archive;
  const pages = new Map<string, string[]>(['/', '/404.html'].map((address) => [address, []]));
  for (const { event, reports } of events) {
    pages.set(`/events/${event.slug}/`, []);
    for (const { report, claims } of reports) {
      pages.set(`/events/${event.slug}/${report.slug}/`, [...new Set(claims.map(({ sentence }) => sentence))]);
      for (const { id, sentence } of claims) pages.set(`/c/${id}/`, [sentence]);
    }
  }
  for (const [address, words] of everPublished(archive)) pages.set(address, words);
  const registers = { places, speakers, outlets };
  for (const [folder, entries] of Object.entries(registers)) {
    for (const { slug } of entries) pages.set(`/${folder}/${slug}/`, []);
  }
  return pages;
}

/** What was published once and must lead somewhere for ever: versions, claims and reports that stand no longer, earlier addresses. */
function everPublished(archive: Archive): [address: string, words: string[]][] {
  const claims = archive.records.flatMap((report) => [...report.claims.values()]);
  const withdrawn = archive.records.filter(({ closed }) => closed !== null);
  return [
    ...claims.flatMap(({ id, end, versions }): [string, string[]][] =>
      end ? [[`/c/${id}/`, [versions.at(-1)?.words?.sentence ?? id]]] : [],
    ),
    ...claims.flatMap(({ id, versions }) =>
      versions.flatMap(({ v, lines, frozen }): [string, string[]][] =>
        frozen ? [[`/c/${id}/v${v}/`, [frozen, ...(lines?.split('\n') ?? [])]]] : [],
      ),
    ),
    ...withdrawn.flatMap(({ addresses }) => addresses.map((at): [string, string[]] => [`/events/${at}/`, []])),
    ...moves(archive).map(({ from }): [string, string[]] => [`/${from}/`, []]),
  ];
}
