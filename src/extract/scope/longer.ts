import { widthOf } from '../places/width.ts';
import { daysBefore, monthOf } from '../setting/dates.ts';
import type { Located } from '../setting/locate.ts';
import { isLike, isWhole, lowOf, wordsAround } from './like.ts';

const RUNNING =
  /\b(?:now|so far|reached|rises|rising|risen|rose|climbs|climbed|bringing|taking|pushing|brings|takes)\b/;
const THEMSELVES = /\b(?:attacks|event|day) (?:themselves|itself)\b/;
const FIRST_PHASE = /\bfirst (?:day|wave|phase|night|hours)\b/;
const CLEARLY_LESS = 0.96;

/** "133 in 48 hours" beside "92": a window longer than that of the event's own toll, which stands beside it. */
export function isLonger(one: Located, all: readonly Located[], published: string | null): boolean {
  const { before } = wordsAround(one);
  if (one.period?.reach === 'since' && isLongAgo(one, all, published)) return true;
  if (!(isWhole(one) || isNational(one)) || RUNNING.test(before.slice(-140))) return false;
  const [opening] = all;
  const lead = opening?.setting === one.setting ? all.filter(({ setting }) => setting === one.setting) : [];
  const leads = lead.includes(one);
  if (
    !leads &&
    opening &&
    all.some((other) => other.setting === opening.setting && isLike(other, one) && lowOf(other) === lowOf(one))
  )
    return false;
  const at = all.indexOf(one);
  const first = one.setting.part !== 'body';
  return all.some(
    (other, k) =>
      isOwnToll(other, one) &&
      ((!leads && !(first && k > at)) || THEMSELVES.test(wordsAround(other).before) || daysMakeUp(one, other, all)),
  );
}

const COUNTRY = 4;

/** "600 inmates have been killed in Ecuador's prisons since 2021". */
const isNational = ({ spot, count }: Located) => spot !== null && widthOf(spot.place) >= COUNTRY && !count.bound.part;

const LONG_AGO = 45;

/** Since a day long before the event, which the first paragraphs do not name. */
function isLongAgo({ period, setting }: Located, all: readonly Located[], published: string | null): boolean {
  const gone = period && published ? daysBefore(period.text, published) : null;
  if (!period || gone === null || gone < LONG_AGO || setting.part !== 'body') return false;
  const month = monthOf(period.text);
  if (month === null) return true;
  return !all.some(
    (other) => other.setting.part !== 'body' && other.setting.periods.some(({ text }) => monthOf(text) === month),
  );
}

/** A toll of the same measure for the event itself, clearly smaller. */
function isOwnToll(other: Located, one: Located): boolean {
  if (other === one || !isLike(other, one) || !isWhole(other) || other.setting.elsewhen) return false;
  if (lowOf(other) >= lowOf(one) * CLEARLY_LESS || FIRST_PHASE.test(wordsAround(other).behind)) return false;
  const reach = other.period?.reach;
  return reach === undefined || reach === 'day' || reach === 'part';
}

/** The window's figure is the sum of those of two single days, so that it holds more than the event's day. */
const daysMakeUp = (one: Located, day: Located, all: readonly Located[]) =>
  day.period?.reach === 'day' &&
  all.some(
    (other) =>
      isLike(other, one) && other.period?.reach === 'day' && Math.abs(lowOf(other) + lowOf(day) - lowOf(one)) <= 2,
  );
