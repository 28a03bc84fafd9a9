/** How many were wanted, how many were read, how many of the read were right. */
export interface Tally {
  gold: number;
  predicted: number;
  hit: number;
}

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Rates extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

/** A share that is whole where there was nothing to get wrong. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function rates(tally: Tally): Rates {
  const precision = share(tally.hit, tally.predicted);
  const recall = share(tally.hit, tally.gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...tally, precision, recall, f1 };
}
