/** A page of each kind, with the longest of its kind where that matters. */
export const templates = {
  home: '/',
  event: '/events/2026-01-31-balochistan/',
  measure: '/events/2026-01-31-balochistan/measures/killed-militants/',
  map: '/maps/2026-01-31-balochistan/',
  report: '/events/2026-01-31-balochistan/daily-pakistan-0131/',
  place: '/places/gwadar/',
  search: '/search/',
  method: '/method/',
  data: '/data/',
  corrections: '/corrections/',
  embed: '/embed/events/2026-01-31-balochistan/killed-security/',
} as const;
