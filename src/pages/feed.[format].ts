import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../archive.ts';
import { catalogue } from '../components/catalogue.ts';
import { siteFeed } from '../exports/feeds/feeds.ts';
import { atomOf, jsonFeedOf } from '../exports/feeds/index.ts';

export const getStaticPaths = (() => [
  { params: { format: 'xml' }, props: { write: atomOf } },
  { params: { format: 'json' }, props: { write: jsonFeedOf } },
]) satisfies GetStaticPaths;

/** What is new on the site, in Atom and as JSON Feed. */
export const GET: APIRoute<{ write: typeof atomOf }> = ({ props: { write } }) =>
  new Response(write(siteFeed(catalogue(readArchive()))));
