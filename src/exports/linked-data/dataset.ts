import type { Dataset } from 'schema-dts';
import type { Catalogue } from '../../components/catalogue.ts';
import { absolute, links } from '../../components/links.ts';
import type { ReadEvent } from '../../model/archive.ts';
import { formats } from '../tables/files.ts';
import { eventTables, tables } from '../tables/index.ts';
import { eventThing } from './event.ts';
import { licence, publisher } from './source.ts';

/** All data of the site, as search engines for data sets look for it. */
export const siteDataset = ({ archive }: Catalogue): Exclude<Dataset, string> => ({
  '@type': 'Dataset',
  name: 'Variorum: every outlet’s figures, side by side',
  description:
    'Figures of the dead, the injured, the captured and others that news reports give of an event, each with its exact words, outlet, speaker, place and time, set side by side without being averaged.',
  url: absolute(links.data()),
  license: licence,
  isAccessibleForFree: true,
  creator: publisher,
  ...coverage(archive.events),
  distribution: formats.flatMap((format) =>
    tables.map(({ name, about }) => download(name, about, links.table(name, format), mediaTypes[format])),
  ),
  hasPart: archive.events.map(({ event }) => ({
    '@type': 'Dataset' as const,
    name: datasetName(event.title),
    description: datasetName(event.title),
    url: absolute(links.event(event.slug)),
  })),
});

/** The data of one event. */
export const eventDataset = (read: ReadEvent, catalogue: Catalogue): Exclude<Dataset, string> => ({
  '@type': 'Dataset',
  name: datasetName(read.event.title),
  description: `${read.reports.length} reports of one event compared: ${read.comparison.answer.map((sentence) => sentence.map(({ text }) => text).join('')).join(' ')}`,
  url: absolute(links.event(read.event.slug)),
  license: licence,
  isAccessibleForFree: true,
  creator: publisher,
  about: eventThing(read, catalogue),
  ...coverage([read]),
  variableMeasured: read.comparison.rows.filter(({ scope }) => scope === 'event').map(({ id }) => id),
  distribution: [
    download('side-by-side', 'A report a line, a measure a column.', links.sideBySide(read.event.slug), 'text/csv'),
    ...eventTables.map(({ name, about }) =>
      download(name, about, links.eventTable(read.event.slug, name, 'csv'), 'text/csv'),
    ),
  ],
});

const datasetName = (title: string): string => `${title}: every outlet’s figures`;

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

const download = (name: string, description: string, address: string, encodingFormat: string) => ({
  '@type': 'DataDownload' as const,
  name,
  description,
  contentUrl: absolute(address),
  encodingFormat,
});

function coverage(events: readonly ReadEvent[]): { temporalCoverage?: string } {
  const from = events.map(({ event }) => event.from).sort()[0];
  const to = events
    .map(({ event }) => event.to)
    .sort()
    .at(-1);
  return from && to ? { temporalCoverage: `${from}/${to}` } : {};
}
