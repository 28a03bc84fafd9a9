/** A day of the calendar, as `2026-01-31`: all arithmetic is on whole days, so that no time zone can move one. */
export type Day = string;

const milliseconds = 86_400_000;
const date = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const day = (at: Date): Day => at.toISOString().slice(0, 10);

export const daysAfter = (from: Day, count: number): Day => day(new Date(date(from).getTime() + count * milliseconds));

/** The same day some months on or back; the last of the month where it has no such day. */
export function monthsAfter(from: Day, count: number): Day {
  const at = date(from);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + count, 1));
  const last = daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(at.getUTCDate(), last));
  return day(first);
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 is Sunday. */
export const weekdayOf = (of: Day): number => date(of).getUTCDay();

/** The day of that date, or null where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null;
  return day(new Date(Date.UTC(year, month - 1, dayOfMonth)));
}

/** How many days lie between two days, whichever comes first. */
export const distance = (a: Day, b: Day): number => Math.abs(date(a).getTime() - date(b).getTime()) / milliseconds;
