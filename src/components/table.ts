import type { ReadReport } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { CellState, Row } from '../model/comparison.ts';
import { type Catalogue, type Found, isCasualty } from './catalogue.ts';
import { byMoment } from './time.ts';

/** What one report says on one measure; a figure that it repeats stands once. */
export interface TableCell {
  row: Row;
  state: CellState;
  figures: Found<CasualtyClaim>[];
}

/** A report with its cells, one a column. */
export interface TableLine {
  report: ReadReport;
  cells: TableCell[];
  /** Whether it gives no figure in any column. */
  empty: boolean;
}

/** The side-by-side table: a report a line, a measure a column. */
export interface TableView {
  columns: Row[];
  lines: TableLine[];
}

/** Sets an event's reports side by side on the measures given, in order of publication. */
export function sideBySide(columns: readonly Row[], reports: readonly ReadReport[], catalogue: Catalogue): TableView {
  const lines = reports
    .toSorted((a, b) => byMoment(a.report.meta.published, b.report.meta.published))
    .map((report) => {
      const cells = columns.map((row) => cellOf(row, report.report.slug, catalogue));
      return { report, cells, empty: cells.every(({ figures }) => figures.length === 0) };
    });
  return { columns: [...columns], lines };
}

/** Figures without those that say the same again: same interval, same words of firmness, same speaker. */
export function distinct(figures: readonly Found<CasualtyClaim>[]): Found<CasualtyClaim>[] {
  const key = ({ claim }: Found<CasualtyClaim>) =>
    [claim.low, claim.high, claim.qualifier, claim.status, claim.speaker ?? claim.speakerSaid].join('|');
  return [...new Map(figures.toReversed().map((found) => [key(found), found])).values()].toReversed();
}

function cellOf(row: Row, report: string, catalogue: Catalogue): TableCell {
  const cell = row.cells.find((candidate) => candidate.report === report);
  const figures = distinct(catalogue.find(cell?.claims ?? []).filter(isCasualty));
  return { row, state: cell?.state ?? 'silent', figures };
}
