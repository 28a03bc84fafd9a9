import type { CasualtyClaim } from '../model/claim.ts';
import type { Difference, Row } from '../model/comparison.ts';
import type { Side } from '../model/event.ts';
import { figureInWords, namedNumber } from '../model/wording.ts';
import { spread } from './words.ts';

/** The figures of a measure that one side gives, from lowest to highest. */
export interface SideSpread {
  /** Null where nobody that speaks for a side is named. */
  side: string | null;
  /** "10–22", "84+", "dozens". */
  text: string;
  /** The claim to show for it: the one with the highest figure. */
  claim: string;
}

/** The class that colours what a side says: sides are coloured in the order in which the event names them. */
export function sideClass(sides: readonly Side[], side: string | null): string {
  const index = sides.findIndex(({ id }) => id === side);
  return index < 0 || index > 2 ? 'side-none' : `side-${index + 1}`;
}

/** Who those are that speak for no side: where an event has no sides, everybody. */
export const othersName = (sides: readonly Side[]): string => (sides.length > 0 ? 'No side named' : 'All speakers');

/** What each side gives for a measure, in the order of the event's sides, those without a side last; null where a side gives none. */
export function sideSpreads(
  row: Pick<Row, 'lowest' | 'highest'>,
  all: readonly CasualtyClaim[],
  sides: readonly Side[],
): (SideSpread | null)[] {
  // What lies outside the row's own range is a part of another figure, not a toll.
  const claims = all.filter((claim) => namedNumber(claim) >= row.lowest && namedTop(claim) <= row.highest);
  const known = new Set(sides.map(({ id }) => id));
  const sideOf = ({ side }: CasualtyClaim) => (side !== null && known.has(side) ? side : null);
  return [...sides.map(({ id }) => id), null].map((side) =>
    spreadOf(
      side,
      claims.filter((claim) => sideOf(claim) === side),
    ),
  );
}

/** Whether those who speak for the sides agree on a measure; where fewer than two do, whether the reports agree. */
export type Accord = 'sides-same' | 'sides-overlap' | 'sides-apart' | 'reports-same' | 'reports-differ';

/** Reads off a measure, its figures by side (the last without one) and the differences found, how far it is agreed on. */
export function accord(
  row: Pick<Row, 'id' | 'lowest' | 'highest'>,
  spreads: readonly (SideSpread | null)[],
  differences: readonly Pick<Difference, 'kind' | 'row'>[],
): Accord {
  const told = spreads.slice(0, -1).flatMap((spread) => spread?.text ?? []);
  if (told.length < 2) return row.lowest === row.highest ? 'reports-same' : 'reports-differ';
  if (differences.some(({ kind, row: own }) => kind === 'two-sides' && own === row.id)) return 'sides-apart';
  return new Set(told).size === 1 ? 'sides-same' : 'sides-overlap';
}

/** The range of a measure: "37–216", "84+"; in words where no report gives a number ("several"). */
export function rangeInWords(
  row: Pick<Row, 'lowest' | 'highest' | 'open'>,
  claims: readonly Pick<CasualtyClaim, 'low' | 'high' | 'qualifier' | 'quote'>[],
): string {
  const [first] = claims;
  if (first && claims.every(({ qualifier }) => qualifier === 'indefinite')) return figureInWords(first, first.quote);
  return spread(row.lowest, row.highest, row.open);
}

/** The measures of the whole event that most reports give, the ones to show first; each with the same measure counted from before the event, where reports have that. */
export function mainRows(rows: readonly Row[], most = 4): Row[] {
  return rows
    .filter(({ covers }) => covers === 'event')
    .toSorted((a, b) => reportsStating(b) - reportsStating(a))
    .slice(0, most)
    .flatMap((row) => [row, ...rows.filter(({ covers, beside }) => covers === 'earlier-days' && beside === row.id)]);
}

/** How many reports give a figure for a measure. */
export const reportsStating = (row: Row): number => row.cells.filter(({ claims }) => claims.length > 0).length;

/** The greatest number that a claim names. */
export function namedTop(claim: CasualtyClaim): number {
  return claim.qualifier === 'range' ? (claim.high ?? claim.low) : namedNumber(claim);
}

function spreadOf(side: string | null, all: readonly CasualtyClaim[]): SideSpread | null {
  const claims = definite(all);
  const lowest = claims.toSorted((a, b) => namedNumber(a) - namedNumber(b))[0];
  const highest = claims.toSorted((a, b) => namedTop(b) - namedTop(a) || openness(b) - openness(a))[0];
  if (!lowest || !highest) return null;
  const [low, high] = [namedNumber(lowest), namedTop(highest)];
  const vague = highest.qualifier === 'indefinite';
  const text = vague ? figureInWords(highest, highest.quote) : spread(low, high, highest.high === null);
  return { side, text, claim: highest.id };
}

/** "Dozens" names no number to begin a range with, unless nothing else is there. */
function definite(claims: readonly CasualtyClaim[]): readonly CasualtyClaim[] {
  const numbered = claims.filter(({ qualifier }) => qualifier !== 'indefinite');
  return numbered.length > 0 ? numbered : claims;
}

const openness = ({ high }: CasualtyClaim): number => Number(high === null);
