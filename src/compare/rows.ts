import type { CasualtyClaim } from '../model/claim.ts';
import type { CellState, Row, RowCell } from '../model/comparison.ts';
import { effects } from '../model/effect.ts';
import type { Figure } from '../model/figure.ts';
import { groups } from '../model/group.ts';
import { namedNumber } from '../model/wording.ts';
import type { Dossier } from './dossier.ts';
import { originsOf } from './origins.ts';
import { slugged } from './voice.ts';
import { wholes } from './wholes.ts';

/** A row with the claims that are its own, in the order of the dossier. */
export interface Measured {
  row: Row;
  claims: CasualtyClaim[];
}

/**
 * The measures of an event, like with like. A row holds what reports assert: a figure denied, replaced or feared by the very
 * report that prints it is no report of a toll, and would stretch the lowest and highest; such claims stand on their own pages
 * and among the differences.
 */
export function measure(dossier: Dossier): Measured[] {
  const byId = new Map<string, CasualtyClaim[]>();
  for (const claim of dossier.claims.filter(({ status }) => status === 'asserted')) {
    byId.set(rowId(claim), [...(byId.get(rowId(claim)) ?? []), claim]);
  }
  const measured = [...byId].map(([id, claims]) => ({ row: rowOf(id, claims, dossier), claims }));
  return measured.sort((a, b) => inOrder(a, b));
}

/** Address of the row to which a claim belongs. */
export function rowId({ effect, group, scope, place, placeSaid }: CasualtyClaim): string {
  const what = `${effect}-${group}`;
  if (scope === 'event') return what;
  if (scope === 'background') return `${what}-background`;
  const where = place ?? (placeSaid === null ? null : slugged(placeSaid));
  return where === null ? `${what}-part` : `${what}-at-${where}`;
}

function rowOf(id: string, claims: readonly CasualtyClaim[], dossier: Dossier): Row {
  const { effect, group, scope, place, placeSaid } = claims[0]!;
  const part = scope === 'part';
  return {
    id,
    effect,
    group,
    scope,
    place: part ? place : null,
    placeSaid: part && place === null ? placeSaid : null,
    ...range(wholes(claims)),
    cells: dossier.reports.map(({ report }) => cell(report.slug, report.meta.seen, claims)),
    origins: originsOf(claims, dossier),
  };
}

/** The lowest and the highest number that the claims name. Words without a number ("dozens") only count where nothing else is there. */
function range(claims: readonly CasualtyClaim[]): Pick<Row, 'lowest' | 'highest' | 'open'> {
  const { lowest, highest } = extremes(claims);
  return { lowest: namedNumber(lowest), highest: greatest(highest), open: highest.high === null };
}

/** The claims that name the lowest and the highest figure: the first published of several. */
export function extremes<T extends Figure>(claims: readonly T[]): { lowest: T; highest: T } {
  const definite = claims.filter(({ qualifier }) => qualifier !== 'indefinite');
  const counted = definite.length > 0 ? definite : claims;
  const least = (a: T, b: T): T => (namedNumber(b) < namedNumber(a) ? b : a);
  const most = (a: T, b: T): T => ((greatest(b) - greatest(a) || reach(b) - reach(a)) > 0 ? b : a);
  return { lowest: counted.reduce(least), highest: counted.reduce(most) };
}

const greatest = (figure: Figure): number =>
  figure.qualifier === 'range' ? (figure.high ?? figure.low) : namedNumber(figure);

/** Of figures that name the same number, "more than" goes beyond it; an exact one stands before a mere bound. */
function reach({ qualifier }: Figure): number {
  if (qualifier === 'more-than') return 2;
  return qualifier === 'exact' || qualifier === 'range' ? 1 : 0;
}

function cell(report: string, seen: 'full' | 'opening', claims: readonly CasualtyClaim[]): RowCell {
  const own = claims.filter((claim) => claim.report === report);
  return { report, state: stateOf(own, seen), claims: own.map(({ id }) => id) };
}

function stateOf(own: readonly CasualtyClaim[], seen: 'full' | 'opening'): CellState {
  if (own.length === 0) return seen === 'full' ? 'silent' : 'not-seen';
  return own.every(({ low, high }) => low === 0 && high === 0) ? 'zero' : 'stated';
}

const scopes = ['event', 'part', 'background'];
const effectNames = Object.keys(effects);
const groupNames = Object.keys(groups);

/** Tolls of the event first, parts by place, background last; then by effect as the model lists them, then by how many reports speak of it. */
function inOrder({ row: a }: Measured, { row: b }: Measured): number {
  const reports = (row: Row): number => row.cells.filter(({ claims }) => claims.length > 0).length;
  return (
    scopes.indexOf(a.scope) - scopes.indexOf(b.scope) ||
    byText(a.place ?? a.placeSaid ?? '', b.place ?? b.placeSaid ?? '') ||
    effectNames.indexOf(a.effect) - effectNames.indexOf(b.effect) ||
    reports(b) - reports(a) ||
    groupNames.indexOf(a.group) - groupNames.indexOf(b.group)
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
