import type { Scope } from '../../model/reading.ts';
import type { Located } from '../setting/settings.ts';

/** What each count covers, judged over the whole report: parts, other events and longer windows told from the event's own toll. */
export function scopesOf(located: readonly Located[]): Scope[] {
  const background = located.map((one) => isBackground(one, located));
  const main = mainPlace(located.filter((_, k) => !background[k]));
  return located.map((one, k) => {
    if (background[k]) return 'background';
    return isPart(one, located, main) ? 'part' : 'event';
  });
}

const HISTORY = /\b(?:background|context|history|has it happened before|how does it compare|previous(?:ly)?|timeline)\b/i;

function isBackground({ sentence, count, period, since }: Located, all: readonly Located[]): boolean {
  if (period?.reach === 'long' || period?.reach === 'before') return true;
  if (since) return true;
  if (sentence.passage.headings.some((heading, k) => k > 0 && HISTORY.test(heading)) || HISTORY.test(sentence.passage.label.text)) return true;
  if (period?.reach === 'days') return longerThanAnother(count, period.text, all);
  return period?.reach === 'day' && earlierDay(count, period.text, all);
}

/** "133 in 48 hours" beside "92": the longer window stands beside the event's own toll. */
function longerThanAnother(count: Located['count'], text: string, all: readonly Located[]): boolean {
  const fig = count.item.fig;
  return all.some(({ count: other, period, place }) => {
    const own = other.item.fig;
    return other !== count && other.bound.effect === count.bound.effect && other.group === count.group && !other.bound.part && !place && period?.text !== text && own && fig && own.low < fig.low && own.low > fig.low / 8 && !own.increment;
  });
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const dayIn = (text: string) => DAYS.findIndex((day) => text.toLowerCase().includes(day));

/** "92 on Saturday and 41 on Friday": of two days of the same measure the earlier is another one. */
function earlierDay(count: Located['count'], text: string, all: readonly Located[]): boolean {
  const day = dayIn(text);
  if (day < 0) return false;
  return all.some(({ count: other, period }) => {
    if (!period || other === count || other.group !== count.group || other.bound.effect !== count.bound.effect) return false;
    const otherDay = dayIn(period.text);
    return otherDay >= 0 && otherDay !== day && (otherDay - day + 7) % 7 <= 2;
  });
}

/** The place at which the report sets its event: that of its first counts; null where these have none. */
function mainPlace(located: readonly Located[]): string | null {
  const placed = new Set(located.filter(({ count }) => !count.bound.part).flatMap(({ place }) => (place ? [place] : [])));
  const first = located[0]?.place ?? located[1]?.place ?? null;
  if (placed.size === 1) return located.some(({ place, count }) => !place && !count.bound.part && !count.item.fig?.increment && located[0]?.count === count) && located.length > 3 ? first : ([...placed][0] ?? null);
  return first;
}

function isPart({ count, place }: Located, all: readonly Located[], main: string | null): boolean {
  if (count.bound.part) return true;
  if (place && place !== main) return true;
  return Boolean(count.item.fig?.increment && totalBeside(count, all));
}

/** "22 more were killed, taking the toll to 177": an increment beside its new total. */
function totalBeside(count: Located['count'], all: readonly Located[]): boolean {
  return all.some(({ count: other }) => other !== count && other.bound.effect === count.bound.effect && (other.item.fig?.low ?? 0) > (count.item.fig?.low ?? 0));
}
