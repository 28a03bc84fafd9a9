import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue } from '../../../components/catalogue.ts';
import { cardOfEvent } from '../../../exports/cards/card.ts';
import { cardAnswer } from '../../../exports/cards/draw.ts';
import type { ReadEvent } from '../../../model/archive.ts';

export const getStaticPaths = (() =>
  readArchive().events.map((read) => ({
    params: { event: read.event.slug },
    props: { read },
  }))) satisfies GetStaticPaths;

/** The picture of an event, for previews. */
export const GET: APIRoute<{ read: ReadEvent }> = ({ props: { read } }) =>
  cardAnswer(cardOfEvent(read, catalogue(readArchive())), 2);
