import type { Place as PlaceThing } from 'schema-dts';
import type { Catalogue } from '../../components/catalogue.ts';
import { absolute, links } from '../../components/links.ts';
import type { Place } from '../../model/place.ts';

/** A place with its other names, where it lies and what it is called in other records. */
export function placeThing(place: Place, catalogue: Pick<Catalogue, 'place'>): Exclude<PlaceThing, string> {
  const { slug, name, aliases, within, lat, lon, ids } = place;
  const around = catalogue.place(within);
  const records = [
    ...(ids.geonames ? [`https://sws.geonames.org/${ids.geonames}/`] : []),
    ...(ids.wikidata ? [`https://www.wikidata.org/entity/${ids.wikidata}`] : []),
  ];
  return {
    '@type': 'Place',
    name,
    url: absolute(links.place(slug)),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(lat !== null && lon !== null && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    ...(around && {
      containedInPlace: { '@type': 'Place', name: around.name, url: absolute(links.place(around.slug)) },
    }),
    ...(records.length > 0 && { sameAs: records }),
  };
}
