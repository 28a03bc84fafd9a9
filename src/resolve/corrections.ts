import type { Fault } from '../model/fault.ts';
import type { Figure } from '../model/figure.ts';
import { type CasualtyReading, ReadFields } from '../model/reading.ts';
import type { Correction, Report, ReportMeta } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { nearestWords, placesOf } from './quotes.ts';
import { whereabouts } from './whereabouts.ts';

/** A casualty reading, and the public change that an editor made to it. */
export interface Corrected {
  reading: CasualtyReading;
  corrected: { note: string; on: string; was: ReadFields | null } | null;
  /** The place of the machine's own reading in the list that was given; behind its end, those that editors added, in their order. */
  key: number;
}

/** A change that a correction made: what was there before it, and what is there after it. */
export interface Applied {
  correction: Correction;
  key: number;
  before: CasualtyReading | null;
  after: CasualtyReading | null;
}

/** Readings under correction: as they stand, what changed them, and how many there ever were. */
interface State {
  readings: Corrected[];
  changes: Applied[];
  keys: number;
}

/** The readings of a report as its `corrections` leave them, and each change; a correction that finds nothing to change is a fatal fault. */
export function correct(
  report: Report & { meta: ReportMeta },
  readings: readonly CasualtyReading[],
): { readings: Corrected[]; changes: Applied[]; faults: Fault[] } {
  let state: State = {
    readings: readings.map((reading, key) => ({ reading, corrected: null, key })),
    changes: [],
    keys: readings.length,
  };
  const faults: Fault[] = [];
  for (const [index, correction] of report.meta.corrections.entries()) {
    const outcome = apply(correction, state, report);
    if ('reason' in outcome) faults.push(faultAt(report, index, outcome));
    else state = outcome;
  }
  return { readings: state.readings, changes: state.changes, faults };
}

type Problem = Pick<Fault, 'rule' | 'reason' | 'advice'>;

function apply(correction: Correction, state: State, report: Report): State | Problem {
  const places = placesOf(correction.quote, report);
  const [first] = places;
  if (!first) return notInText(correction.quote, report);
  if (correction.add) return added(correction, { ...correction.add }, first, state, report);
  const aimed = aimedAt(places, state.readings);
  if (aimed.size === 0) return nothingRead(correction.quote);
  return correction.drop ? dropped(correction, aimed, state) : changed(correction, aimed, state);
}

/** The readings of just these words, wherever they stand; else those inside the words; else those around them. */
function aimedAt(places: readonly Span[], all: readonly Corrected[]): Set<Corrected> {
  const where = (test: (place: Span, reading: Span) => boolean): Corrected[] =>
    all.filter(({ reading }) => places.some((place) => test(place, reading)));
  const same = where((place, { start, end }) => place.start === start && place.end === end);
  const inside = where((place, { start, end }) => place.start <= start && end <= place.end);
  const around = where((place, { start, end }) => start <= place.start && place.end <= end);
  return new Set([same, inside, around].find((found) => found.length > 0));
}

/** A whole reading from what an editor adds: an effect, a group and a figure are the least. */
function added(
  correction: Correction,
  add: Fields,
  { start, end }: Span,
  state: State,
  report: Report,
): State | Problem {
  const { effect, group, low, qualifier = 'exact' } = add;
  if (effect === undefined || group === undefined || low === undefined) return incomplete;
  const unsaid = { detail: null, place: null, partOf: null, period: null, speaker: null, via: [] };
  const after: CasualtyReading = {
    ...unsaid,
    scope: 'event',
    status: 'asserted',
    ...defined(add),
    effect,
    group,
    ...bounds({ low, high: add.high, qualifier }),
    quote: report.source.slice(start, end),
    start,
    end,
    rules: ['added by an editor'],
  };
  if (isImpossible(after)) return impossible(after);
  const { note, on } = correction;
  return {
    readings: [...state.readings, { reading: after, corrected: { note, on, was: null }, key: state.keys }],
    changes: [...state.changes, { correction, key: state.keys, before: null, after }],
    keys: state.keys + 1,
  };
}

function dropped(correction: Correction, aimed: ReadonlySet<Corrected>, { readings, changes, keys }: State): State {
  const drops = [...aimed].map(({ key, reading }) => ({ correction, key, before: reading, after: null }));
  return { readings: readings.filter((each) => !aimed.has(each)), changes: [...changes, ...drops], keys };
}

function changed(correction: Correction, aimed: ReadonlySet<Corrected>, state: State): State | Problem {
  const set: Fields = correction.set ?? {};
  const { note, on } = correction;
  const after = new Map([...aimed].map((each) => [each, amended(each.reading, set)]));
  const broken = [...after.values()].find(isImpossible);
  if (broken) return impossible(broken);
  return {
    readings: state.readings.map((each) => {
      const reading = after.get(each);
      const was = each.corrected ? each.corrected.was : ReadFields.parse(each.reading);
      return reading ? { key: each.key, reading, corrected: { note, on, was } } : each;
    }),
    changes: [
      ...state.changes,
      ...[...after].map(([{ key, reading }, now]) => ({ correction, key, before: reading, after: now })),
    ],
    keys: state.keys,
  };
}

type Fields = NonNullable<Correction['set']>;

/** A reading with the fields that are set; a new number without its upper bound has the one that its manner gives it. */
function amended(reading: CasualtyReading, set: Fields): CasualtyReading {
  const next = { ...reading, ...defined(set) };
  const renewed = set.high === undefined && (set.low !== undefined || set.qualifier !== undefined);
  return renewed ? { ...next, ...bounds({ ...next, high: undefined }) } : next;
}

/** The upper bound that the manner of a figure gives, where an editor gives none: "at least 12" has none, 12 is 12. */
function bounds({ low, high, qualifier }: Omit<Figure, 'high'> & { high: number | null | undefined }): Figure {
  const open = qualifier === 'at-least' || qualifier === 'more-than' || qualifier === 'indefinite';
  return { low, high: high === undefined ? (open ? null : low) : high, qualifier };
}

const isImpossible = ({ low, high }: Figure): boolean => high !== null && high < low;

/** The fields that are set: a key with `undefined` would blot out what was read. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const incomplete: Problem = {
  rule: 'incomplete-correction',
  reason: 'the correction adds a claim without an effect, a group or a figure',
  advice: 'Give at least effect, group and low under `add`.',
};

const impossible = ({ low, high }: Figure): Problem => ({
  rule: 'impossible-correction',
  reason: `the correction leaves a figure of at least ${low} and at most ${high}`,
  advice: 'Set low and high so that low is not the greater; high: null is no upper bound.',
});

const nothingRead = (quote: string): Problem => ({
  rule: 'idle-correction',
  reason: `no claim is read at “${quote}”, so there is nothing to change`,
  advice: 'Use `add` to add a claim there, or take the correction away.',
});

function notInText(quote: string, report: Report): Problem {
  const near = nearestWords(quote, report);
  return {
    rule: 'unknown-quote',
    reason: `the words “${quote}” are not in the report`,
    advice: near ? `Quote the report's own words; the nearest are “${near}”.` : "Quote the report's own words.",
  };
}

function faultAt(report: Report, index: number, problem: Problem): Fault {
  return { file: report.file, ...whereabouts(report.source, ['corrections', index, 'quote']), ...problem, fatal: true };
}
