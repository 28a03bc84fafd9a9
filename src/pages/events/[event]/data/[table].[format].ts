import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../../archive.ts';
import { catalogue } from '../../../../components/catalogue.ts';
import { answerOf, type Format, formats } from '../../../../exports/tables/files.ts';
import { eventExtent, eventTables } from '../../../../exports/tables/index.ts';
import type { Table } from '../../../../exports/tables/table.ts';
import type { ReadEvent } from '../../../../model/archive.ts';

export const getStaticPaths = (() =>
  readArchive().events.flatMap((read) =>
    eventTables.flatMap((table) =>
      formats.map((format) => ({
        params: { event: read.event.slug, table: table.name, format },
        props: { read, table, format },
      })),
    ),
  )) satisfies GetStaticPaths;

/** A table of one event. */
export const GET: APIRoute<{ read: ReadEvent; table: Table; format: Format }> = ({ props: { read, table, format } }) =>
  answerOf(table, table.records(eventExtent(catalogue(readArchive()), read)), format);
