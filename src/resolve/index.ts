import type { Change } from '../model/change.ts';
import type { Attribution, CasualtyClaim, Claim, LocationClaim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Fault } from '../model/fault.ts';
import { mintIds, reportIdOf } from '../model/identity.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import type { CasualtyReading, LocationReading, Reading } from '../model/reading.ts';
import type { Report, ReportMeta } from '../model/report.ts';
import { pointAt, type Span } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { changesOf } from './changes.ts';
import { type Applied, type Corrected, correct } from './corrections.ts';
import { fold } from './fold.ts';
import { outletFinder } from './outlets.ts';
import { readPeriod } from './periods.ts';
import { placeFinder } from './places.ts';
import { sentenceAt } from './sentence.ts';
import { speakerFinder } from './speakers.ts';

export { type Content, crossCheck, duplicateIds, type Loaded } from './references.ts';

/** What a reading is resolved against. */
export interface Resolvable {
  event: Event;
  report: Report & { meta: ReportMeta };
  reading: Reading;
  outlets: Outlet[];
  speakers: Speaker[];
  places: Place[];
}

/** What a report claims, whom it credits, and what editors changed in its reading. */
export interface Resolved {
  claims: Claim[];
  attributions: Attribution[];
  changes: Change[];
  faults: Fault[];
}

/** The claims of a report: names become places, speakers and outlets, periods become dates, corrections are applied. A name that is not known leaves the claim standing, with the words, and a fault that says so. */
export function resolve(given: Resolvable): Resolved {
  const { event, report, reading } = given;
  const { readings, changes, faults } = correct(report, reading.casualties);
  const find = finders(given);
  const ids = idsOf(given, changes);
  const casualties = readings.map((each) => casualty(each, ids.casualty(each.key), given, find));
  const locations = reading.locations.map((each, at) => location(each, ids.location(at), given, find));
  linkParts(casualties, readings);
  const standing = new Set(readings.map(({ key }) => key));
  return {
    claims: [...casualties, ...locations].sort((a, b) => a.start - b.start),
    attributions: reading.speakers.map((each) => attribution(each, given, find)),
    changes: changesOf(report, event.slug, changes, (key) => (standing.has(key) ? ids.casualty(key) : null)),
    faults: [...faults, ...unknownPlaces([...casualties, ...locations], report)],
  };
}

type Finders = ReturnType<typeof finders>;

function finders({ event, report, reading, outlets, speakers, places }: Resolvable) {
  const said = reading.speakers.map(({ name }) => name);
  const kinds = new Map(reading.speakers.map(({ name, kind }) => [fold(name), kind]));
  const outlet = outletFinder(outlets);
  const place = placeFinder(places, event.place);
  const day = report.meta.published?.slice(0, 10) ?? event.from;
  return {
    place,
    speaker: speakerFinder(speakers, { day, alsoSaid: said, reach: place.reach }),
    sideOf: sideTeller(event, place.isOfCountry),
    kindSaid: (name: string) => kinds.get(fold(name)) ?? null,
    via: (names: readonly string[]) => names.map((name) => ({ said: name, outlet: outlet(name) })),
    ownSide: outlets.find(({ slug }) => slug === report.meta.outlet)?.side ?? null,
  };
}

/** Ids are minted on what the machine read, before any correction, so that a correction never moves the id of another claim. */
function idsOf({ event, report, reading }: Resolvable, changes: readonly Applied[]) {
  const birth = ({ start, end }: Span, kind: string) => ({ start, end, kind, sentence: sentenceAt(report, start) });
  const casualties = [
    ...reading.casualties.map((each) => birth(each, each.effect)),
    // Behind all that the machine read, so that an addition is never the first of its equals.
    ...changes.flatMap(({ before, after }) =>
      before || !after ? [] : { ...birth(after, after.effect), start: report.source.length + after.start },
    ),
  ];
  const births = [...casualties, ...reading.locations.map((each) => birth(each, 'location'))];
  const ids = mintIds(reportIdOf(event, report), births);
  return {
    casualty: (key: number): string => ids[key]!,
    location: (at: number): string => ids[casualties.length + at]!,
  };
}

function provenance(
  { quote, start, end, rules }: Pick<CasualtyReading, 'quote' | 'start' | 'end' | 'rules'>,
  id: string,
  { event, report }: Resolvable,
) {
  return {
    id,
    event: event.slug,
    report: report.slug,
    outlet: report.meta.outlet,
    quote,
    start,
    end,
    ...pointAt(report.source, start),
    sentence: sentenceAt(report, start),
    rules,
  };
}

