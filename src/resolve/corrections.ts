import type { Fault } from '../model/fault.ts';
import type { CasualtyReading } from '../model/reading.ts';
import type { Correction, Report, ReportMeta } from '../model/report.ts';
import { whereabouts } from './whereabouts.ts';

/** A casualty reading, and the public change that an editor made to it. */
export interface Corrected {
  reading: CasualtyReading;
  corrected: { note: string; on: string } | null;
  /** The place of the machine's own reading in the list that was given; null for one that the editor added. */
  from: number | null;
}

/** The readings of a report as its `corrections` leave them; a correction that finds nothing to change is a fatal fault. */
export function correct(
  report: Report & { meta: ReportMeta },
  readings: readonly CasualtyReading[],
): { readings: Corrected[]; faults: Fault[] } {
  let corrected: Corrected[] = readings.map((reading, from) => ({ reading, corrected: null, from }));
  const faults: Fault[] = [];
  for (const [index, correction] of report.meta.corrections.entries()) {
    const outcome = apply(correction, corrected, report);
    if ('problem' in outcome) faults.push(faultAt(report, index, outcome.problem));
    else corrected = outcome.readings;
  }
  return { readings: corrected, faults };
}

interface Problem {
  rule: string;
  reason: string;
  advice: string;
}

function apply(
  correction: Correction,
  all: readonly Corrected[],
  report: Report,
): { readings: Corrected[] } | { problem: Problem } {
  const { quote, set, drop, add, note, on } = correction;
  const start = report.source.indexOf(quote, bodyStart(report));
  if (start < 0) return { problem: notInText(quote, report) };
  const change = { note, on };
  if (add) {
    const added = asReading(add, quote, start);
    return added ? { readings: [...all, { reading: added, corrected: change, from: null }] } : { problem: incomplete };
  }
  const aimed = new Set(aimedAt(quote, start, all));
  if (aimed.size === 0) return { problem: nothingRead(quote) };
  if (drop) return { readings: all.filter((each) => !aimed.has(each)) };
  return {
    readings: all.map((each) =>
      aimed.has(each) ? { ...each, reading: { ...each.reading, ...defined(set) }, corrected: change } : each,
    ),
  };
}

/** The readings of just these words, wherever they stand; else those inside the words; else those around them. */
function aimedAt(quote: string, start: number, all: readonly Corrected[]): Corrected[] {
  const end = start + quote.length;
  const same = all.filter(({ reading }) => reading.quote === quote);
  if (same.length > 0) return same;
  const inside = all.filter(({ reading }) => start <= reading.start && reading.end <= end);
  return inside.length > 0 ? inside : all.filter(({ reading }) => reading.start <= start && end <= reading.end);
}

/** A whole reading from what an editor adds: an effect, a group and a figure are the least. */
function asReading(add: NonNullable<Correction['add']>, quote: string, start: number): CasualtyReading | null {
  const { effect, group, low } = add;
  if (effect === undefined || group === undefined || low === undefined) return null;
  return {
    detail: null,
    high: low,
    qualifier: 'exact',
    place: null,
    scope: 'event',
    partOf: null,
    period: null,
    speaker: null,
    via: [],
    status: 'asserted',
    ...defined(add),
    effect,
    group,
    low,
    quote,
    start,
    end: start + quote.length,
    rules: ['added by an editor'],
  };
}

/** The fields that are set: a key with `undefined` would blot out what was read. */
function defined<T extends object>(fields: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const incomplete: Problem = {
  rule: 'incomplete-correction',
  reason: 'the correction adds a claim without an effect, a group or a figure',
  advice: 'Give at least effect, group and low under `add`.',
};

const nothingRead = (quote: string): Problem => ({
  rule: 'idle-correction',
  reason: `no claim is read at “${quote}”, so there is nothing to change`,
  advice: 'Use `add` to add a claim there, or take the correction away.',
});

function notInText(quote: string, report: Report): Problem {
  const near = nearest(quote, report);
  return {
    rule: 'unknown-quote',
    reason: `the words “${quote}” are not in the report`,
    advice: near ? `Quote the report's own words; the nearest are “${near}”.` : "Quote the report's own words.",
  };
}

/** Where the prose begins: words of the front matter (the correction itself) are no evidence. */
const bodyStart = (report: Report): number => report.blocks[0]?.pieces[0]?.start ?? 0;

/** The sentence that shares most words with a quote, if it shares any. */
function nearest(quote: string, report: Report): string | null {
  const wanted = new Set(wordsOf(quote));
  const shared = (text: string): number => wordsOf(text).filter((word) => wanted.has(word)).length;
  const sentences = report.blocks.flatMap(({ text, sentences }) =>
    sentences.map(({ from, to }) => text.slice(from, to)),
  );
  const best = sentences.map((text) => ({ text, count: shared(text) })).sort((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.text : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];

function faultAt(report: Report, index: number, problem: Problem): Fault {
  return { file: report.file, ...whereabouts(report.source, ['corrections', index, 'quote']), ...problem, fatal: true };
}
