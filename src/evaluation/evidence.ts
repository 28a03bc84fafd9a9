import type { Span } from '../model/span.ts';

/** How far from the gold quote, in UTF-16 units, evidence may lie and still be taken for the same claim. */
const reach = 40;

/** Longest evidence that counts: a whole paragraph would prove nothing. */
const longest = 400;

/** Every place in the text where the quote stands. */
export function occurrences(text: string, quote: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    found.push({ start, end: start + quote.length });
  }
  return found;
}

/**
 * Where each gold claim stands: of several claims with the same quote the first belongs to the first occurrence, and so
 * on, if there are as many; otherwise any occurrence will do.
 */
export function standings<G extends { quote: string }>(text: string, gold: readonly G[]): Map<G, Span[]> {
  const places = new Map<G, Span[]>();
  for (const [quote, claims] of Map.groupBy(gold, (claim) => claim.quote)) {
    const spans = occurrences(text, quote);
    for (const [rank, claim] of claims.entries()) {
      places.set(claim, claims.length === spans.length ? spans.slice(rank, rank + 1) : spans);
    }
  }
  return places;
}

export const overlaps = (spans: readonly Span[], read: Span): boolean =>
  spans.some((span) => read.start < span.end && read.end > span.start);

export const isNear = (spans: readonly Span[], read: Span): boolean =>
  overlaps(
    spans.map((span) => ({ start: span.start - reach, end: span.end + reach })),
    read,
  );

/** Whether the offsets of a reading give its quote, and no more than a reader can check. */
export const isSound = (text: string, read: Span & { quote: string }): boolean =>
  read.end - read.start <= longest && text.slice(read.start, read.end) === read.quote;
