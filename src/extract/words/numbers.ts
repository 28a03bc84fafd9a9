import { words } from './list.ts';

/** Number words and what they stand for. */
export const units: Readonly<Record<string, number>> = ranked(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
  1,
);

export const tens: Readonly<Record<string, number>> = {
  ...ranked('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  fourty: 40,
};

/** Words that multiply what stands before them; "m", "mn", "bn" and "k" only right behind digits. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  k: 1_000,
  lakh: 100_000,
  lakhs: 100_000,
  lac: 100_000,
  lacs: 100_000,
  million: 1_000_000,
  mn: 1_000_000,
  m: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

/** Collective numbers that are counted: "a dozen", "half-a-dozen", "a score", "a couple". */
export const collectives: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  couple: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  quintet: 5,
  sextet: 6,
  'half-dozen': 6,
  'half-a-dozen': 6,
};

/** Of these the ones that need no article: "dozen people" (as heads of lists have it), "half-a-dozen people". */
export const bareCollectives: ReadonlySet<string> = new Set(['dozen', 'half-dozen', 'half-a-dozen']);

/** Quantities without a bound: the least that the word allows (codebook, Figures). */
export const indefinites: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  lakhs: 200_000,
  lacs: 200_000,
  millions: 2_000_000,
  crores: 20_000_000,
  tens: 20,
  several: 2,
  many: 2,
  multiple: 2,
  numerous: 2,
  countless: 2,
  various: 2,
  few: 2,
  handful: 2,
  number: 2,
  numbers: 2,
  lot: 2,
  lots: 2,
  plenty: 2,
  some: 2,
};

/** Of these the ones that count only before "of", and those that need an article besides: "large numbers of", "a handful of". */
export const ofOnly: ReadonlySet<string> = new Set(['numbers', 'lots', 'plenty']);
export const articled: ReadonlySet<string> = new Set(['handful', 'number', 'lot']);

/** What may stand between the article and "number": "an unknown number of people". */
export const sized: ReadonlySet<string> = new Set(
  words(
    'large larger small smaller great greater growing unknown undisclosed unspecified undetermined unconfirmed indeterminate significant sizeable sizable substantial considerable huge big vast good untold alarming limited record similar whole',
  ),
);

/** Ordinals that single out one more person: "a fifth is missing", "a third constable", "the tenth victim". */
export const ordinals: readonly string[] = words(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th',
);

/** Words for none at all. */
export const zeros: readonly string[] = ['no', 'none', 'nobody', 'no-one', 'zero', 'nil'];

function ranked(table: string, from: number, by: number): Record<string, number> {
  return Object.fromEntries(words(table).map((word, k) => [word, from + k * by]));
}
