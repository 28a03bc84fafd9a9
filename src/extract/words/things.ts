import { events } from './things/events.ts';
import { matters } from './things/matters.ts';
import { measures } from './things/measures.ts';
import { objects } from './things/objects.ts';
import { places } from './things/places.ts';

export { labels, months, names, ranks, weekdays } from './things/labels.ts';

/** What numbers count when they count no people; a figure before one of these is refused with this reason. Singulars; irregular plurals stand behind a stroke. */
export const things: readonly (readonly [why: string, nouns: readonly string[]])[] = [
  measures,
  places,
  events,
  objects,
  matters,
].flatMap((room) => Object.entries(room));
