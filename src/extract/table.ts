import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Block, Report } from '../model/report.ts';
import { lex } from './lex.ts';
import { readLabel } from './passage.ts';
import { type Quantity, quantityAt } from './quantity.ts';

/** A figure in a table: its cell, the label of its row and the head of its column. */
export interface TableCount {
  cell: Block;
  /** Number of the cell's block in the report. */
  at: number;
  quantity: Quantity;
  effect: Effect;
  group: Group | null;
  row: Block;
  head: Block;
  total: boolean;
}

/** The figures of a report's tables: a cell that holds a number and nothing else, under a head (or beside a label) that names an effect. */
export function tableCounts(report: Report): TableCount[] {
  const cells = report.blocks.flatMap((block, at) => (block.cell ? [{ block, at, cell: block.cell }] : []));
  const find = (table: number, row: number, column: number) => cells.find(({ cell }) => cell.table === table && cell.row === row && cell.column === column)?.block;
  return cells.flatMap(({ block, at, cell }) => {
    const quantity = cell.row > 0 && cell.column > 0 ? wholeNumber(block) : null;
    const [row, head] = [find(cell.table, cell.row, 0), find(cell.table, 0, cell.column)];
    if (!quantity || !row || !head) return [];
    const [byHead, byRow] = [readLabel(head.text), readLabel(row.text)];
    const caption = byHead.effect || byRow.effect ? null : fledHead(find(cell.table, 0, 0), head);
    const effect = byHead.effect ?? byRow.effect ?? caption;
    return effect ? [{ cell: block, at, quantity, effect, group: byHead.group ?? byRow.group, row, head, total: /\b(?:total|all|overall|sum)\b/i.test(row.text) }] : [];
  });
}

/** "Fled from | … | People": the first column's head says what the people did. */
function fledHead(first: Block | undefined, head: Block): Effect | null {
  return first && /^(?:people|persons|number|total|individuals)\b/i.test(head.text) ? readLabel(first.text).effect : null;
}

function wholeNumber(block: Block): Quantity | null {
  const tokens = lex(block.text, 0, block.text.length);
  const quantity = quantityAt(tokens, 0);
  return quantity && quantity.to === tokens.length && quantity.kind !== 'article' ? quantity : null;
}
