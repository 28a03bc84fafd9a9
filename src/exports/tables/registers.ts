import { z } from 'zod';
import { mentionsByPlace } from '../../components/groupings.ts';
import { absolute, links } from '../../components/links.ts';
import { EventMeta } from '../../model/event.ts';
import { Outlet } from '../../model/outlet.ts';
import { Place } from '../../model/place.ts';
import { Speaker } from '../../model/speaker.ts';
import { common, references } from './columns.ts';
import { type Extent, table } from './table.ts';

export const events = table({
  name: 'events',
  about: 'Every event.',
  schema: z.object({
    event: common.event,
    title: EventMeta.shape.title.describe('What this site calls it.'),
    from: EventMeta.shape.from,
    to: EventMeta.shape.to,
    place: EventMeta.shape.place,
    status: EventMeta.shape.status.describe('Whether reports still change it.'),
    sides: z.array(z.string()).describe('Its parties, each as its id, a colon and its name.'),
    reports: z.int().nonnegative().describe('How many reports of it stand here.'),
    link: common.link,
  }),
  key: ['event'],
  references: [references.place],
  records: ({ events }) =>
    events.map(({ event, reports }) => ({
      event: event.slug,
      title: event.title,
      from: event.from,
      to: event.to,
      place: event.place,
      status: event.status,
      sides: event.sides.map(({ id, name }) => `${id}: ${name}`),
      reports: reports.length,
      link: absolute(links.event(event.slug)),
    })),
});

export const outlets = table({
  name: 'outlets',
  about: 'Who publishes: every outlet that has a report here or is credited by one.',
  schema: z.object({
    outlet: common.outlet,
    name: Outlet.shape.name.describe('What it calls itself.'),
    url: Outlet.shape.url.describe('Its own address.'),
    country: z.string().nullable().describe('Where it is published; empty where it does not show it.'),
    kind: Outlet.shape.kind.describe('What kind of outlet.'),
    language: Outlet.shape.language,
    side: Outlet.shape.side.describe('For the own outlet of a party to an event: the side.'),
    link: common.link,
  }),
  key: ['outlet'],
  references: [],
  records: ({ catalogue }) =>
    catalogue.archive.outlets.map(({ slug, ...outlet }) => ({
      ...outlet,
      outlet: slug,
      link: absolute(links.outlet(slug)),
    })),
});

export const speakers = table({
  name: 'speakers',
  about: 'Who is quoted: every person or body that reports credit under a name.',
  schema: z.object({
    speaker: Speaker.shape.slug.describe('Slug of the speaker.'),
    name: Speaker.shape.name.describe('The name that this site uses.'),
    aliases: z.array(z.string()).describe('Other names under which reports credit the same person or body.'),
    role: z.string().nullable().describe('What the person is.'),
    organisation: z.string().nullable().describe('For whom the person works.'),
    kind: Speaker.shape.kind.describe('What kind of speaker.'),
    side: common.side,
    link: common.link,
  }),
  key: ['speaker'],
  references: [],
  records: ({ catalogue }) =>
    catalogue.archive.speakers.map(({ slug, name, aliases, role, organisation, kind, side }) => ({
      speaker: slug,
      name,
      aliases,
      role,
      organisation,
      kind,
      side,
      link: absolute(links.speaker(slug)),
    })),
});

export const places = table({
  name: 'places',
  about: 'Where: every place with its spellings, where it lies and how exactly that is known.',
  schema: z.object({
    place: Place.shape.slug.describe('Slug of the place.'),
    name: Place.shape.name,
    aliases: z.array(z.string()).describe('Other spellings and scripts in which it has been seen.'),
    kind: Place.shape.kind.describe('What kind of place.'),
    within: Place.shape.within.describe('Slug of the place that it lies in.'),
    lat: z.number().nullable().describe('Latitude in degrees north; empty where it is not known.'),
    lon: z.number().nullable().describe('Longitude in degrees east; empty where it is not known.'),
    precision: Place.shape.precision,
    geonames: z.int().nullable().describe('Its number in GeoNames, where sure.'),
    wikidata: z.string().nullable().describe('Its item in Wikidata, where sure.'),
    note: z.string().nullable().describe('What a reader must know of it.'),
    claims: z.int().nonnegative().describe('How many claims are about it.'),
    link: common.link,
  }),
  key: ['place'],
  references: [{ columns: ['within'], table: 'places', to: ['place'] }],
  records: placeRecords,
});

function placeRecords({ catalogue }: Extent) {
  const mentioned = mentionsByPlace(catalogue);
  return catalogue.archive.places.map(({ slug, name, aliases, kind, within, lat, lon, precision, ids, note }) => ({
    place: slug,
    name,
    aliases,
    kind,
    within,
    lat,
    lon,
    precision,
    geonames: ids.geonames ?? null,
    wikidata: ids.wikidata ?? null,
    note,
    claims: mentioned.get(slug)?.claims ?? 0,
    link: absolute(links.place(slug)),
  }));
}
