import type { Catalogue } from '../../components/catalogue.ts';
import type { ReadEvent } from '../../model/archive.ts';
import { claims } from './claims.ts';
import { differences, history } from './findings.ts';
import { mentions } from './mentions.ts';
import { events, outlets, places, speakers } from './registers.ts';
import { corrections, credits, reports } from './reports.ts';
import { cells, origins, rows } from './rows.ts';
import type { Extent, Table } from './table.ts';
import { versions } from './versions.ts';

/** Every table that the site gives out, in the order in which they are listed. */
export const tables: readonly Table[] = [
  claims,
  rows,
  cells,
  origins,
  differences,
  history,
  mentions,
  credits,
  reports,
  corrections,
  versions,
  events,
  places,
  outlets,
  speakers,
];

/** The tables of one event: what belongs to no event is in those of the whole archive alone. */
export const eventTables: readonly Table[] = tables.filter(({ schema }) => 'event' in schema.shape);

export const wholeExtent = (catalogue: Catalogue): Extent => ({ catalogue, events: catalogue.archive.events });

export const eventExtent = (catalogue: Catalogue, event: ReadEvent): Extent => ({ catalogue, events: [event] });
