import type { Event as EventThing } from 'schema-dts';
import type { Catalogue } from '../../components/catalogue.ts';
import { absolute, links } from '../../components/links.ts';
import type { ReadEvent } from '../../model/archive.ts';
import { placeThing } from './place.ts';

/** What happened, when and where, as far as its reports agree: no toll, for they do not. */
export function eventThing({ event }: Pick<ReadEvent, 'event'>, catalogue: Catalogue): Exclude<EventThing, string> {
  const place = catalogue.place(event.place);
  return {
    '@type': 'Event',
    name: event.title,
    url: absolute(links.event(event.slug)),
    startDate: event.from,
    endDate: event.to,
    ...(place && { location: placeThing(place, catalogue) }),
  };
}
