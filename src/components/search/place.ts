import { z } from 'zod';
import { PlaceKind, Slug } from '../../model/place.ts';

/** What the search loads of a place: an entry of /places.json. */
export const SearchedPlace = z.object({
  slug: Slug,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kind: PlaceKind,
  within: z.array(z.string()).describe('Names of the places that it lies in, from near to far.'),
  claims: z.int().nonnegative().describe('Claims that name it.'),
  events: z.int().nonnegative().describe('Events whose claims name it.'),
});
export type SearchedPlace = z.infer<typeof SearchedPlace>;

/** What the search loads of an event. */
export const SearchedEvent = z.object({
  slug: Slug,
  title: z.string().min(1),
  reports: z.int().nonnegative(),
  places: z.array(Slug).describe('Places that its claims name.'),
});
export type SearchedEvent = z.infer<typeof SearchedEvent>;

/** /places.json: all that the search loads. */
export const Searched = z.object({ places: z.array(SearchedPlace), events: z.array(SearchedEvent) });
export type Searched = z.infer<typeof Searched>;
