import { stringify } from 'csv-stringify/sync';
import type { Table, Value } from './table.ts';

/** Stands between the items of a list in a cell. */
export const listDelimiter = '; ';

/** Records as CSV (RFC 4180): a head, a byte order mark for spreadsheets, and what they would take for a formula made harmless by an apostrophe. */
export function csvOf(columns: readonly string[], records: readonly Readonly<Record<string, unknown>>[]): string {
  return stringify([...records], {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    // A lone line break is as good as two.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String, object: (value) => (value as unknown as string[]).join(listDelimiter) },
  });
}

/** The columns of a table, in order. */
export const columnsOf = ({ schema }: Pick<Table, 'schema'>): string[] => Object.keys(schema.shape);

/** Records as JSON, one a line: the same columns in the same order, a list as a list. */
export function jsonOf(columns: readonly string[], records: readonly Readonly<Record<string, unknown>>[]): string {
  const lines = records.map((record) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, (record[column] ?? null) as Value]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
