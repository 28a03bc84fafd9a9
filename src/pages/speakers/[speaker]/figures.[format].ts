import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue, type Found, figuresOf } from '../../../components/catalogue.ts';
import { claims, figureRecords } from '../../../exports/tables/claims.ts';
import { answerOf, type Format, formats } from '../../../exports/tables/files.ts';
import type { CasualtyClaim } from '../../../model/claim.ts';

export const getStaticPaths = (() => {
  const figures = Map.groupBy(figuresOf(catalogue(readArchive())), ({ claim }) => claim.speaker);
  return readArchive().speakers.flatMap(({ slug }) =>
    (figures.has(slug) ? formats : []).map((format) => ({
      params: { speaker: slug, format },
      props: { figures: figures.get(slug) ?? [], format },
    })),
  );
}) satisfies GetStaticPaths;

/** The figures that the page of a speaker shows, as a table. */
export const GET: APIRoute<{ figures: Found<CasualtyClaim>[]; format: Format }> = ({ props: { figures, format } }) =>
  answerOf(claims, figureRecords(figures, readArchive()), format);
