import { daysBefore, monthOf } from '../setting/dates.ts';
import type { Located } from '../setting/locate.ts';
import { isRevised } from '../status/revised.ts';
import { isOfHouse } from './house.ts';
import { isLike, isWhole, lowOf, wordsAround } from './like.ts';

/** Whether a count is of another event, of an earlier operation, or of a longer window than the event's. */
export function isBackground(one: Located, all: readonly Located[], published: string | null): boolean {
  const { setting, period } = one;
  if (setting.elsewhen) return true;
  if (isOfHouse(one)) return false;
  if (isRevised(one, all)) return false;
  if (saysSo(one)) return true;
  switch (period?.reach) {
    case 'before':
      return true;
    case 'year':
      return false;
    case 'long':
      return !isLeadToll(one, all);
    case 'day':
      return earlierDay(one, all, published);
    case 'days':
    case 'hours':
    case 'since':
      return isLonger(one, all, published);
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
  if (OTHER_SPAN.test(before) || OTHER_SPAN.test(behind.split(' ,')[0] ?? '')) return true;
  if (one.setting.part === 'body' && (SEPARATE.test(before) || SEPARATE.test(behind.slice(0, 60)))) return true;
  if (BEFORE_EVENT.test(before) || BEFORE_EVENT.test(behind.slice(0, 60))) return true;
  return /\balready (?:been )?(?:\w+ )?$/.test(`${before} `) && one.period?.reach === 'since';
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

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const dayIn = (text: string) => DAYS.findIndex((day) => text.toLowerCase().includes(day));

/** The lead that gives the other toll names only later days. */
function laterLead(lead: Located, one: Located, published: string | null): boolean {
  const days = lead.setting.periods.flatMap(({ text }) => (dayIn(text) < 0 ? [] : [ago(dayIn(text), published)]));
  const own = one.setting.periods.flatMap(({ text }) => (dayIn(text) < 0 ? [] : [ago(dayIn(text), published)]));
  return days.length > 0 && own.length > 0 && Math.min(...own) > Math.min(...days) && Math.min(...own) - Math.min(...days) <= 2;
}

/** Days from a weekday back from that of publication; without a date, from Sunday. */
function ago(day: number, published: string | null): number {
  const today = published ? (new Date(published.slice(0, 10)).getUTCDay() + 6) % 7 : 6;
  return (today - day + 7) % 7;
}

/** "92 on Saturday and 41 on Friday": of two days of the same measure the earlier is another one. */
function earlierDay(one: Located, all: readonly Located[], published: string | null): boolean {
  const day = one.period ? dayIn(one.period.text) : -1;
  if (day < 0 || (one.place !== null && !one.main)) return false;
  return all.some((other) => {
    if (other === one || !isLike(one, other) || other.setting.elsewhen) return false;
    if (!other.period) return other.setting.part === 'lead' && isWhole(other) && laterLead(other, one, published);
    const apart = ago(day, published) - ago(dayIn(other.period.text), published);
    return dayIn(other.period.text) >= 0 && (apart === 1 || apart === 2);
  });
}

const RUNNING =
  /\b(?:now|so far|reached|rises|rising|risen|rose|climbs|climbed|bringing|taking|pushing|brings|takes)\b/;
const THEMSELVES = /\b(?:attacks|event|day) (?:themselves|itself)\b/;
const FIRST_PHASE = /\bfirst (?:day|wave|phase|night|hours)\b/;
const CLEARLY_LESS = 0.96;

/** "133 in 48 hours" beside "92": a window longer than that of the event's own toll, which stands beside it. */
function isLonger(one: Located, all: readonly Located[], published: string | null): boolean {
  const { before } = wordsAround(one);
  if (one.period?.reach === 'since' && isLongAgo(one, all, published)) return true;
  if (!isWhole(one) || RUNNING.test(before.slice(-140))) return false;
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

const LONG_AGO = 45;

/** Since a day long before the event, which the first paragraphs do not name. */
function isLongAgo({ period, setting }: Located, all: readonly Located[], published: string | null): boolean {
  const gone = period && published ? daysBefore(period.text, published) : null;
  if (!period || gone === null || gone < LONG_AGO || setting.part !== 'body') return false;
  const month = monthOf(period.text);
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

/** "More than 2,000 people have been killed and some 1,800 reported missing": without a time of its own a figure goes on from the long window before it. */
export function goesOnLong(one: Located, before: Located): boolean {
  if (/\bin the same period\b/.test(wordsAround(one).before)) return true;
  if (one.setting !== before.setting || (one.period !== null && one.period !== before.period)) return false;
  if (!['long', 'year', 'since'].includes(before.period?.reach ?? '')) return false;
  const { items } = one.setting.sentence;
  const between = items.filter(({ from }) => from >= before.count.item.to && from < one.count.item.from);
  return between.some(({ kind }) => kind === 'and') && !between.some(({ kind }) => kind === 'semi');
}
