import type { ReadEvent } from '../model/archive.ts';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Catalogue } from './catalogue.ts';
import { noSpeaker } from './names.ts';
import { othersName } from './sides.ts';
import type { TableView } from './table.ts';
import { shortMoment } from './time.ts';
import { rowTitle, sentenceCase } from './words.ts';

/** A question that the reports of the table can be narrowed by, and its answers. */
export interface Facet {
  name: 'speaker' | 'side' | 'place' | 'day' | 'language' | 'sort';
  label: string;
  /** What stands where it does not narrow. */
  any: string;
  options: { value: string; label: string }[];
}

/** The key of a speaker in the address: its slug, else the name that the table shows. */
export const speakerKey = ({ speaker, speakerSaid }: Pick<CasualtyClaim, 'speaker' | 'speakerSaid'>): string =>
  speaker ?? (speakerSaid === null ? noSpeaker : sentenceCase(speakerSaid));

/** Slugs of the places that a report names or counts at. */
export const placesOf = ({ claims }: ReadEvent['reports'][number]): string[] => [
  ...new Set(claims.flatMap(({ place }) => place ?? [])),
];

/** What the side-by-side table of an event can be narrowed by and put in order by; where there is no choice, no question. */
export function facets(view: TableView, { event, reports }: ReadEvent, catalogue: Catalogue): Facet[] {
  const figures = view.lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  const speakers = counted(figures.map(({ claim }) => speakerKey(claim)));
  const places = counted(reports.flatMap(placesOf));
  const days = [...new Set(reports.map(({ report }) => report.meta.published?.slice(0, 10) ?? ''))].sort();
  const languages = counted(reports.map(({ report }) => report.meta.language));
  const all: Facet[] = [
    {
      name: 'speaker',
      label: 'Speaker',
      any: 'anybody',
      options: speakers.map((value) => ({ value, label: catalogue.speaker(value)?.name ?? value })),
    },
    {
      name: 'side',
      label: 'Side',
      any: 'any',
      options:
        event.sides.length > 0
          ? [
              ...event.sides.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'none', label: othersName(event.sides) },
            ]
          : [],
    },
    {
      name: 'place',
      label: 'Place',
      any: 'anywhere',
      options: places.map((value) => ({ value, label: catalogue.place(value)?.name ?? value })),
    },
    {
      name: 'day',
      label: 'Published',
      any: 'any day',
      options: days.filter(Boolean).map((value) => ({ value, label: shortMoment(value) })),
    },
    {
      name: 'language',
      label: 'Language',
      any: 'any',
      options: languages.map((value) => ({ value, label: languageName(value) })),
    },
    {
      name: 'sort',
      label: 'In order of',
      any: 'time, first to last',
      options: [
        { value: 'last', label: 'time, last to first' },
        { value: 'outlet', label: 'outlet' },
        ...view.columns.map((row) => ({ value: row.id, label: `${rowTitle(row, null).toLowerCase()}, most first` })),
      ],
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}

/** Each once, the most frequent first. */
function counted(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([value]) => value);
}

const names = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageName = (tag: string): string => names.of(tag) ?? tag;
