import type { Archive, ReadEvent } from './archive.ts';
import { reportAddresses } from './identity.ts';

/** An address that something had, and the one that it has: paths below the site, without slashes around them. */
export interface Move {
  from: string;
  to: string;
}

type Addressed = Pick<Archive, 'places' | 'speakers' | 'outlets'> & {
  events: readonly Pick<ReadEvent, 'event' | 'reports'>[];
};

/** Where everything that was renamed can still be asked for. */
export const moves = (archive: Addressed): Move[] => [...movesOfReports(archive), ...movesOfOthers(archive)];

function movesOfReports({ events }: Addressed): Move[] {
  return events.flatMap(({ event, reports }) =>
    reports.flatMap(({ report }) => {
      const [to = '', ...former] = reportAddresses(event, report);
      return former.map((from) => ({ from: `events/${from}`, to: `events/${to}` }));
    }),
  );
}

/** The same for events, places, speakers and outlets. */
function movesOfOthers(archive: Addressed): Move[] {
  return kinds(archive).flatMap(([folder, entries]) =>
    entries.flatMap(({ slug, formerly = [] }) =>
      formerly.map((former) => ({ from: `${folder}/${former}`, to: `${folder}/${slug}` })),
    ),
  );
}

/** Every address at which an event, a place, a speaker or an outlet can be asked for, now or formerly, in order. */
export function addressesOfOthers(archive: Addressed): string[] {
  const now = kinds(archive).flatMap(([folder, entries]) => entries.map(({ slug }) => `${folder}/${slug}`));
  return [...new Set([...now, ...movesOfOthers(archive).map(({ from }) => from)])].sort();
}

const kinds = ({
  events,
  places,
  speakers,
  outlets,
}: Addressed): [string, { slug: string; formerly?: string[] | undefined }[]][] => [
  ['events', events.map(({ event }) => event)],
  ['places', places],
  ['speakers', speakers],
  ['outlets', outlets],
];
