import type { Window } from '../model/claim.ts';
import { spanOf } from './dates.ts';
import { type Day, daysAfter, monthsAfter } from './days.ts';

/** What the words of a period are counted from. */
export interface Reference {
  /** The day of publication; null where the report is undated. */
  published: Day | null;
  /** First day of the event. */
  from: Day;
}

/**
 * The whole days that a period covers, counted from the day of publication; null where the words are not understood, or need
 * a day of publication that is not known. A length of time reaches back from that day ("past 40 hours" over two days); the
 * hours of a day are not known, so that the window is the widest that the words allow.
 */
export function readPeriod(wording: string, reference: Reference): Window | null {
  const words = plain(wording);
  for (const read of readers) {
    const window = read(words, reference);
    if (window) return window;
  }
  return null;
}

type Reader = (words: string, reference: Reference) => Window | null;

const since: Reader = (words, reference) => {
  const [, start] = /^(?:ever )?(?:since|from|starting|beginning) (.{1,40})$/.exec(words) ?? [];
  const span = start === undefined ? null : spanOf(start, reference);
  return span ? { from: span.from, to: reference.published } : null;
};

const until: Reader = (words, reference) => {
  const [, end] = /^(?:by|until|till|up to|as of) (.{1,40})$/.exec(words) ?? [];
  const span = end === undefined ? null : spanOf(end, reference);
  return span ? { from: null, to: span.to } : null;
};

/** "31 january to 6 february", "between friday and sunday", "january 30-31": a month said once holds for both ends. */
const fromTo: Reader = (words, reference) => {
  const [, left = '', right = ''] =
    /^(?:from |between )?(.{1,30}?) ?(?: to | and | through | until | till |-) ?(.{1,30})$/.exec(words) ?? [];
  const [month] = monthName.exec(`${left} ${right}`) ?? [];
  const first = spanOf(left, reference) ?? (month ? spanOf(`${left} ${month}`, reference) : null);
  const last = spanOf(right, reference) ?? (month ? spanOf(`${right} ${month}`, reference) : null);
  if (!first || !last || first.from === null || last.to === null || first.from > last.to) return null;
  return { from: first.from, to: last.to };
};

const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/;

const length: Reader = (words, { published, from }) => {
  const [, head, count = '1', unit = ''] =
    /^(?:(?:in|within|during|for) )?(past|last|previous|first)? ?(?:1 (?=\d))?(\d{1,4})?[ -]?(hour|day|week|month|year)s?$/.exec(
      words,
    ) ?? [];
  if (!unit || (head === undefined && !/\d/.test(words))) return null;
  if (head === 'first')
    return { from, to: reach(from, Math.max(0, Number(count) - (unit === 'day' ? 1 : 0)), unit, 1) };
  return published === null ? null : { from: reach(published, Number(count), unit, -1), to: published };
};

function reach(day: Day, count: number, unit: string, way: 1 | -1): Day {
  if (unit === 'hour') return daysAfter(day, way * Math.ceil(count / 24));
  if (unit === 'day') return daysAfter(day, way * count);
  if (unit === 'week') return daysAfter(day, way * count * 7);
  return monthsAfter(day, way * count * (unit === 'year' ? 12 : 1));
}

/** In this order: "from friday to sunday" is a range before it is a beginning, "previous day" a date before it is a length. */
const readers: readonly Reader[] = [fromTo, since, until, spanOf, length];

/** Lower case, digits for number words, and without the words that do not move a window. */
function plain(wording: string): string {
  return wording
    .toLowerCase()
    .replace(/[,.]/g, ' ')
    .replace(/ as a whole$/, '')
    .replace(/[–—]/g, '-')
    .replace(/-(?=(?:hour|day|week|month|year)s?\b)/g, ' ')
    .split(/\s/)
    .filter((word) => word !== '' && !filler.includes(word))
    .map((word) => numbers[word] ?? word)
    .join(' ');
}

const filler = [
  'the',
  'nearly',
  'almost',
  'over',
  'about',
  'around',
  'some',
  'roughly',
  'just',
  'approximately',
  'than',
  'more',
  'less',
  'on',
  'of',
  'at',
  'period',
  'early',
  'late',
  'a little',
  'entire',
  'whole',
  'alone',
];

const numbers: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  couple: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fourteen: '14',
  fifteen: '15',
  twenty: '20',
  'twenty-four': '24',
  thirty: '30',
  forty: '40',
  'forty-eight': '48',
  'seventy-two': '72',
};
