import { fileOf, formats } from './files.ts';
import type { Extent, Table } from './table.ts';

/** A table with what there is of it. */
export interface Listed {
  table: Table;
  records: number;
  files: { format: (typeof formats)[number]; bytes: number }[];
}

/** How many records each table has of an extent, and how large its files are. */
export const listing = (tables: readonly Table[], extent: Extent): Listed[] =>
  tables.map((table) => {
    const records = table.records(extent);
    return {
      table,
      records: records.length,
      files: formats.map((format) => ({ format, bytes: Buffer.byteLength(fileOf(table, records, format)) })),
    };
  });
