import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue } from '../../../components/catalogue.ts';
import { eventFeed } from '../../../exports/feeds/feeds.ts';
import { atomOf, jsonFeedOf } from '../../../exports/feeds/index.ts';
import type { ReadEvent } from '../../../model/archive.ts';

export const getStaticPaths = (() =>
  readArchive().events.flatMap((read) => [
    { params: { event: read.event.slug, format: 'xml' }, props: { read, write: atomOf } },
    { params: { event: read.event.slug, format: 'json' }, props: { read, write: jsonFeedOf } },
  ])) satisfies GetStaticPaths;

/** What is new of one event, in Atom and as JSON Feed. */
export const GET: APIRoute<{ read: ReadEvent; write: typeof atomOf }> = ({ props: { read, write } }) =>
  new Response(write(eventFeed(read, catalogue(readArchive()))));
