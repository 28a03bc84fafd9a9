/** Addresses of the site. Every link is written through here, so that the site can also live beneath a path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path that begins with a slash. */
export const at = (path: string): string => base + path;

/** The same with its host, where the build knows under which the site will stand; for what is read outside a browser. */
export const absolute = (address: string): string =>
  import.meta.env.SITE ? new URL(address, import.meta.env.SITE).href : address;

export const links = {
  home: () => at('/'),
  icon: () => at('/icon.svg'),
  event: (event: string) => at(`/events/${event}/`),
  row: (event: string, row: string) => at(`/events/${event}/measures/${row}/`),
  origin: (event: string, origin: string) => at(`/events/${event}/?${new URLSearchParams({ origin })}#side-by-side`),
  moment: (event: string, moment: string) => at(`/events/${event}/at/${moment}/`),
  origins: (event: string) => at(`/events/${event}/origins/`),
  map: (event: string) => at(`/maps/${event}/`),
  comparison: (event: string) => at(`/events/${event}/comparison.json`),
  report: (event: string, report: string) => at(`/events/${event}/${report}/`),
  claim: (id: string) => at(`/c/${id}/`),
  version: (id: string, version: number) => at(`/c/${id}/v${version}/`),
  permalinks: () => at('/permalinks.txt'),
  place: (place: string) => at(`/places/${place}/`),
  eventsBase: () => at('/events/'),
  placesBase: () => at('/places/'),
  speaker: (speaker: string) => at(`/speakers/${speaker}/`),
  outlet: (outlet: string) => at(`/outlets/${outlet}/`),
  search: () => at('/search/'),
  places: () => at('/places.json'),
  method: () => at('/method/'),
  errors: () => at('/method/#errors'),
  corrections: () => at('/corrections/'),
  data: () => at('/data/'),
  claims: () => at('/claims.json'),
  /** The picture of a page, beside it. */
  card: (page: string) => `${page}card.png`,
  embedRow: (event: string, row: string) => at(`/embed/events/${event}/${row}/`),
  embedClaim: (id: string) => at(`/embed/c/${id}/`),
  feed: (format: 'xml' | 'json') => at(`/feed.${format}`),
  eventFeed: (event: string, format: 'xml' | 'json') => at(`/events/${event}/feed.${format}`),
  table: (name: string, format: 'csv' | 'json') => at(`/data/${name}.${format}`),
  dataPackage: () => at('/data/datapackage.json'),
  eventTable: (event: string, name: string, format: 'csv' | 'json') => at(`/events/${event}/data/${name}.${format}`),
  eventPackage: (event: string) => at(`/events/${event}/data/datapackage.json`),
  sideBySide: (event: string) => at(`/events/${event}/data/side-by-side.csv`),
  /** The figures of a page (a place's, a speaker's, an outlet's), beside it. */
  figures: (page: string, format: 'csv' | 'json') => `${page}figures.${format}`,
  schema: (name: string) => at(`/schema/${name}.json`),
};

/** An address from outside, if it is one that a reader may follow (http, https, mailto); else null. */
export function safeAddress(address: string | null): string | null {
  return address !== null && /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
}
