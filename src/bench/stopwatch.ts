/** Milliseconds of each run, by its name: one number a round. */
export type Times<Name extends string> = Record<Name, number[]>;

/** How often each run is done: unmeasured first, until the engine has settled, then measured. */
export interface Rounds {
  unmeasured: number;
  measured: number;
}

/** Times what is compared turn by turn, so that a busy moment of the machine falls on all of it; backwards in every other round. */
export function interleaved<const Name extends string>(
  runs: Record<Name, () => unknown>,
  { unmeasured, measured }: Rounds,
): Times<Name> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Times<Name>;
  for (let round = 0; round < unmeasured + measured; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = millisecondsOf(runs[name]);
      if (round >= unmeasured) times[name].push(time);
    }
  }
  return times;
}

/** What one call takes. */
export function millisecondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The middle one of some numbers; of an even count the upper of the two in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** How many times as long one run takes as another: the middle of what the rounds say. */
export const timesAsLong = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((time, round) => time / (other[round] ?? Number.NaN)));
