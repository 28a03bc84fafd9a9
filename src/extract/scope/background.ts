import type { Located } from '../setting/locate.ts';
import { isRevised } from '../status/revised.ts';
import { isOfConflict } from './conflict.ts';
import { earlierDay } from './days.ts';
import { isOfHouse } from './house.ts';
import { isWhole, wordsAround, wordsBehind } from './like.ts';
import { isLonger } from './longer.ts';

/** Whether a count is of another event, of an earlier operation, or of a longer window than the event's. */
export function isBackground(one: Located, all: readonly Located[], published: string | null): boolean {
  const { setting, period } = one;
  if (setting.elsewhen) return !foresees(one) && !isNowReplaced(one, all);
  if (isOfHouse(one) || isRevised(one, all)) return false;
  if (saysSo(one) || isOfConflict(one, all)) return true;
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

/** "The total was up from 264 a week earlier": the event's own earlier toll, unless the paragraph has turned to a former event. */
const isNowReplaced = (one: Located, all: readonly Located[]) =>
  one.count.bound.rule === 'value' &&
  isRevised(one, all) &&
  !all.some(
    ({ setting }) =>
      setting.elsewhen &&
      setting !== one.setting &&
      setting.sentence.passage.block === one.setting.sentence.passage.block,
  );

/** "hundreds could die": what may still come is of no earlier event. */
const foresees = (one: Located) => /^(?:could|may|might|will)\b/.test(wordsAround(one).behind);

const BEFORE_EVENT =
  /\bbefore (?:(?:the|this|these|that) (?:latest |new |coordinated )?(?:attacks?|wave|operation|offensive|fighting|clashes|assaults?|war|escalation|outbreak|truce|ceasefire)|that)\b/;
const SEPARATE =
  /\b(?:separate|another|different|unrelated) (?:rescue |military |security )?(?:operations?|raids?|actions?|disasters?|landslides?|crash(?:es)?|fires?|blasts?|explosions?|floods?|earthquakes?|avalanches?|collapses?)\b/;
const SEPARATELY = /^(?:separately|in (?:an )?unrelated [a-z]{3,12}|elsewhere in the country) ,/;
const OTHER_SPAN =
  /\b(?:longer (?:span|count|period|stretch|window)|next time|in recent (?:years|months)|over the years|with the day before counted in)\b/;

const FOLLOWS = /\b(?:follow|follows|comes? after|comes? (?:hours|days|weeks) after)\b/g;
const WHERE_TOLD = /\b(?:in which|that|which|when)\b/g;
const NEAR = 8;
const FAR = 20;

/** "The operations follow attacks in Osk, in which 70 people died": what the event came after. */
const follows = (before: string) => wordsBehind(before, WHERE_TOLD) <= NEAR && wordsBehind(before, FOLLOWS) <= FAR;
const REPRISAL = /\b(?:reprisals?|retaliation|revenge|retribution|vengeance) (?:for|over)\b[^,;]{0,60}$/;

/** The words beside the count say that it is no figure of this event. */
function saysSo(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  if (OTHER_SPAN.test(before) || OTHER_SPAN.test(behind.split(' ,')[0] ?? '')) return true;
  if (one.setting.part === 'body' && (SEPARATE.test(before) || SEPARATE.test(behind.slice(0, 60)))) return true;
  if (one.setting.part === 'body' && SEPARATELY.test(before)) return true;
  if (REPRISAL.test(before) || follows(before)) return true;
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

/** "More than 2,000 people have been killed and some 1,800 reported missing": without a time of its own a figure goes on from the long window before it. */
export function goesOnLong(one: Located, before: Located): boolean {
  const { before: ahead, behind } = wordsAround(one);
  if (/\b(?:in|over|during) the same (?:period|time|span)\b/.test(`${ahead} ${behind}`)) return true;
  if (one.setting !== before.setting || (one.period !== null && one.period !== before.period)) return false;
  if (!['long', 'year', 'since'].includes(before.period?.reach ?? '')) return false;
  const { items } = one.setting.sentence;
  const between = items.filter(({ from }) => from >= before.count.item.to && from < one.count.item.from);
  return (
    between.some(({ kind, lower }) => kind === 'and' || lower === 'whereas' || lower === 'while') &&
    !between.some(({ kind }) => kind === 'semi')
  );
}
