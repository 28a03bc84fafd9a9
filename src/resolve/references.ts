import type { Event } from '../model/event.ts';
import type { Fault } from '../model/fault.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { Report, ReportMeta } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import { sharedAddresses } from './addresses.ts';
import { foldName } from './fold.ts';
import { type Path, whereabouts } from './whereabouts.ts';

/** A file of records as it was read: the text says where a record stands. */
export interface Loaded<T> {
  file: string;
  source: string;
  records: T;
}

/** All content whose records name one another; null stands for a file that could not be read, and whose records are therefore not missed. */
export interface Content {
  outlets: Loaded<Outlet[]> | null;
  speakers: Loaded<Speaker[]> | null;
  places: Loaded<Place[]> | null;
  events: (Loaded<Event> & { reports: (Report & { meta: ReportMeta })[] })[];
  /** Whether every event could be read: sides are only missed if it was. */
  whole: boolean;
}

/** Faults of records that name others: all fatal, for each would leave a page with a dead end. */
export function crossCheck(content: Content): Fault[] {
  return [
    ...content.events.flatMap((event) => unknownOutlets(event.reports, content)),
    ...sharedAddresses(content),
    ...unknownEventPlaces(content),
    ...danglingWithin(content.places),
    ...unknownSpeakerPlaces(content),
    ...commonAliases(content.speakers),
    ...[content.outlets, content.speakers].flatMap((loaded) => unknownSides(loaded, content)),
  ];
}

function unknownOutlets(reports: readonly (Report & { meta: ReportMeta })[], { outlets }: Content): Fault[] {
  const known = outlets && new Set(outlets.records.map(({ slug }) => slug));
  return reports
    .filter(({ meta }) => known && !known.has(meta.outlet))
    .map((report) =>
      fault(report, ['outlet'], {
        rule: 'unknown-outlet',
        reason: `the outlet “${report.meta.outlet}” is not in content/outlets.yml`,
        advice: 'Add it there, or correct the slug.',
      }),
    );
}

function unknownEventPlaces({ events, places }: Content): Fault[] {
  const known = places && new Set(places.records.map(({ slug }) => slug));
  return events
    .filter(({ records }) => known && !known.has(records.place))
    .map((event) =>
      fault(event, ['place'], {
        rule: 'unknown-place',
        reason: `the place “${event.records.place}” of the event is not in content/places.yml`,
        advice: 'Add it there, or correct the slug.',
      }),
    );
}

function unknownSpeakerPlaces({ speakers, places }: Content): Fault[] {
  if (!speakers || !places) return [];
  const known = new Set(places.records.map(({ slug }) => slug));
  return speakers.records.flatMap(({ slug, place, common }) => {
    if (place === null && common.length > 0)
      return fault(speakers, [{ slug }, 'common'], {
        rule: 'common-without-place',
        reason: `the common words of “${slug}” would mean nobody`,
        advice: 'Say with `place` where they mean this speaker.',
      });
    if (place === null || known.has(place)) return [];
    return fault(speakers, [{ slug }, 'place'], {
      rule: 'unknown-place',
      reason: `the place “${place}” of “${slug}” is not in content/places.yml`,
      advice: 'Add it there, or correct the slug.',
    });
  });
}

/** "The army" as an alias would mean one country's in the events of all. */
function commonAliases(speakers: Loaded<Speaker[]> | null): Fault[] {
  if (!speakers) return [];
  return speakers.records.flatMap(({ slug, aliases }) =>
    aliases.flatMap((alias, at) =>
      foldName(alias)
        .split(' ')
        .every((word) => commonWords.includes(word))
        ? fault(speakers, [{ slug }, 'aliases', at], {
            rule: 'common-alias',
            reason: `“${alias}” means another body in every country`,
            advice: 'Put it under `common`, and say with `place` where it means this speaker.',
          })
        : [],
    ),
  );
}

const commonWords = [
  'police',
  'army',
  'military',
  'navy',
  'government',
  'authorities',
  'administration',
  'forces',
  'armed',
  'security',
  'local',
  'provincial',
  'state',
  'federal',
  'national',
  'regional',
  'central',
  'district',
  'ministry',
  'minister',
  'chief',
  'prime',
  'interior',
  'health',
  'president',
  'governor',
  'mayor',
  'spokesman',
  'spokesperson',
  'officials',
];

function danglingWithin(places: Loaded<Place[]> | null): Fault[] {
  if (!places) return [];
  const bySlug = new Map(places.records.map((place) => [place.slug, place]));
  return places.records.flatMap(({ slug, within }) => {
    if (within === null) return [];
    const missing = !bySlug.has(within);
    if (!missing && !circles(slug, bySlug)) return [];
    return fault(places, [{ slug }, 'within'], {
      rule: missing ? 'unknown-place' : 'circle-of-places',
      reason: missing ? `“${slug}” lies within “${within}”, which is not there` : `“${slug}” lies within itself`,
      advice: missing ? 'Add that place, or correct the slug.' : 'Correct `within` so that it leads outwards.',
    });
  });
}

function circles(slug: string, bySlug: ReadonlyMap<string, Place>): boolean {
  const seen = new Set<string>();
  for (let at = bySlug.get(slug)?.within ?? null; at !== null && !seen.has(at); at = bySlug.get(at)?.within ?? null) {
    if (at === slug) return true;
    seen.add(at);
  }
  return false;
}

function unknownSides(loaded: Loaded<(Outlet | Speaker)[]> | null, { events, whole }: Content): Fault[] {
  if (!loaded || !whole) return [];
  const known = new Set(events.flatMap(({ records }) => records.sides.map(({ id }) => id)));
  return loaded.records.flatMap(({ slug, side }) => {
    if (side === null || known.has(side)) return [];
    return fault(loaded, [{ slug }, 'side'], {
      rule: 'unknown-side',
      reason: `the side “${side}” of “${slug}” is not a side of any event`,
      advice: 'Add it to `sides` in the index.md of an event, or correct it.',
    });
  });
}

/** Two claims of one id cannot both be cited: fatal, at the later of them. */
export function duplicateIds(events: readonly { reports: readonly Identified[] }[]): Fault[] {
  const owners = new Map<string, string>();
  return events.flatMap(({ reports }) =>
    reports.flatMap(({ report, claims }) =>
      claims.flatMap(({ id, line, column }) => {
        const owner = owners.get(id);
        owners.set(id, `${report.file}:${line}:${column}`);
        if (owner === undefined) return [];
        const reason = `the claim has the same id, ${id}, as the one at ${owner}`;
        const advice = 'This is chance, once in many thousand years of reports: lengthen the ids by two characters.';
        return { file: report.file, line, column, rule: 'duplicate-id', reason, advice, fatal: true };
      }),
    ),
  );
}

/** A report with its claims, as far as their ids are concerned. */
interface Identified {
  report: { file: string };
  claims: readonly { id: string; line: number; column: number }[];
}

function fault(
  { file, source }: { file: string; source: string },
  path: Path,
  problem: Pick<Fault, 'rule' | 'reason' | 'advice'>,
): Fault {
  return { file, ...whereabouts(source, path), ...problem, fatal: true };
}
