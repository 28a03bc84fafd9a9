/** What must hold. */
export const bars = {
  whole: 2.5,
  fourTimes: 4.4,
  startMilliseconds: 400,
  largestMilliseconds: 2000,
} as const;

/** A measurement beside its bar, as a sentence. */
export interface Verdict {
  held: boolean;
  text: string;
}

/** One part of the run: what was measured, for people to read, and what became of its bar. */
export interface Part {
  title: string;
  lines: string[];
  verdicts: Verdict[];
}

/** Whether a measurement keeps within its bar. */
export const verdict = (what: string, value: number, bar: number, unit: '×' | 'ms'): Verdict => ({
  held: value <= bar,
  text: `${value <= bar ? 'held  ' : 'MISSED'}  ${what}: ${inUnit(value, unit)}, at most ${inUnit(bar, unit)}`,
});

const inUnit = (value: number, unit: '×' | 'ms'): string =>
  unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(0)} ms`;
