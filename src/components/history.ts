import type { Row, Step } from '../model/comparison.ts';

/** The history of one measure: its steps in order of publication. */
export interface RowHistory {
  row: Row;
  steps: Step[];
}

/** The measures of the whole event that moved, with their steps; one step alone is no history. */
export function histories(rows: readonly Row[], history: readonly Step[]): RowHistory[] {
  const byRow = Map.groupBy(history, (step) => step.row);
  return rows
    .filter(({ scope }) => scope === 'event')
    .map((row) => ({ row, steps: byRow.get(row.id) ?? [] }))
    .filter(({ steps }) => steps.length > 1);
}
