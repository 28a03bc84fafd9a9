import { scaleLinear } from 'd3-scale';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Origin, Row } from '../model/comparison.ts';
import type { Side } from '../model/event.ts';
import { countInWords, figureInWords, namedNumber, numberInWords } from '../model/wording.ts';
import { namedTop, sideClass } from './sides.ts';
import { spread } from './words.ts';

/** How a figure is drawn: its look says how firmly it is put. */
export type Look = 'exact' | 'open' | 'range' | 'faint' | 'struck';

/** One figure on a line; x in percent of the width, y in pixels. */
export interface Mark {
  x: number;
  /** Far end of a range; equal to x for a single figure. */
  to: number;
  look: Look;
  label: string;
  /** Height of the label's line; null where there is no room for it (the table beneath has it). */
  labelY: number | null;
  /** Radius in pixels; grows with the number of reports. */
  size: number;
  title: string;
}

/** All figures of one speaker. */
export interface StripLine {
  name: string;
  note: string;
  side: string;
  nameY: number;
  markY: number;
  marks: Mark[];
}

/** A measure as a picture: one line a speaker, all on one scale from zero. */
export interface StripView {
  height: number;
  ticks: { x: number; label: string }[];
  lines: StripLine[];
  /** The finding in words, for who does not see the picture. */
  summary: string;
}

/** Names and claims that the row itself only refers to. */
export interface StripNames {
  sides: readonly Side[];
  speaker(origin: Origin): string;
  claim(id: string): CasualtyClaim | null;
}

/** The room that labels are laid out for: a phone. On wider screens they only stand further apart. */
const narrow = { width: 335, character: 7, gap: 6 };
const mostLines = 9;
const head = 20;

/** Draws a measure: where each figure stands, how it looks, and where its label fits. */
export function strip(row: Row, names: StripNames): StripView {
  const top = Math.max(1, ...row.origins.map((origin) => origin.high ?? origin.low));
  const scale = scaleLinear([0, top], [2, 93]);
  let y = head;
  const lines = bySpeaker(row.origins, names).map((group) => {
    const line = drawLine(group, names, scale, y);
    y = Math.max(line.markY + 10, ...line.marks.map(({ labelY }) => (labelY ?? 0) + 6)) + 10;
    return line;
  });
  const ticks = scale.ticks(4).filter(Number.isInteger);
  return {
    height: y,
    ticks: ticks.map((tick) => ({ x: round(scale(tick)), label: numberInWords(tick) })),
    lines,
    summary: lines
      .map(({ name, marks }) => `${name}: ${[...new Set(marks.map(({ label }) => label))].join(', ')}`)
      .join('; '),
  };
}

interface Group {
  name: string;
  side: string;
  origins: Origin[];
}

/** One group a speaker, those of a side together, the most reported first; what is left over shares the last line. */
function bySpeaker(origins: readonly Origin[], names: StripNames): Group[] {
  const groups = new Map<string, Group>();
  for (const origin of origins) {
    const name = names.speaker(origin);
    const group = groups.get(name) ?? { name, side: sideClass(names.sides, origin.side), origins: [] };
    group.origins.push(origin);
    groups.set(name, group);
  }
  const ranked = [...groups.values()].toSorted((a, b) => reportsOf(b.origins).size - reportsOf(a.origins).size);
  const shown = ranked.length > mostLines ? ranked.slice(0, mostLines - 1) : ranked;
  const rest = ranked.slice(shown.length);
  const kept = shown.toSorted((a, b) => a.side.localeCompare(b.side));
  if (rest.length === 0) return kept;
  return [
    ...kept,
    {
      name: countInWords(rest.length, 'other speaker'),
      side: 'side-none',
      origins: rest.flatMap((group) => group.origins),
    },
  ];
}

function drawLine(group: Group, names: StripNames, scale: (n: number) => number, y: number): StripLine {
  const markY = y + 26;
  const marks = group.origins
    .map((origin) => drawMark(origin, names, scale))
    .toSorted((a, b) => a.x - b.x || b.to - a.to || a.label.length - b.label.length);
  return {
    name: shorten(group.name),
    note: countInWords(reportsOf(group.origins).size, 'report'),
    side: group.side,
    nameY: y + 12,
    markY,
    marks: placeLabels(marks, markY),
  };
}

function drawMark(origin: Origin, names: StripNames, scale: (n: number) => number): Omit<Mark, 'labelY'> {
  const claims = origin.claims.flatMap((id) => names.claim(id) ?? []);
  const first = claims[0];
  const low = first ? namedNumber(first) : origin.low;
  const high = first ? namedTop(first) : low;
  const words = first ? figureInWords(first, first.quote) : spread(low, high);
  return {
    x: round(scale(low)),
    to: round(scale(high)),
    look: lookOf(claims, low !== high),
    label: first?.qualifier === 'indefinite' ? words : spread(low, high, origin.high === null),
    size: round(3 + Math.sqrt(origin.reports.length) * 0.9),
    title: `${words}: ${names.speaker(origin)}, ${countInWords(origin.reports.length, 'report')}`,
  };
}

function lookOf(claims: readonly CasualtyClaim[], range: boolean): Look {
  const every = (test: (claim: CasualtyClaim) => boolean) => claims.length > 0 && claims.every(test);
  if (every(({ status }) => status === 'denied' || status === 'revised-away')) return 'struck';
  if (every(({ qualifier }) => qualifier === 'about' || qualifier === 'indefinite')) return 'faint';
  if (range) return 'range';
  return every(({ high }) => high === null) ? 'open' : 'exact';
}

/** Gives each label the first of three lines on which it does not touch the one before it. */
function placeLabels(marks: readonly Omit<Mark, 'labelY'>[], markY: number): Mark[] {
  const ends = [-Infinity, -Infinity, -Infinity];
  const named = new Set<number>();
  return marks.map((mark) => {
    const half = (mark.label.length * narrow.character) / 2;
    const centre = (((mark.x + mark.to) / 2) * narrow.width) / 100;
    const tier = ends.findIndex((end) => end + narrow.gap <= centre - half);
    // One number is named once, though some give it as "17" and some as "17 or more".
    if (tier < 0 || named.has(mark.x)) return { ...mark, labelY: null };
    named.add(mark.x);
    ends[tier] = centre + half;
    return { ...mark, labelY: markY + 18 + tier * 12 };
  });
}

const reportsOf = (origins: readonly Origin[]): Set<string> => new Set(origins.flatMap(({ reports }) => reports));

const shorten = (name: string): string => (name.length > 36 ? `${name.slice(0, 35).trimEnd()}…` : name);

const round = (n: number): number => Math.round(n * 100) / 100;
