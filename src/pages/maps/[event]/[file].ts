import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive.ts';
import { catalogue } from '../../../components/catalogue.ts';
import PlaceMap from '../../../components/PlaceMap.astro';
import { eventMap, mapFinding, whereabouts } from '../../../components/whereabouts.ts';
import type { ReadEvent } from '../../../model/archive.ts';
import { answerWith } from '../../../pictures/answer.ts';

interface Props {
  read: ReadEvent;
}

const mapOf = (read: ReadEvent) => eventMap(whereabouts(read), read.event.place, catalogue(readArchive()));

export function getStaticPaths() {
  return readArchive()
    .events.filter(mapOf)
    .flatMap((read) =>
      ['map.svg', 'map.png'].map((file) => ({ params: { event: read.event.slug, file }, props: { read } })),
    );
}

export const GET: APIRoute<Props> = ({ props: { read }, params: { file = '' } }) => {
  const view = mapOf(read);
  if (!view) throw new Error(`${read.event.slug} has no map`);
  const { width, height } = view.ground;
  const frame = {
    title: read.event.title,
    beneath: 'The places that reports name, and what they count there',
    width,
    height,
  };
  return answerWith(file, PlaceMap, { view, finding: mapFinding(view), linked: false }, frame);
};
