import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Scope } from '../model/reading.ts';
import type { Block, Report } from '../model/report.ts';
import { lex } from './lex.ts';
import { readLabel } from './passage.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { kindWords, offNames } from './words/places.ts';

/** A figure in a table: its cell, the label of its row and the head of its column. */
export interface TableCount {
  cell: Block;
  quantity: Quantity;
  effect: Effect;
  group: Group | null;
  place: string | null;
  scope: Scope;
  period: string | null;
}

/** The figures of a report's tables: a cell that holds a number and nothing else, under a head (or beside a label) that names an effect. */
export function tableCounts(report: Report): TableCount[] {
  return tablesOf(report).flatMap((table) => table.rows.slice(1).flatMap((row) => inRow(table, row)));
}

/** The places that a table's rows are about. */
export function tablePlaces(report: Report): { name: string; cell: Block }[] {
  return tablesOf(report).flatMap((table) =>
    table.rows.slice(1).flatMap(([cell]) => {
      const name = cell ? placeOf(table, cell) : null;
      return cell && name ? [{ name, cell }] : [];
    }),
  );
}

interface Table {
  /** Cells by row and column; the first row is the head. */
  rows: (Block | undefined)[][];
}

function tablesOf(report: Report): Table[] {
  const tables = new Map<number, Table>();
  for (const block of report.blocks) {
    if (!block.cell) continue;
    const { table, row, column } = block.cell;
    const known = tables.get(table) ?? { rows: [] };
    tables.set(table, known);
    const cells = known.rows[row] ?? [];
    known.rows[row] = cells;
    cells[column] = block;
  }
  return [...tables.values()];
}

function inRow(table: Table, row: readonly (Block | undefined)[]): TableCount[] {
  const [label] = row;
  if (!label) return [];
  const whole = TOTAL.test(label.text);
  const seen: { effect: Effect; group: Group | null }[] = [];
  return row.flatMap((cell, column) => {
    const head = table.rows[0]?.[column];
    const quantity = cell && column > 0 ? wholeNumber(cell) : null;
    const measure = head && quantity ? measureOf(table, head, label) : null;
    if (!cell || !head || !quantity || !measure) return [];
    const again = seen.some(({ effect, group }) => effect === measure.effect && group === measure.group);
    seen.push(measure);
    const measured = readLabel(head.text).effect === null && readLabel(label.text).effect !== null;
    const scope = (whole || measured) && !(again && isStretch(head)) ? 'event' : 'part';
    return [
      { cell, quantity, ...measure, place: whole ? null : placeOf(table, label), scope, period: stretchOf(head) },
    ];
  });
}

const TOTAL = /\b(?:total|all(?!\sothers?)|overall|sum|altogether|nationwide|country|national)\b/i;

/** "Deaths, week 34" beside "Deaths, cumulative": a second column of one measure is a stretch of the first. */
const isStretch = (head: Block) => stretchOf(head) !== null || !/\b(?:cumulative|total|since)\b/i.test(head.text);

const STRETCH =
  /^(?:(?:epidemiological )?week \d{1,2}|(?:last|past) [^ ]{1,12} (?:hours|days)|today|since .*|\d{1,2}[–-]\d{1,2} [a-z]{3,9})/i;

/** The window that a head names behind a comma or in brackets. */
const stretchOf = ({ text }: Block) =>
  text
    .split(/[,()]/)
    .slice(1)
    .map((part) => STRETCH.exec(part.trim())?.[0])
    .find((part) => part !== undefined) ?? null;

/** What a cell measures: by the head of its column, else by the label of its row, else by the head of the first column. */
function measureOf(table: Table, head: Block, label: Block): { effect: Effect; group: Group | null } | null {
  const [byHead, byRow] = [readLabel(head.text), readLabel(label.text)];
  const effect = byHead.effect ?? byRow.effect ?? fledHead(table.rows[0]?.[0], head);
  return effect ? { effect, group: byHead.group ?? byRow.group } : null;
}

/** "Fled from | … | People": the first column's head says what the people did. */
function fledHead(first: Block | undefined, head: Block): Effect | null {
  return first && /^(?:people|persons|number|total|individuals)\b/i.test(head.text)
    ? readLabel(first.text).effect
    : null;
}

function wholeNumber(block: Block): Quantity | null {
  const tokens = lex(block.text, 0, block.text.length);
  const quantity = quantityAt(tokens, 0);
  return quantity && quantity.to === tokens.length && quantity.kind !== 'article' ? quantity : null;
}

const PLACE_HEAD =
  /^(?:places?|districts?|provinces?|areas?|locations?|sites?|regions?|cit(?:y|ies)|towns?|villages?|count(?:y|ies)|states?|municipalit(?:y|ies)|departments?|governorates?|countr(?:y|ies)|islands?|communes?|provinces?\/\w+|origin|fled\sfrom|displaced\sfrom|from|zones?|barangays?|local\sgovernment(?:\sareas?)?|lgas?|prefectures?|oblasts?|health\szones?)\b/i;
const NO_PLACE = /\b(?:other|others|total|all|unknown|elsewhere|rest|overall|remaining|unspecified|various)\b/i;

/** The place that a row is about, without the word for its kind ("Saada city"); null for totals, and where the first column holds no places. */
function placeOf(table: Table, label: Block): string | null {
  const head = table.rows[0]?.[0];
  if (!head || !PLACE_HEAD.test(head.text) || NO_PLACE.test(label.text) || !/^\p{Lu}/u.test(label.text)) return null;
  const words = label.text.trim().split(/\s/);
  const last = words.at(-1) ?? '';
  const kind =
    words.length > 1 &&
    kindWords[last.toLowerCase()] !== undefined &&
    (last === last.toLowerCase() || offNames.has(last.toLowerCase()));
  const port = words.length > 1 && last === 'port';
  return (kind || port ? words.slice(0, -1) : words).join(' ');
}
