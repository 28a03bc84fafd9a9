import type { Agreement } from '../model/comparison.ts';
import type { Figure } from '../model/figure.ts';

/** How two figures of one row stand to one another: the same interval, two that meet, or two that do not. "About" is taken a tenth wider (at least 1) for this alone. */
export function agreement(a: Figure, b: Figure): Agreement {
  if (a.low === b.low && a.high === b.high) return 'same';
  const [one, other] = [allowed(a), allowed(b)];
  return one.low <= other.high && other.low <= one.high ? 'compatible' : 'apart';
}

/** Whether no two of the figures are apart. */
export const allAgree = (figures: readonly Figure[]): boolean =>
  figures.every((a, at) => figures.slice(at + 1).every((b) => agreement(a, b) !== 'apart'));

function allowed({ low, high, qualifier }: Figure): { low: number; high: number } {
  const margin = qualifier === 'about' ? Math.max(1, Math.floor(low / 10)) : 0;
  return { low: low - margin, high: (high ?? Number.POSITIVE_INFINITY) + margin };
}
