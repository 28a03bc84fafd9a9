import type { APIRoute, GetStaticPaths } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue, type Found } from '../../../components/catalogue.ts';
import { cardOfClaim, hasCard } from '../../../exports/cards/card.ts';
import { cardAnswer } from '../../../exports/cards/draw.ts';
import type { CasualtyClaim } from '../../../model/claim.ts';

export const getStaticPaths = (() =>
  [...catalogue(readArchive()).claims.values()].filter(hasCard).map((found) => ({
    params: { id: found.claim.id },
    props: { found },
  }))) satisfies GetStaticPaths;

/** The picture of a figure, for previews; small, since there are many. */
export const GET: APIRoute<{ found: Found<CasualtyClaim> }> = ({ props: { found } }) =>
  cardAnswer(cardOfClaim(found, catalogue(readArchive())), 1);
