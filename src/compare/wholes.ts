import type { CasualtyClaim } from '../model/claim.ts';
import { namedNumber } from '../model/wording.ts';
import { agreement } from './agree.ts';
import { voiceOf } from './voice.ts';

/**
 * The claims of a row that count all of whom it speaks. A figure inside another of the row, one of women or children only, or
 * one that the same speaker overtops in the same report ("17 and one of the navy") would pass for a low account of the whole;
 * where a row has nothing else, these are what it has.
 */
export function wholes(claims: readonly CasualtyClaim[]): CasualtyClaim[] {
  const ids = new Set(claims.map(({ id }) => id));
  const whole = claims.filter(({ partOf, detail }) => !(partOf !== null && ids.has(partOf)) && !isOfSomeOnly(detail));
  const told = whole.length > 0 ? whole : claims;
  const greatest = new Map<string, CasualtyClaim>();
  for (const claim of told.filter(({ speakerSaid }) => speakerSaid !== null)) {
    const known = greatest.get(tellerOf(claim));
    if (!known || namedNumber(claim) > namedNumber(known)) greatest.set(tellerOf(claim), claim);
  }
  return told.filter((claim) => agreement(claim, greatest.get(tellerOf(claim)) ?? claim) !== 'apart');
}

/** One speaker in one report: what an outlet tells in its own voice may come from several. */
const tellerOf = (claim: CasualtyClaim): string => `${claim.report} ${voiceOf(claim)}`;

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
