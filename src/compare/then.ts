import type { KnownThen, ReadReport } from '../model/archive.ts';
import type { Comparison, Known } from '../model/comparison.ts';
import { knownBy } from './moment.ts';

/** Compares some of an event's reports. */
type Compare = (reports: readonly ReadReport[]) => Comparison;

/**
 * The comparison as it stood at each moment that brought a toll of the event a new figure: at its hour, where the report gives
 * one, and at the end of each day. A report that gives only a day is known from the end of that day on.
 */
export function comparedThen(reports: readonly ReadReport[], whole: Comparison, compare: Compare): KnownThen[] {
  const tolls = new Set(whole.rows.flatMap(({ id, scope }) => (scope === 'event' ? [id] : [])));
  const times = whole.history.flatMap(({ row, at }) => (at !== null && tolls.has(row) ? [at] : []));
  const moments = new Set([...times.filter(hasZone), ...times.map((at) => at.slice(0, 10))]);
  return [...moments]
    .sort((a, b) => knownBy(a) - knownBy(b) || (a < b ? -1 : 1))
    .map((at) => ({
      slug: slugOf(at),
      at,
      comparison: compare(reports.filter((each) => knownBy(each.report.meta.published) <= knownBy(at))),
    }));
}

/** An hour without an offset is an hour of nowhere: its report counts by its day. */
const hasZone = (at: string): boolean => /T[\d:.]{1,20}(?:Z|[+-]\d{2}:\d{2})$/.test(at);

/** "2026-01-31", or "2026-01-31-0842" for an hour, in universal time. */
function slugOf(at: string): string {
  if (!at.includes('T')) return at;
  return new Date(knownBy(at)).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
}

/** What of it stands in the data: the answer and the tolls, each with what every voice had last given. */
export const inShort = ({ slug, at, comparison }: KnownThen): Known => ({
  slug,
  at,
  reports: [...new Set(comparison.rows[0]?.cells.map(({ report }) => report) ?? [])],
  answer: comparison.answer,
  measures: comparison.rows
    .filter(({ scope }) => scope === 'event')
    .map(({ id, lowest, highest, open, origins }) => ({
      row: id,
      lowest,
      highest,
      open,
      claims: lastOfEach(origins, comparison),
    })),
});

/** By voice, the claims of its last step. */
function lastOfEach(origins: Comparison['rows'][number]['origins'], { history }: Comparison): string[] {
  const order = new Map(history.flatMap(({ claims }, at) => claims.map((claim) => [claim, at] as const)));
  const latest = (claims: readonly string[]) => Math.max(-1, ...claims.map((claim) => order.get(claim) ?? -1));
  const voices = Map.groupBy(origins, ({ speaker, said }) => `${speaker} ${said}`);
  return [...voices.values()].flatMap((own) => {
    const last = [...own].sort((a, b) => latest(b.claims) - latest(a.claims))[0];
    return last?.claims[0] ?? [];
  });
}
