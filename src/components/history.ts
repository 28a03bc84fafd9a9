import type { ReadEvent } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Row, Step } from '../model/comparison.ts';
import type { Side } from '../model/event.ts';
import { type Catalogue, isCasualty } from './catalogue.ts';
import { namedTop, othersName } from './sides.ts';

/** A step with its first claim. */
export interface DatedFigure {
  step: Step;
  claim: CasualtyClaim;
}

/** How the figure of one side grew: each step is higher than all before it. */
export interface Climb {
  side: string | null;
  name: string;
  figures: DatedFigure[];
}

/** The history of one measure: how each side's figure grew, and every step in order of publication. */
export interface RowHistory {
  row: Row;
  climbs: Climb[];
  figures: DatedFigure[];
}

/** The measures of the whole event of which some side's figure rose. */
export function histories(
  rows: readonly Row[],
  history: readonly Step[],
  sides: readonly Side[],
  claimOf: (id: string) => CasualtyClaim | null,
): RowHistory[] {
  const byRow = Map.groupBy(history, (step) => step.row);
  return rows
    .filter(({ scope }) => scope === 'event')
    .map((row) => ({ row, figures: dated(byRow.get(row.id) ?? [], claimOf) }))
    .map(({ row, figures }) => ({ row, figures, climbs: climbsOf(figures, sides) }))
    .filter(({ climbs }) => climbs.some((climb) => climb.figures.length > 1));
}

/** The history of one measure of an event, if some side's figure rose. */
export function historyOfRow(row: Row, { event, comparison }: ReadEvent, catalogue: Catalogue): RowHistory | null {
  const claimOf = (id: string) => catalogue.find([id]).filter(isCasualty)[0]?.claim ?? null;
  return histories([row], comparison.history, event.sides, claimOf)[0] ?? null;
}

function dated(steps: readonly Step[], claimOf: (id: string) => CasualtyClaim | null): DatedFigure[] {
  return steps.flatMap((step) => {
    const claim = claimOf(step.claims[0] ?? '');
    return claim ? [{ step, claim }] : [];
  });
}

function climbsOf(figures: readonly DatedFigure[], sides: readonly Side[]): Climb[] {
  const known = new Set<string | null>(sides.map(({ id }) => id));
  const lines = [...sides.map(({ id, name }) => ({ side: id, name })), { side: null, name: othersName(sides) }];
  return lines
    .map(({ side, name }) => {
      const own = figures.filter(({ claim }) => (known.has(claim.side) ? claim.side : null) === side);
      return { side, name, figures: climb(own) };
    })
    .filter((line) => line.figures.length > 0);
}

/** Keeps what is higher than everything published before; the undated and words without a number are no step of a climb. */
function climb(figures: readonly DatedFigure[]): DatedFigure[] {
  let top = -1;
  return figures.filter(({ step, claim }) => {
    if (step.at === null || claim.qualifier === 'indefinite' || namedTop(claim) <= top) return false;
    top = namedTop(claim);
    return true;
  });
}
