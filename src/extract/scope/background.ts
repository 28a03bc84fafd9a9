import type { Located } from '../setting/locate.ts';
import { replaced } from '../status.ts';
import { daysBefore, monthOf } from './dates.ts';
import { isLike, isWhole, lowOf, wordsAround } from './like.ts';

/** Whether a count is of another event, of an earlier operation, or of a longer window than the event's. */
export function isBackground(one: Located, all: readonly Located[], published: string | null): boolean {
  const { setting, period, count } = one;
  if (setting.elsewhen) return true;
  if (replaced(setting.sentence, count)) return false;
  if (saysSo(one)) return true;
  switch (period?.reach) {
    case 'before':
      return true;
    case 'long':
      return !isLeadToll(one, all);
    case 'month':
    case 'day':
      return isOtherDate(one, all, published) || earlierDay(one, all);
    case 'days':
    case 'hours':
    case 'since':
      return isLonger(one, all);
    default:
      return false;
  }
}

const BEFORE_EVENT =
  /\bbefore (?:(?:the|this|these|that) (?:latest |new |coordinated )?(?:attacks?|wave|operation|offensive|fighting|clashes|assaults?|war|escalation|outbreak|truce|ceasefire)|that)\b/;
const SEPARATE = /\bseparate (?:operations?|raids?|actions?)\b/;
const OTHER_SPAN =
  /\b(?:longer (?:span|count|period|stretch|window)|next time|in recent (?:years|months)|over the years|with the day before counted in)\b/;

/** The words beside the count say that it is no figure of this event. */
function saysSo(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  if (OTHER_SPAN.test(before) || OTHER_SPAN.test(behind)) return true;
  if (SEPARATE.test(before) || SEPARATE.test(behind.slice(0, 60))) return true;
  if (BEFORE_EVENT.test(before) || BEFORE_EVENT.test(behind.slice(0, 60))) return true;
  return /\balready (?:been )?(?:\w+ )?$/.test(before) && one.period?.reach === 'since';
}

/** A longer window that the headline or the first paragraph gives as the toll, with no other beside it. */
function isLeadToll(one: Located, all: readonly Located[]): boolean {
  if (one.setting.part === 'body') return false;
  return !all.some(
    (other) =>
      other !== one &&
      other.setting.part !== 'body' &&
      other.count.bound.effect === one.count.bound.effect &&
      isWhole(other) &&
      other.period?.reach !== 'long',
  );
}

const RECENT = 14;

/** A day or month well before the report, which its first paragraphs do not name. */
function isOtherDate(one: Located, all: readonly Located[], published: string | null): boolean {
  const { period, setting } = one;
  if (!published || !period || setting.part !== 'body') return false;
  const month = monthOf(period.text);
  const gone = daysBefore(period.text, published);
  if (month === null || gone === null || gone <= RECENT) return false;
  return !all.some(
    (other) => other.setting.part !== 'body' && other.period !== null && monthOf(other.period.text) === month,
  );
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const dayIn = (text: string) => DAYS.findIndex((day) => text.toLowerCase().includes(day));

/** "92 on Saturday and 41 on Friday": of two days of the same measure the earlier is another one. */
function earlierDay(one: Located, all: readonly Located[]): boolean {
  const day = one.period ? dayIn(one.period.text) : -1;
  if (day < 0 || (one.place !== null && !one.main)) return false;
  return all.some((other) => {
    if (!other.period || other === one || !isLike(one, other) || other.setting.elsewhen) return false;
    const apart = (dayIn(other.period.text) - day + 7) % 7;
    return dayIn(other.period.text) >= 0 && (apart === 1 || apart === 2);
  });
}

const RUNNING =
  /\b(?:now|so far|reached|rises|rising|risen|rose|climbs|climbed|bringing|taking|pushing|brings|takes)\b/;
const FIRST_PHASE = /\bfirst (?:day|wave|phase|night|hours)\b/;
const CLEARLY_LESS = 0.96;

/** "133 in 48 hours" beside "92": a window longer than that of the event's own toll, which stands beside it. */
function isLonger(one: Located, all: readonly Located[]): boolean {
  const { before } = wordsAround(one);
  if (!isWhole(one) || RUNNING.test(before.slice(-70)) || /\balone\b/.test(one.period?.text ?? '')) return false;
  const [first] = all;
  const lead = first?.setting === one.setting ? all.filter(({ setting }) => setting === one.setting) : [];
  const leads = lead.includes(one);
  if (
    !leads &&
    first &&
    all.some((other) => other.setting === first.setting && isLike(other, one) && lowOf(other) === lowOf(one))
  )
    return false;
  return all.some((other) => isOwnToll(other, one) && (!leads || daysMakeUp(one, other, all)));
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

/** A part of a background figure is background as well, unless the event's own toll is the same ("133 in 48 hours, 92 of them on Saturday"). */
export function ownOfBackground(
  one: Located,
  all: readonly Located[],
  background: readonly boolean[],
  own: readonly Located[],
): boolean {
  if (!one.count.bound.part && one.count.item.fig?.noun.partitive !== 'them') return false;
  const at = all.indexOf(one);
  const whole = all.findLastIndex(
    (other, k) => k < at && !other.count.bound.part && other.count.bound.effect === one.count.bound.effect,
  );
  if (whole < 0 || !background[whole] || at - whole > 4) return false;
  return !own.some((other) => other !== one && isWhole(other) && isLike(other, one) && lowOf(other) === lowOf(one));
}
