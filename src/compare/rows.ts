import type { CasualtyClaim } from '../model/claim.ts';
import { type CellState, covers as coverNotes, type Row, type RowCell } from '../model/comparison.ts';
import { effects } from '../model/effect.ts';
import type { Figure } from '../model/figure.ts';
import { type Group, groups } from '../model/group.ts';
import { namedNumber } from '../model/wording.ts';
import { type Cover, coverFinder } from './cover.ts';
import type { Dossier } from './dossier.ts';
import { originsOf } from './origins.ts';
import { groupFinder } from './people.ts';
import { slugged } from './voice.ts';

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
  const asserted = dossier.claims.filter(({ status }) => status === 'asserted');
  const [coverOf, groupOf] = [coverFinder(dossier), groupFinder(asserted)];
  const found = new Map<string, Found>();
  for (const claim of asserted) {
    const [cover, group] = [coverOf(claim), groupOf(claim)];
    const id = `${claim.effect}-${group}${cover.key}`;
    const known = found.get(id) ?? { id, group, cover, claims: [] };
    known.claims.push(claim);
    found.set(id, known);
  }
  for (const each of found.values()) if (each.cover.covers === 'earlier-days') standAlone(each, found);
  return inOrder([...found.values()].map((each) => ({ row: rowOf(each, found, dossier), claims: each.claims })));
}

/** A row in the making. */
interface Found {
  id: string;
  group: Group;
  cover: Cover;
  claims: CasualtyClaim[];
}

/** Where every count takes in earlier days, that is the toll of the event; it still says so. */
function standAlone(row: Found, rows: Map<string, Found>): void {
  const main = row.id.slice(0, row.id.length - row.cover.key.length);
  if (rows.has(main)) return;
  rows.delete(row.id);
  rows.set(main, { ...row, id: main, cover: { ...row.cover, covers: 'event', key: '' } });
}

/** The nearest row of a larger whole: for women at a place all at that place, else the toll of the event. */
function besideOf({ id, cover: { key, place, placeSaid } }: Found, rows: ReadonlyMap<string, Found>): string | null {
  const measure = id.slice(0, id.length - key.length);
  const where = place ?? (placeSaid === null ? null : slugged(placeSaid));
  const wholes = [where === null ? null : `${measure}-at-${where}`, measure];
  return wholes.find((whole) => whole !== null && whole !== id && rows.has(whole)) ?? null;
}

function rowOf(found: Found, rows: ReadonlyMap<string, Found>, dossier: Dossier): Row {
  const { id, group, claims, cover } = found;
  const { covers, scope, place, placeSaid, differs } = cover;
  return {
    id,
    effect: claims[0]!.effect,
    group,
    scope,
    covers,
    beside: besideOf(found, rows),
    differs,
    place,
    placeSaid,
    ...range(claims),
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
const coverNames = Object.keys(coverNotes);

/** Tolls of the event first, parts by place, background last; then by effect as the model lists them, then by how many reports speak of the measure; what stands beside a row behind it. */
function inOrder(measured: readonly Measured[]): Measured[] {
  const reports = new Map(
    [...Map.groupBy(measured, ({ row }) => measureOf(row))].map(([measure, own]) => [
      measure,
      new Set(own.flatMap(({ claims }) => claims.map(({ report }) => report))).size,
    ]),
  );
  const size = (row: Row): number => reports.get(measureOf(row)) ?? 0;
  return [...measured].sort(
    ({ row: a }, { row: b }) =>
      scopes.indexOf(a.scope) - scopes.indexOf(b.scope) ||
      byText(a.place ?? a.placeSaid ?? '', b.place ?? b.placeSaid ?? '') ||
      effectNames.indexOf(a.effect) - effectNames.indexOf(b.effect) ||
      size(b) - size(a) ||
      groupNames.indexOf(a.group) - groupNames.indexOf(b.group) ||
      coverNames.indexOf(a.covers) - coverNames.indexOf(b.covers) ||
      byText(a.id, b.id),
  );
}

const measureOf = ({ effect, group, scope, place, placeSaid }: Row): string =>
  [effect, group, scope, place, placeSaid].join(' ');

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
