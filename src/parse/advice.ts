const slug = 'Use lower-case letters, digits and single hyphens, such as `port-town`.';
const address = 'Write the whole address, beginning with https://, or null.';
const moment = 'Write a date (2026-01-31), a date with a time (2026-01-31T14:53 or 2026-01-31T14:53+05:00), or null.';
const date = 'Write a date such as 2026-01-31.';
const wholeNumber = 'Write a whole number in digits only.';

/** What to write for a key, by its name; the names are those of the schemas in src/model. */
const advice: Record<string, string> = {
  outlet: 'Write `outlet:` and the slug of an outlet in content/outlets.yml.',
  title: 'Write the title, in quotes.',
  url: address,
  archived: address,
  published: moment,
  updated: moment,
  from: date,
  to: date,
  on: `Write the day of the change, such as 2026-01-31.`,
  dateline: 'Write the place that the report is filed from, or null.',
  credit: 'Write a list of agencies or outlets, such as [AFP, Reuters], or [].',
  aliases: 'Write a list of names, one a line behind a hyphen, or leave the key out.',
  language: 'Write a language tag such as en, ur or zh-Hans.',
  seen: 'Write `full` or `opening`.',
  text: 'Write `digest`, `excerpt` or `full`.',
  slug,
  place: `Write the slug of a place in content/places.yml. ${slug}`,
  within: `Write the slug of the place that it lies in, or null. ${slug}`,
  side: `Write the id of a side, or null. ${slug}`,
  id: slug,
  formerly: `Write a list of earlier file names without .md. ${slug}`,
  name: 'Write the name that the site shall use.',
  lat: 'Write degrees north as a plain decimal number between -90 and 90, such as 30.18, or null.',
  lon: 'Write degrees east as a plain decimal number between -180 and 180, such as 67.01, or null.',
  geonames: wholeNumber,
  wikidata: 'Write Q and digits, such as Q1234.',
  low: wholeNumber,
  high: `${wholeNumber} Write null where there is no upper bound.`,
  quote: 'Copy the words of the report at which the reading is changed.',
  note: 'Say why, in a sentence.',
  sides: 'Write a list of `{ id, name }`.',
  offices: 'Write a list of `{ title, from, to }`.',
  corrections: 'Give each correction a quote, a note, a day (`on`), and one of set, drop and add.',
};

/** What to do about a faulty value. */
export function fieldAdvice(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  if (typeof name !== 'string') return 'Write its keys below one another, each as `key: value`.';
  return Object.hasOwn(advice, name) ? (advice[name] ?? '') : `Write a value for \`${name}\`.`;
}
