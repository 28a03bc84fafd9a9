import { scaleLinear } from 'd3-scale';
import type { Side } from '../model/event.ts';
import { countInWords, figureInWords, listInWords, numberInWords } from '../model/wording.ts';
import type { DatedFigure, RowHistory } from './history.ts';
import { namedTop, sideClass } from './sides.ts';
import { shortMoment } from './time.ts';
import { spread } from './words.ts';

/** A figure on its day; x in percent of the width, y in pixels. */
export interface CourseMark {
  x: number;
  y: number;
  look: 'exact' | 'open' | 'faint';
  /** Higher than all that its side had given. */
  rise: boolean;
  /** Null where there is no room for it. */
  label: string | null;
  /** Who gives it, where a wide screen has room to say so. */
  speaker: string | null;
  title: string;
}

/** How the figure of one side grew, as a flight of steps. */
export interface CourseLine {
  name: string;
  side: string;
  /** Across at a height, then up to the next. */
  steps: { from: number; to: number; y: number; up: number | null }[];
  marks: CourseMark[];
}

/** The history of a measure as a picture: time from left to right, figures upwards. */
export interface CourseView {
  height: number;
  days: { x: number; label: string }[];
  levels: { y: number; label: string }[];
  lines: CourseLine[];
  /** The finding in words, for who does not see the picture. */
  summary: string;
}

const height = 230;
const [left, right] = [9, 95];
const [roof, floor] = [26, height - 24];
const day = 86_400_000;
/** The room that labels are laid out for: a phone, then a page. */
const phone = 335;
const page = 800;
const character = 7;
const mostDays = 6;

/** Draws how the figures of a measure came in; `speaker` names who gives a step. */
export function course(history: RowHistory, sides: readonly Side[], speaker: (one: DatedFigure) => string): CourseView {
  const dated = history.figures.filter(isDrawn);
  const times = dated.map(({ step }) => timeOf(step.at));
  const [first, last] = [startOfDay(Math.min(...times)), startOfDay(Math.max(...times)) + day];
  const x = scaleLinear([first, last], [left, right]);
  const top = Math.max(1, ...dated.map(({ claim }) => namedTop(claim)));
  const y = scaleLinear([0, top], [floor, roof]);
  const at = ({ step, claim }: DatedFigure) => ({ x: round(x(timeOf(step.at))), y: Math.round(y(namedTop(claim))) });
  const taken: Box[] = [];
  const lines = history.climbs.map(({ side, name, figures }) => {
    const climbed = new Set(figures);
    const own = dated.filter(({ claim }) => sideClass(sides, claim.side) === sideClass(sides, side));
    const marks = own.map(
      (one): CourseMark => ({
        ...at(one),
        look: lookOf(one),
        rise: climbed.has(one),
        label: climbed.has(one) ? spread(namedTop(one.claim), namedTop(one.claim), one.claim.high === null) : null,
        speaker: speaker(one),
        title: `${shortMoment(one.step.at)}: ${figureInWords(one.claim, one.claim.quote)}, ${speaker(one)}`,
      }),
    );
    return {
      name,
      side: sideClass(sides, side),
      steps: stepsOf(figures.map(at)),
      marks: labelled(distinct(marks), taken),
    };
  });
  return { height, days: daysOf(first, last, x), levels: levelsOf(y), lines, summary: summaryOf(history) };
}

/** Undated figures and words like "dozens" have no place in the picture; the table has them. */
const isDrawn = ({ step, claim }: DatedFigure): boolean => step.at !== null && claim.qualifier !== 'indefinite';

/** A day without an hour stands at its noon. */
function timeOf(at: string | null): number {
  if (at === null) return Number.NaN;
  if (at.length === 10) return Date.parse(`${at}T12:00:00Z`);
  return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? at : `${at}Z`);
}

const startOfDay = (time: number): number => Math.floor(time / day) * day;

function lookOf({ claim }: DatedFigure): CourseMark['look'] {
  if (claim.qualifier === 'about') return 'faint';
  return claim.high === null ? 'open' : 'exact';
}

const stepsOf = (points: readonly { x: number; y: number }[]): CourseLine['steps'] =>
  points.map(({ x, y }, n) => {
    const next = points[n + 1];
    return { from: x, to: next?.x ?? right, y, up: next?.y ?? null };
  });

function distinct(marks: readonly CourseMark[]): CourseMark[] {
  const spots = new Map<string, CourseMark>();
  for (const mark of marks) {
    const key = `${mark.x} ${mark.y}`;
    if (!spots.get(key)?.rise) spots.set(key, mark);
  }
  return [...spots.values()];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Keeps the labels that touch no other on a phone, the last first: it is what a side says now. A speaker is named where a page has room. */
function labelled(marks: readonly CourseMark[], taken: Box[]): CourseMark[] {
  const kept = marks.toReversed().map((mark) => {
    if (mark.label === null) return { ...mark, speaker: null };
    const box = boxOf(mark, mark.label, phone);
    if (taken.some((other) => overlap(other, box))) return { ...mark, label: null, speaker: null };
    taken.push(box);
    return mark;
  });
  const wide = kept.map((mark) => (mark.label === null ? null : boxOf(mark, mark.label, page)));
  return kept
    .map((mark, n) => {
      if (mark.label === null || mark.speaker === null) return mark;
      const box = boxOf(mark, `${mark.label} ${mark.speaker}`, page);
      const free = box[0] >= 0 && !wide.some((other, m) => m !== n && other && overlap(other, box));
      if (free) wide[n] = box;
      return free ? mark : { ...mark, speaker: null };
    })
    .toReversed();
}

/** A label ends above its mark. */
function boxOf({ x, y }: CourseMark, text: string, width: number): Box {
  const end = (x * width) / 100 + 8;
  return [end - text.length * character, y - 20, end, y - 6];
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function daysOf(first: number, last: number, x: (time: number) => number): CourseView['days'] {
  const count = Math.round((last - first) / day);
  const every = Math.ceil(count / mostDays);
  return Array.from({ length: Math.ceil(count / every) }, (_, n) => first + n * every * day).map((time) => ({
    x: round(x(time)),
    label: shortMoment(new Date(time).toISOString().slice(0, 10)),
  }));
}

const levelsOf = (y: ReturnType<typeof scaleLinear<number, number>>): CourseView['levels'] =>
  y
    .ticks(4)
    .filter(Number.isInteger)
    .map((level) => ({ y: Math.round(y(level)), label: numberInWords(level) }));

function summaryOf({ climbs, figures }: RowHistory): string {
  const told = climbs.map(({ name, figures: own }) => {
    const steps = own.map(
      ({ step, claim }) => `${figureInWords(claim, claim.quote)} (${shortMoment(step.at?.slice(0, 10) ?? null)})`,
    );
    return `${name}: ${listInWords(steps)}`;
  });
  return `${told.join('; ')}. ${countInWords(figures.length, 'step')} in all.`;
}

const round = (n: number): number => Math.round(n * 100) / 100;
