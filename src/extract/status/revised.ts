import { behindLast, isLike, lowOf, wordsAround } from '../scope/like.ts';
import type { Count } from '../sentence.ts';
import type { Located } from '../setting/locate.ts';

/** Whether the report itself replaces the count by another. */
export function isRevised(one: Located, all: readonly Located[]): boolean {
  return isReplaced(one) || isEarlier(one, all) || goesWith(one, all);
}

const replaced = new WeakMap<Count, boolean>();

/** Whether the words around the count say so, whatever the other counts are. */
function isReplaced(one: Located): boolean {
  const known = replaced.get(one.count) ?? (isFrom(one) || isWithdrawn(one));
  replaced.set(one.count, known);
  return known;
}

const FROM =
  /\b(?:up|down|increase|rise|revised|revision|lowered|raised|increased|rose|risen|climbed|jumped|fell|dropped|decreased) (?:, )?from(?: the| an earlier| a previous)?$/;
const TO_FROM = /\bto [^ ]{1,20}(?: [^ ]{1,20})? , from(?: the| an earlier)?$/;

const ROSE_FROM =
  /\b(?:climbed|rose|risen|rises|climbs|jumped|increased|raised|grown|grew|revised|gone up|went up|fell|dropped|lowered|cut)\b[^;,]{0,30} to [^ ]{1,20} from$/;

/** "up from five", "to 187, from the 204 read out at noon", "from 1,040 to 812". */
function isFrom(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  if (FROM.test(before) || TO_FROM.test(before) || ROSE_FROM.test(before)) return true;
  const restated = ['value', 'restated', 'of'].includes(one.count.bound.rule);
  return /\bfrom$/.test(before) && restated && /^(?:[^ ]{1,20} ){0,5}to\b/.test(behind);
}

const WITHDREW =
  /\b(?:withdrew|withdrawn|withdrawing|retracted|retract|retracting|revising|replacing|replaces|superseded|correcting)\b[^;]{0,80}$/;
const BEHIND =
  /^[^;]{0,90}\b(?:withdrew|retracted|corrected|amended|struck out|took (?:it|that [^ ]{1,12}|that|them|this) back|taken (?:(?:it|that|this|them) )?back|backtracked)\b/;
const RAISED =
  /^[^;]{0,30}(?:, which|, a figure (?:that|which)|, a number (?:that|which)) [^;]{0,40}\b(?:raised|lowered|revised|updated|cut|corrected)\b/;
const NEXT =
  /^[^.]{0,60}\b(?:withdrawn|withdrew|retracted|corrected|took back)\b[^.]{0,30}\b(?:reports?|statements?|figures?|claims?|numbers?|toll|count|tweet|post|estimate)\b/;

const TAKEN_BACK = /\b(?:taken|took) (?:that|it|this|the (?:claim|figure|report)) back\b/;

/** "withdrew the figure of 19", "at 11, which his office corrected overnight"; also where the next sentence says so. */
function isWithdrawn(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  if (WITHDREW.test(before) || (BEHIND.test(behind) && !behind.includes(' who ')) || RAISED.test(behind)) return true;
  return NEXT.test(one.setting.after) || TAKEN_BACK.test(one.setting.after);
}

const COUNTS =
  '(?:reports?|notices?|counts?|tolls?|figures?|estimates?|tally|statements?|bulletins?|numbers?|updates?|accounts?)';
const EARLIER_COUNT = new RegExp(
  String.raw`\b(?:earlier|early|initial|first|previous|prior|original)(?: [^ ;]{1,20}){0,2} ${COUNTS}\b`,
  'g',
);
const NEAR_COUNT = 90;
const AT_FIRST =
  /\b(?:initially|originally|at first|previously|had first|had earlier|before that|first (?:put|given|reported|spoke|counted|said))\b(?: ,)?[^;,]{0,80}$/;
const EARLIER = /\bearlier\b/g;
const HAD = /\b(?:had|toll|count|figure|number)\b/;
const TOLD =
  /\b(?:said|say|says|saying|told|put|puts|given|gave|reported|mentioned|mention|spoke|speak|spoken|counted|informed|announced|listed|cited|stood|was|were|count|toll|report|reports|figure|estimate|first|number|mentioned)\b/;
const STOOD_UNTIL = /\b(?:stood|remained|was|lay) at$/;
const HAD_PUT =
  /\bhad (?:[a-z]{3,12} )?(?:put|placed|given|set|reported|announced) (?:the|its|their|an?) (?:[a-z]{3,12} ){0,2}(?:tolls?|number|count|tally|figures?)\b[^;]{0,60}$/;

/** Another count of the same people stands beside it. */
const isDifferent = (one: Located, all: readonly Located[]) =>
  all.some((other) => isLike(other, one) && lowOf(other) !== lowOf(one));

const HAD_SAID =
  /^(?:(?:on|by|late on|early on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a day|hours|days) (?:earlier|before)|the (?:previous day|day before))\b[^;]{0,60}\bhad (?:reported|put|given|said|announced|counted|confirmed|spoken of|listed)\b[^;]{0,50}$/;
const AGO = /\b(?:a|one|two|three|\d{1,2}) (?:days?|weeks?|hours?) (?:ago|earlier)\b/g;
const TOLL = /\b(?:toll|count|number|figure|tally)\b[^;]{0,20}$/;

/** "had first put at 240", "an initial report had mentioned four", "stood at 11 till 9am". A plain first count needs another figure beside it. */
function isEarlier(one: Located, all: readonly Located[]): boolean {
  const { before, behind } = wordsAround(one);
  if (
    TOLL.test(behindLast(before, AGO) ?? '') ||
    (STOOD_UNTIL.test(before) && /^(?:[^ ]{1,20} )?(?:till|until)\b/.test(behind))
  )
    return true;
  if (AT_FIRST.test(before) && TOLD.test(before)) return true;
  if (HAD_PUT.test(before) && isDifferent(one, all)) return true;
  if (HAD_SAID.test(before) && isDifferent(one, all)) return true;
  const dated = /\bearlier (?:this|on|that)\b/.test(before) && !/\b(?:toll|count|figure|number)\b/.test(before);
  const counted =
    (behindLast(before, EARLIER_COUNT)?.length ?? NEAR_COUNT + 1) <= NEAR_COUNT ||
    (HAD.test(behindLast(before, EARLIER) ?? '') && TOLD.test(before) && !dated);
  return (
    counted &&
    (/\b(?:toll|count|figure|previous)\b/.test(before) ||
      all.some((other) => isLike(other, one) && lowOf(other) !== lowOf(one)))
  );
}

/** "had been 58 dead and 126 wounded": joined to one that is replaced. */
function goesWith(one: Located, all: readonly Located[]): boolean {
  const before = all[all.indexOf(one) - 1];
  if (!before || before.setting !== one.setting) return false;
  const { items } = one.setting.sentence;
  const between = items.filter(({ from }) => from >= before.count.item.to && from < one.count.item.from);
  const joined = between.some(({ kind }) => kind === 'and') && between.length < 6;
  return (
    joined &&
    !between.some(({ kind }) => kind === 'say' || kind === 'semi' || kind === 'comma') &&
    isRevised(before, all)
  );
}
