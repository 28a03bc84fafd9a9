import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../archive.ts';
import { catalogue } from '../../components/catalogue.ts';
import { answerOf, type Format, formats } from '../../exports/tables/files.ts';
import { tables, wholeExtent } from '../../exports/tables/index.ts';
import type { Table } from '../../exports/tables/table.ts';

export const getStaticPaths = (() =>
  tables.flatMap((table) =>
    formats.map((format) => ({ params: { table: table.name, format }, props: { table, format } })),
  )) satisfies GetStaticPaths;

/** A table of the whole archive. */
export const GET: APIRoute<{ table: Table; format: Format }> = ({ props: { table, format } }) =>
  answerOf(table, table.records(wholeExtent(catalogue(readArchive()))), format);
