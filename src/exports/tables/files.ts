import { columnsOf, csvOf, jsonOf } from './csv.ts';
import type { Table } from './table.ts';

/** The forms in which a table is given out. */
export const formats = ['csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** Records of a table as the text of a file. */
export function fileOf(
  table: Pick<Table, 'schema'>,
  records: readonly Readonly<Record<string, unknown>>[],
  format: Format,
): string {
  return format === 'csv' ? csvOf(columnsOf(table), records) : jsonOf(columnsOf(table), records);
}

/** The same as an answer to who asks for it. */
export const answerOf = (...file: Parameters<typeof fileOf>): Response =>
  new Response(fileOf(...file), { headers: { 'content-type': mediaTypes[file[2]] } });

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const satisfies Record<
  Format,
  string
>;