function casualty({ reading, corrected }: Corrected, id: string, given: Resolvable, find: Finders): CasualtyClaim {
  const { effect, group, detail, low, high, qualifier, scope, status, period } = reading;
  return {
    kind: 'casualty',
    ...provenance(reading, id, given),
    corrected,
    effect,
    group,
    detail,
    low,
    high,
    qualifier,
    scope,
    status,
    partOf: null,
    ...placeOf(reading, find),
    ...speakerOf(reading.speaker, find),
    via: find.via(reading.via.length > 0 ? reading.via : given.report.meta.credit),
    period,
    window: period === null ? null : readPeriod(period, referenceOf(given)),
  };
}

/** A figure set at the event's own place, or at one that holds it, is a figure of the whole event. */
function placeOf({ place: said, scope }: CasualtyReading, find: Finders): Pick<CasualtyClaim, 'place' | 'placeSaid'> {
  const place = said === null ? null : find.place.find(said);
  if (said === null || (place && scope !== 'background' && find.place.holdsEvent(place.slug))) {
    return { place: null, placeSaid: null };
  }
  return { place: place?.slug ?? null, placeSaid: said };
}

function speakerOf(said: string | null, find: Finders) {
  const speaker = said === null ? null : find.speaker(said);
  return {
    speaker: speaker?.slug ?? null,
    speakerSaid: said,
    speakerKind: speaker?.kind ?? (said === null ? null : find.kindSaid(said)),
    side: said === null ? find.ownSide : find.sideOf(speaker),
  };
}

/** A speaker speaks for a side of this event only, and not for one of another country's that bears the same id. */
function sideTeller(event: Event, isOfCountry: (place: string) => boolean) {
  const sides = new Set(event.sides.map(({ id }) => id));
  return (speaker: Speaker | null): string | null => {
    if (!speaker || speaker.side === null || !sides.has(speaker.side)) return null;
    return speaker.place === null || isOfCountry(speaker.place) ? speaker.side : null;
  };
}

const referenceOf = ({ event, report }: Resolvable) => ({
  published: report.meta.published?.slice(0, 10) ?? null,
  from: event.from,
});

/** `partOf` of a reading is the offset of the whole; here it becomes the whole's id. */
function linkParts(claims: readonly CasualtyClaim[], readings: readonly Corrected[]): void {
  const byStart = new Map(claims.map((claim) => [claim.start, claim.id]));
  for (const [at, { reading }] of readings.entries()) {
    const claim = claims[at];
    const whole = reading.partOf === null ? null : (byStart.get(reading.partOf) ?? null);
    if (claim && whole !== claim.id) claim.partOf = whole;
  }
}

function location(reading: LocationReading, id: string, given: Resolvable, find: Finders): LocationClaim {
  const head = { kind: 'location' as const, ...provenance(reading, id, given), corrected: null, role: reading.role };
  if (!('place' in reading)) {
    const { low, high, qualifier, unit } = reading;
    return { ...head, place: null, placeSaid: null, figure: { low, high, qualifier, unit } };
  }
  return { ...head, place: find.place.find(reading.place)?.slug ?? null, placeSaid: reading.place, figure: null };
}

function attribution(reading: Reading['speakers'][number], given: Resolvable, find: Finders): Attribution {
  const { name, role, organisation, quoted, quote, start, end } = reading;
  const { event, report } = given;
  const known = find.speaker(name);
  const kind = known?.kind ?? reading.kind;
  const where = { event: event.slug, report: report.slug, outlet: report.meta.outlet };
  return { ...where, speaker: known?.slug ?? null, said: name, role, organisation, kind, quoted, quote, start, end };
}

/** Once for each name, at the first claim that bears it. */
function unknownPlaces(claims: readonly Claim[], report: Report): Fault[] {
  const unknown = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.placeSaid === null || claim.place !== null) continue;
    const name = fold(claim.placeSaid);
    const first = unknown.get(name);
    if (!first || claim.start < first.start) unknown.set(name, claim);
  }
  return [...unknown.values()].map(({ line, column, placeSaid }) => ({
    file: report.file,
    line,
    column,
    rule: 'unknown-place',
    reason: `the place “${placeSaid}” is not in content/places.yml`,
    advice: 'Add it there, or add this spelling to the aliases of a place that is there.',
    fatal: false,
  }));
}
