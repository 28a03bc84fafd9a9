import type { Moment } from '../model/report.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A moment in its parts, as published. */
export interface Parts {
  year: string;
  /** In words. */
  month: string;
  /** From 1. */
  monthOfYear: number;
  day: string;
  clock: string | null;
  offset: string | null;
}

/** "31 January 2026, 18:05 UTC+5"; a day stays a day, and no time is "undated". Times are given as published, never converted. */
export function momentInWords(moment: Moment | null): string {
  const parts = partsOf(moment);
  if (!parts) return 'undated';
  return `${parts.day} ${parts.month} ${parts.year}${clockInWords(parts)}`;
}

/** What was known when: "by the end of 31 January 2026", "at 14:12 UTC+5:30 on 31 January 2026". */
export function knownInWords(at: Moment): string {
  const parts = partsOf(at);
  if (!parts?.clock) return `by the end of ${momentInWords(at)}`;
  return `at ${clockInWords(parts).replace(/^, /, '')} on ${parts.day} ${parts.month} ${parts.year}`;
}

/** The same without the year and with the month cut to three letters, for narrow columns: "31 Jan, 18:05". */
export function shortMoment(moment: Moment | null): string {
  const parts = partsOf(moment);
  if (!parts) return 'undated';
  return `${parts.day} ${parts.month.slice(0, 3)}${parts.clock ? `, ${parts.clock}` : ''}`;
}

/** "31 January – 6 February 2026", as short as the days allow. */
export function daysInWords(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (!a || !b || from === to) return momentInWords(from);
  const last = `${b.day} ${b.month} ${b.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${last}`;
  return a.month === b.month ? `${a.day}–${last}` : `${a.day} ${a.month} – ${last}`;
}

/** Orders by time; a day without an hour comes after the hours of that day, the undated last. */
export function byMoment(a: Moment | null, b: Moment | null): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortKey(moment: Moment | null): string {
  if (moment === null) return '~';
  if (moment.length === 10) return `${moment}T~`;
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(moment) ? new Date(moment).toISOString() : moment;
}

/** Takes a moment apart; null where there is none. */
export function partsOf(moment: Moment | null): Parts | null {
  const match = moment?.match(/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[\d:.]{0,16}(Z|[+-]\d{2}:\d{2})?)?$/);
  if (!match) return null;
  const [, year = '', month = '', day = '', clock = null, offset = null] = match;
  return {
    year,
    month: months[Number(month) - 1] ?? '',
    monthOfYear: Number(month),
    day: String(Number(day)),
    clock,
    offset,
  };
}

function clockInWords({ clock, offset }: Parts): string {
  if (!clock) return '';
  if (!offset) return `, ${clock}`;
  return `, ${clock} UTC${offset === 'Z' ? '' : offset.replace(/^([+-])0?/, '$1').replace(/:00$/, '')}`;
}
