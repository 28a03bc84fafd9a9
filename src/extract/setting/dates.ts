const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;

/** The month that the words of a period name (0 = January), or null. */
export function monthOf(text: string): number | null {
  const [, name] = NAMED.exec(text) ?? [];
  return name ? MONTHS.indexOf(name.toLowerCase()) : null;
}

const DAY_MS = 86_400_000;

const NEW_YEAR = /\b(?:start|beginning) of (?:the|this) year\b/i;

/** Days from the last date that a period names to the day of publication; a month without a day counts from its end. Null where no month is named. "The start of the year" is its first day. */
export function daysBefore(text: string, published: string): number | null {
  const month = monthOf(text);
  const today = Date.parse(published.slice(0, 10));
  const year = new Date(today).getUTCFullYear();
  if (NEW_YEAR.test(text)) return Math.round((today - Date.UTC(year, 0, 1)) / DAY_MS);
  if (month === null || Number.isNaN(today)) return null;
  const first = /\b(?:start|beginning) of\b/i.test(text) ? '1' : undefined;
  const [day = first] = /\b\d{1,2}\b/.exec(text.replace(/\b(?:19|20)\d\d\b/, '')) ?? [];
  const at = (y: number) => (day ? Date.UTC(y, month, Number(day)) : Date.UTC(y, month + 1, 0));
  const last = at(year) - DAY_MS * 31 > today ? at(year - 1) : at(year);
  return Math.round((today - last) / DAY_MS);
}
