import { styleText } from 'node:util';
import type { Confusion } from '../evaluation/confusion.ts';
import { byGenre } from '../evaluation/genres.ts';
import type { EvaluatedSet } from '../evaluation/index.ts';
import { attributes, measures, type Score, type Slice, slices } from '../evaluation/score.ts';
import type { Rates } from '../evaluation/tally.ts';
import { columns } from './columns.ts';
import { absolute, asTyped } from './files.ts';

/** The score of a set: whole, by the values of each field, by genre, by report; and what was taken for what. */
export function setLines({ name, note, score, confusion, reports }: EvaluatedSet): string[] {
  const judged = reports.map((report) => report.judged);
  return [
    styleText(
      'bold',
      `${name}: ${score.reports} reports, ${score.exactReports} with every figure read and none invented`,
    ),
    ...(note ? [note] : []),
    '',
    ...columns([head(''), ...fieldRows(score)], numbers),
    '',
    ...columns([attributeHead(''), ['found claims', ...attributeCells(score.attributes)]], numbers),
    ...(['effect', 'group', 'qualifier', 'scope', 'status'] as const).flatMap((field) =>
      sliceLines(field, slices(judged, field)),
    ),
    ...confusionLines('effect', confusion.effect),
    ...confusionLines('group', confusion.group),
    '',
    ...columns(
      [
        genreHead,
        ...byGenre(reports).map(({ genre, score }) => [genre ?? 'none', ...reportCells(score), `${score.reports}`]),
      ],
      numbers,
    ),
    '',
    ...columns([reportHead, ...reports.map((report) => [report.slug, ...reportCells(report.score)])], numbers),
    ...(score.malformed > 0
      ? ['', `${score.malformed} claims whose offsets do not give their quote: counted as wrong`]
      : []),
    '',
  ];
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const head = (title: string): string[] => [title, 'precision', 'recall', 'F1', 'gold', 'read'];
const attributeHead = (title: string): string[] => [title, ...attributes];
const reportHead = ['by report', ...measures, 'gold', 'read'];
const genreHead = ['by genre', ...measures, 'gold', 'read', 'reports'];

/** One line a set: what the ratchet watches. */
export const summaryLines = (sets: readonly EvaluatedSet[]): string[] =>
  columns([['F1 by set', ...measures], ...sets.map(({ name, score }) => [name, ...f1Cells(score)])], numbers);

const fieldRows = (score: Score): string[][] => [
  ['core', ...rateCells(score.core)],
  ['whole', ...rateCells(score.whole)],
  ['locations', ...rateCells(score.locations), `role right ${percent(score.role)}`],
  ['speakers', ...rateCells(score.speakers), `kind right ${percent(score.kind)}`],
];

const sliceLines = (field: string, found: readonly Slice[]): string[] => [
  '',
  ...columns(
    [
      [...head(`by ${field}`), ...attributes],
      ...found.map(({ value, core, attributes }) => [value, ...rateCells(core), ...attributeCells(attributes)]),
    ],
    numbers,
  ),
];

/** What gold has, a line each, and what of it was read instead, where it was. */
function confusionLines(field: string, { values, counts }: Confusion): string[] {
  const wrong = values.flatMap((gold, row) => {
    const others = values.flatMap((read, column) =>
      row === column || !counts[row]?.[column] ? [] : `${read} ${counts[row][column]}`,
    );
    return others.length === 0 ? [] : [[gold, `right ${counts[row]?.[row]}`, `read as ${others.join(', ')}`]];
  });
  return wrong.length === 0 ? [] : ['', `${field} taken for another, at the right figure:`, ...columns(wrong)];
}

const rateCells = ({ precision, recall, f1, gold, predicted }: Rates): string[] => [
  percent(precision),
  percent(recall),
  percent(f1),
  `${gold}`,
  `${predicted}`,
];

const attributeCells = (rates: Score['attributes']): string[] =>
  attributes.map((attribute) => percent(rates[attribute]));

const reportCells = (score: Score): string[] => [...f1Cells(score), `${score.core.gold}`, `${score.core.predicted}`];

const f1Cells = (score: Score): string[] => measures.map((measure) => percent(score[measure].f1));

/** Everything that was read wrongly: `file:line:column` and what. */
export const missLines = ({ reports }: EvaluatedSet): string[] =>
  reports.flatMap(({ file, misses }) =>
    misses.map(({ line, column, what }) => `${asTyped(absolute(file))}:${line}:${column} ${what}`),
  );

const percent = (rate: number): string => (rate * 100).toFixed(1);
