import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../../archive.ts';
import { catalogue } from '../../../../components/catalogue.ts';
import { sideBySideCsv } from '../../../../exports/tables/side-by-side.ts';
import type { ReadEvent } from '../../../../model/archive.ts';

export const getStaticPaths = (() =>
  readArchive().events.map((read) => ({
    params: { event: read.event.slug },
    props: { read },
  }))) satisfies GetStaticPaths;

/** An event as one wide table: a report a line, a measure a column. */
export const GET: APIRoute<{ read: ReadEvent }> = ({ props: { read } }) =>
  new Response(sideBySideCsv(read, catalogue(readArchive())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
