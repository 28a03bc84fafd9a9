import type { Catalogue } from '../../components/catalogue.ts';
import { links } from '../../components/links.ts';
import type { ReadEvent } from '../../model/archive.ts';
import type { Feed } from './index.ts';
import { itemsOf } from './items.ts';

const about = 'New reports, tolls that rose, and corrected readings.';

/** The feed of everything. */
export const siteFeed = (catalogue: Catalogue): Feed => ({
  title: 'Variorum: every outlet’s figures, side by side',
  about,
  page: links.home(),
  atom: links.feed('xml'),
  json: links.feed('json'),
  items: itemsOf(catalogue.archive.events, catalogue),
});

/** The feed of one event. */
export const eventFeed = (read: ReadEvent, catalogue: Catalogue): Feed => ({
  title: `${read.event.title} · Variorum`,
  about,
  page: links.event(read.event.slug),
  atom: links.eventFeed(read.event.slug, 'xml'),
  json: links.eventFeed(read.event.slug, 'json'),
  items: itemsOf([read], catalogue),
});
