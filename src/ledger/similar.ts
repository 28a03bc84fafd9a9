import { isDeepStrictEqual } from 'node:util';
import { distance } from 'fastest-levenshtein';
import type { Stated } from '../model/ledger.ts';
import type { SeenClaim } from './seen.ts';

/** From this on, two sentences are one sentence that was touched. */
export const touched = 0.8;

/** How alike two sentences are: 1 is the same, 0 nothing in common. */
export const similarity = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);

/** Whether two claims say the same: in what is stated, not in how it is worded. */
export const sameStated = (a: Stated, b: Stated): boolean => isDeepStrictEqual(a, b);

/** Whether a claim can have taken the place of another: of people, with the same effect; or both of places. */
export const sameKind = (a: Stated, b: Stated): boolean =>
  a.kind === 'casualty' ? b.kind === 'casualty' && a.effect === b.effect : b.kind === 'location';

/** How many fields of two claims agree. */
export function agreement(a: Stated, b: Stated): number {
  const other = new Map(Object.entries(b));
  return Object.entries(a).filter(([field, value]) => JSON.stringify(value) === JSON.stringify(other.get(field)))
    .length;
}

/** Whether the words of one hold those of the other. */
export const sameWords = (a: Pick<SeenClaim, 'quote'>, b: Pick<SeenClaim, 'quote'>): boolean =>
  a.quote.includes(b.quote) || b.quote.includes(a.quote);
