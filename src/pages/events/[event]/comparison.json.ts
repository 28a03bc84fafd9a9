import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import type { Comparison } from '../../../model/comparison.ts';

export const getStaticPaths = (() =>
  readArchive().events.map(({ event, comparison }) => ({
    params: { event: event.slug },
    props: { comparison },
  }))) satisfies GetStaticPaths;

/** An event's comparison: rows with cells and origins, differences, history, the answer. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) => Response.json(props.comparison);
