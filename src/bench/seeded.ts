/** Chance that is the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, but not, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both inside. */
  between: (low: number, high: number) => number;
  /** One of a list. */
  of: <T>(list: readonly T[]) => T;
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { next, between, of: (list) => list[between(0, list.length - 1)] as never };
}
