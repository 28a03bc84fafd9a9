import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../../archive.ts';
import { catalogue } from '../../../../components/catalogue.ts';
import { absolute, links } from '../../../../components/links.ts';
import { eventExtent, eventTables } from '../../../../exports/tables/index.ts';
import { dataPackage } from '../../../../exports/tables/package.ts';
import type { ReadEvent } from '../../../../model/archive.ts';

export const getStaticPaths = (() =>
  readArchive().events.map((read) => ({
    params: { event: read.event.slug },
    props: { read },
  }))) satisfies GetStaticPaths;

/** Describes the tables of one event. */
export const GET: APIRoute<{ read: ReadEvent }> = ({ props: { read } }) => {
  const { event } = read;
  const head = {
    name: `variorum-${event.slug}`,
    title: event.title,
    description: `Every outlet’s figures of one event, side by side: ${event.title}.`,
    homepage: absolute(links.event(event.slug)),
  };
  return Response.json(dataPackage(head, eventTables, eventExtent(catalogue(readArchive()), read)));
};
