import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue, type Found, figuresOf } from '../../../components/catalogue.ts';
import { claims, figureRecords } from '../../../exports/tables/claims.ts';
import { answerOf, type Format, formats } from '../../../exports/tables/files.ts';
import type { CasualtyClaim } from '../../../model/claim.ts';

export const getStaticPaths = (() => {
  const index = catalogue(readArchive());
  return index.archive.places.flatMap((place) => {
    const figures = figuresOf(index).filter((found) => found.place && index.lineage(found.place).includes(place));
    return (figures.length > 0 ? formats : []).map((format) => ({
      params: { place: place.slug, format },
      props: { figures, format },
    }));
  });
}) satisfies GetStaticPaths;

/** The figures for a place and for those that lie in it, as a table. */
export const GET: APIRoute<{ figures: Found<CasualtyClaim>[]; format: Format }> = ({ props: { figures, format } }) =>
  answerOf(claims, figureRecords(figures, readArchive()), format);
