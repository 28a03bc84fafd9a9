import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue } from '../../../components/catalogue.ts';
import { type Card, cardOfPlace } from '../../../exports/cards/card.ts';
import { cardAnswer } from '../../../exports/cards/draw.ts';

export const getStaticPaths = (() =>
  readArchive().places.flatMap((place) => {
    const card = cardOfPlace(place, catalogue(readArchive()));
    return card ? [{ params: { place: place.slug }, props: { card } }] : [];
  })) satisfies GetStaticPaths;

/** The picture of a place that has figures, for previews. */
export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => cardAnswer(card, 1);
