/** What a proof tried and found. */
export interface Findings {
  /** How many cases were tried; what a case is, the proof's promise says. */
  tried: number;
  /** Every case that did not go as promised, in a sentence. */
  failures: string[];
  /** Further counts, by name. */
  counts?: Record<string, number>;
}

/** A promise of the project, and how it is put to the test at a length that the test command has no time for. */
export interface Proof {
  /** What is promised, in one sentence. */
  promise: string;
  /** What it does not cover, in one sentence. */
  uncovered: string;
  /** The seed from which cases are made; null where none is needed. */
  seed: number | null;
  run: () => Promise<Findings>;
}
