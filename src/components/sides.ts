import type { Origin, Row } from '../model/comparison.ts';
import type { Side } from '../model/event.ts';

/** The figures of a measure that one side gives, from lowest to highest. */
export interface SideSpread {
  /** Null where nobody that speaks for a side is named. */
  side: string | null;
  name: string;
  low: number;
  high: number;
  /** Whether the highest is named as a lower bound only. */
  open: boolean;
  /** A claim with the lowest figure, and one with the highest. */
  lowClaim: string;
  highClaim: string;
  reports: number;
}

/** The class that colours what a side says: sides are coloured in the order in which the event names them. */
export function sideClass(sides: readonly Side[], side: string | null): string {
  const index = sides.findIndex(({ id }) => id === side);
  return index < 0 || index > 2 ? 'side-none' : `side-${index + 1}`;
}

/** The same measure side by side: what each side gives, in the order of the event's sides, those without a side last. */
export function sideSpreads(row: Row, sides: readonly Side[]): SideSpread[] {
  const all = [...sides, { id: null, name: 'no side named' }];
  return all.flatMap(({ id, name }) => spreadOf(id, name, originsOf(row, sides, id)) ?? []);
}

/** The measures of the whole event that most reports give: the ones to show first. */
export function mainRows(rows: readonly Row[], most = 4): Row[] {
  const stated = (row: Row) => row.cells.filter(({ claims }) => claims.length > 0).length;
  return rows
    .filter(({ scope }) => scope === 'event')
    .toSorted((a, b) => stated(b) - stated(a))
    .slice(0, most);
}

/** The bounds that an origin names: "up to 20" names no zero, "at least 10" no top. */
export function namedBounds({ low, high }: Pick<Origin, 'low' | 'high'>): { low: number; high: number; open: boolean } {
  const named = low === 0 && high !== null ? high : low;
  return { low: named, high: high ?? low, open: high === null };
}

function originsOf(row: Row, sides: readonly Side[], id: string | null): Origin[] {
  const known = new Set(sides.map((side) => side.id));
  return row.origins.filter(({ side }) => (side !== null && known.has(side) ? side : null) === id);
}

function spreadOf(side: string | null, name: string, origins: readonly Origin[]): SideSpread | null {
  const bounds = origins.map((origin) => ({ ...namedBounds(origin), claim: origin.claims[0] ?? '' }));
  const lowest = bounds.toSorted((a, b) => a.low - b.low)[0];
  const highest = bounds.toSorted((a, b) => b.high - a.high || Number(b.open) - Number(a.open))[0];
  if (!lowest || !highest) return null;
  const reports = new Set(origins.flatMap((origin) => origin.reports)).size;
  const { high, open } = highest;
  return { side, name, low: lowest.low, high, open, lowClaim: lowest.claim, highClaim: highest.claim, reports };
}
