/** Number words and what they stand for. */
export const units: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};

export const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** Words that multiply what stands before them; "m" and "mn" only behind digits. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000, lakh: 100_000, lakhs: 100_000, lac: 100_000,
  crore: 10_000_000, crores: 10_000_000, mn: 1_000_000, m: 1_000_000, k: 1_000,
};

/** Collective numbers that are counted: "a dozen", "two dozen", "half a dozen", "a score", "a couple". */
export const collectives: Readonly<Record<string, number>> = { dozen: 12, score: 20, couple: 2, pair: 2, trio: 3, quartet: 4 };

/** Quantities without a bound: the least that the word allows (codebook, Figures). */
export const indefinites: Readonly<Record<string, number>> = {
  dozens: 24, scores: 40, hundreds: 200, thousands: 2_000, millions: 2_000_000, lakhs: 200_000, tens: 20,
  several: 2, many: 2, multiple: 2, numerous: 2, countless: 2, various: 2, few: 2, handful: 2, number: 2, some: 2,
};

/** Ordinals that single out one more person: "a fifth is missing", "a third constable", "the tenth victim". */
export const ordinals: readonly string[] = [
  'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th', '12th',
];

/** Words for none at all. */
export const zeros: readonly string[] = ['no', 'none', 'nobody', 'no-one', 'zero', 'nil'];
