import type { Window } from '../model/claim.ts';
import { type Day, dayOf, daysAfter, daysIn, distance, weekdayOf } from './days.ts';

/** What a date is counted from: see `Reference` of the periods. */
interface Reference {
  published: Day | null;
  from: Day;
}

/** The days that a named day, month or year covers ("saturday", "31 january", "january 2026", "yesterday"), or null. Takes plain lower-case words. */
export function spanOf(words: string, reference: Reference): Window | null {
  for (const read of readers) {
    const span = read(words, reference);
    if (span) return span;
  }
  return null;
}

type Reader = (words: string, reference: Reference) => Window | null;

const single = (day: Day | null): Window | null => (day === null ? null : { from: day, to: day });

/** A weekday is the last one before the report was published, or the day itself. */
const weekday: Reader = (words, { published }) => {
  const [, name = ''] = new RegExp(`^(?:last |this )?(${weekdays.join('|')})(?: ${partOfDay})?$`).exec(words) ?? [];
  const wanted = weekdays.indexOf(name) % 7;
  if (published === null || !name) return null;
  return single(daysAfter(published, -((weekdayOf(published) - wanted + 7) % 7)));
};

const relative: Reader = (words, { published, from }) => {
  const before = /^(?:1 )?day before (?:attacks?|assaults?|raids?|offensive|event|disaster)$/.test(words);
  if (before) return single(daysAfter(from, -1));
  if (/^first day$/.test(words)) return single(from);
  if (published === null) return null;
  if (/^(?:today|same day|this (?:morning|afternoon|evening))$/.test(words)) return single(published);
  if (/^(?:yesterday|last night)$/.test(words)) return single(daysAfter(published, -1));
  if (/^overnight$/.test(words)) return { from: daysAfter(published, -1), to: published };
  return null;
};

/** "The day before" is told from the day of the story; where that may be the event's or the report's, it is not known. */
const dayBefore: Reader = (words, { published, from }) => {
  if (!/^(?:day before|previous day|day earlier|1 day earlier|1 day before)$/.test(words)) return null;
  return published === from ? single(daysAfter(from, -1)) : null;
};

/** "this week", "earlier this month", "this year": from its first day to the report's. */
const current: Reader = (words, { published }) => {
  const [, unit] = /^(?:earlier |later )?this (week|month|year)$/.exec(words) ?? [];
  if (!unit || published === null) return null;
  if (unit === 'week') return { from: daysAfter(published, -((weekdayOf(published) + 6) % 7)), to: published };
  return { from: unit === 'month' ? `${published.slice(0, 8)}01` : `${published.slice(0, 5)}01-01`, to: published };
};

/** "31 january", "january 31 2026", "saturday 31 january": without a year, the one nearest to the report. */
const date: Reader = (words, reference) => {
  const bare = words.replace(new RegExp(`^(?:${weekdays.join('|')}) (?=.)`), '');
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})(?: (\\d{4}))?(?: ${partOfDay})?$`).exec(
    bare,
  );
  const monthFirst = new RegExp(`^(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?(?: ${partOfDay})?$`).exec(
    bare,
  );
  const [, number, name, year] = dayFirst ?? (monthFirst && [0, monthFirst[2], monthFirst[1], monthFirst[3]]) ?? [];
  if (!number || !name) return isoDate(bare);
  const month = monthNumber(String(name));
  if (year) return single(dayOf(Number(year), month, Number(number)));
  return single(nearest(month, Number(number), reference.published ?? reference.from));
};

const isoDate = (words: string): Window | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
  return year ? single(dayOf(Number(year), Number(month), Number(day))) : null;
};

function nearest(month: number, number: number, to: Day): Day | null {
  const year = Number(to.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, number) ?? []);
  return days.sort((a, b) => distance(a, to) - distance(b, to))[0] ?? null;
}

/** "january 2026", "in 2025"; a month without a year is the last one that had begun. */
const monthOrYear: Reader = (words, { published, from }) => {
  const [, name, year] = new RegExp(`^(?:in )?(?:(${monthNames}))? ?(\\d{4})?$`).exec(words) ?? [];
  if (!name) return year ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
  const today = published ?? from;
  const month = monthNumber(name);
  const wanted = Number(year ?? today.slice(0, 4)) - (!year && month > Number(today.slice(5, 7)) ? 1 : 0);
  return { from: dayOf(wanted, month, 1), to: dayOf(wanted, month, daysIn(wanted, month)) };
};

/** Sunday first, as the calendar of `Date` counts; then their short forms in the same order. */
const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sun',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
];

const partOfDay = '(?:night|morning|afternoon|evening|noon|midnight|dawn)';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec';
const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3)) + 1;

/** The most exact first. */
const readers: readonly Reader[] = [weekday, relative, dayBefore, current, date, monthOrYear];
