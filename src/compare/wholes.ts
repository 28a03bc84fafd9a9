import type { CasualtyClaim } from '../model/claim.ts';

/**
 * The claims of a row that count all of whom it speaks. A figure inside another of the row, or one of women or children only,
 * would pass for a low account of the whole; where a row has nothing else, these are what it has.
 */
export function wholes(claims: readonly CasualtyClaim[]): CasualtyClaim[] {
  const ids = new Set(claims.map(({ id }) => id));
  const whole = claims.filter(({ partOf, detail }) => !(partOf !== null && ids.has(partOf)) && !isOfSomeOnly(detail));
  return whole.length > 0 ? whole : [...claims];
}

/** Nouns for people by sex and age: a count of them is a count of some of a group. */
const some = [
  'woman',
  'women',
  'man',
  'men',
  'child',
  'children',
  'girl',
  'girls',
  'boy',
  'boys',
  'minor',
  'minors',
  'infant',
  'infants',
  'baby',
  'babies',
  'toddler',
  'toddlers',
  'teenager',
  'teenagers',
];

const isOfSomeOnly = (detail: string | null): boolean =>
  detail !== null && (detail.toLowerCase().match(/\p{L}{1,40}/gu) ?? []).some((word) => some.includes(word));
