/** Addresses of the site. Every link is written through here, so that the site can also live beneath a path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path that begins with a slash. */
export const at = (path: string): string => base + path;

export const links = {
  home: () => at('/'),
  icon: () => at('/icon.svg'),
  event: (event: string) => at(`/events/${event}/`),
  row: (event: string, row: string) => at(`/events/${event}/#${row}`),
  comparison: (event: string) => at(`/events/${event}/comparison.json`),
  report: (event: string, report: string) => at(`/events/${event}/${report}/`),
  claim: (id: string) => at(`/c/${id}/`),
  place: (place: string) => at(`/places/${place}/`),
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
  claimsCsv: () => at('/data/claims.csv'),
  schema: (name: string) => at(`/schema/${name}.json`),
};

/** An address from outside, if it is one that a reader may follow (http, https, mailto); else null. */
export function safeAddress(address: string | null): string | null {
  return address !== null && /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
}
