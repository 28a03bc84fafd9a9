import type { Archive } from '../model/archive.ts';

/** Every page that an archive must have, by its address, with the sentences of its claims, which it must show. */
export function expectedPages({ events, places, speakers, outlets, records }: Archive): Map<string, string[]> {
  const pages = new Map<string, string[]>(['/', '/404.html'].map((address) => [address, []]));
  for (const { event, reports } of events) {
    pages.set(`/events/${event.slug}/`, []);
    for (const { report, claims } of reports) {
      pages.set(`/events/${event.slug}/${report.slug}/`, [...new Set(claims.map(({ sentence }) => sentence))]);
      for (const { id, sentence } of claims) pages.set(`/c/${id}/`, [sentence]);
    }
  }
  for (const { claims } of records) {
    for (const { id, end, versions } of claims.values()) {
      if (end) pages.set(`/c/${id}/`, [versions.at(-1)?.words?.sentence ?? id]);
      for (const { v, lines, frozen } of versions) {
        if (frozen) pages.set(`/c/${id}/v${v}/`, [frozen, ...(lines?.split('\n') ?? [])]);
      }
    }
  }
  const registers = { places, speakers, outlets };
  for (const [folder, entries] of Object.entries(registers)) {
    for (const { slug } of entries) pages.set(`/${folder}/${slug}/`, []);
  }
  return pages;
}
