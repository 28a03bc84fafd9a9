import type { Located } from '../setting/locate.ts';
import { isAkin, isLike, largestOf, lowOf, wordsAround, wordsBehind } from './like.ts';

const AMONG = /^(?:(?!(?:that|said|no) )[^ ]{1,24} ){0,16}(?:was|were|is|are) (?:also )?among (?:those|the|them|its)\b/;
const AMONG_N =
  /^(?:[^ ]{1,24} ){0,2}among (?:\d{1,6}|the|[a-z]{3,9}) (?:dead|killed|victims|injured|wounded)\b|^(?:(?!(?:that|said|no) )[^ ]{1,24} ){0,12}(?:was|were|is|are) among (?:\d{1,6}|the \d{1,6}|[a-z]{3,9}) (?:people|persons|dead|killed|victims|injured|wounded|passengers|survivors)\b/;
const SEEN = /\b(?:saw|seen|see|walked past|stepped over|showed|filmed|photographed|wrapped|washed)\b/g;
const IN_SIGHT = 9;
const OWN_LOSS = /\b(?:i (?:have |had |'ve )?lost|we (?:have |had |'ve )?buried)$/;
const RELATIVES = /\b(?:relatives|families|family|parents|mothers|fathers|widows|mother|father|widow) of(?: the)?$/;
const KIN = /\b(?:his|her|my|their|our|whose)$/;

/** "was among those killed", "three firefighters among eight dead", "whose two sons died", "saw the bodies of three soldiers": persons picked out of a toll. */
export function isPickedOut(one: Located, own: readonly Located[]): boolean {
  const { before, behind } = wordsAround(one);
  if (AMONG.test(behind) || AMONG_N.test(behind) || RELATIVES.test(before)) return true;
  const first = one.setting.sentence.tokens[one.count.item.from]?.lower ?? '';
  const beside = one.setting.sentence.counts.some(({ item }) => item.to === one.count.item.from - 1);
  if (!beside && (KIN.test(before) || KIN.test(` ${first}`)) && one.count.group === 'civilians') return true;
  const seen = wordsBehind(before, SEEN) <= IN_SIGHT && one.spot?.place.cue !== null;
  return one.count.bound.effect === 'killed' && (seen || OWN_LOSS.test(before)) && isFewer(one, own);
}

const ORDINAL = /(?:th|st|nd|rd|third|second|first|fifth|eighth|ninth|twelfth)$/;

/** "a sixth died on the way", "the tenth victim": one with a number, beside the toll that counts it. */
export function isNumbered(one: Located, own: readonly Located[]): boolean {
  const { item } = one.count;
  if (item.fig?.kind !== 'ordinal') return false;
  const before = one.setting.sentence.counts.findLast((other) => other.item.to <= item.from);
  if (before && before.bound.effect !== one.count.bound.effect) return false;
  const first = one.setting.sentence.tokens[item.from]?.lower;
  if (first === 'another') return own.some((other) => other !== one && isLike(other, one) && lowOf(other) > 1);
  const words = one.setting.sentence.tokens.slice(item.from, item.to);
  const ordinal = words.find(({ word }) => word.number?.kind === 'ordinal')?.lower ?? '';
  return ORDINAL.test(ordinal) && own.some((other) => other !== one && isAkin(other, one) && lowOf(other) > 1);
}

const STATE =
  /^(?:[^ ]{1,24} ){0,10}(?:in (?:a )?(?:critical|serious|grave|stable)|in intensive care|in surgery|on a ventilator|on ventilators|in a coma|critically|(?<!not )life-threatening|fighting for|suffered serious|(?:limbs?|legs?|arms?) amputated)/;

const DIED_WHERE =
  /^(?:[^ ]{1,24} ){0,4}(?:on the spot|at the scene|on the way|en route|in hospital|at the hospital|instantly|in surgery|during surgery|on the (?:operating )?table|in transit|on arrival|while (?:on admission|(?:receiving|undergoing) treatment|being treated)|in (?:the|an) ambulance|(?:of|to|from) (?:his|her|their) (?:injuries|wounds|burns))\b/;

/** "Three are in surgery", "eight died on the spot": a state of some of the hurt or dead, beside their number. */
export const isState = (one: Located, own: readonly Located[]): boolean =>
  (isFewer(one, own) && (one.count.bound.effect === 'injured' ? STATE : DIED_WHERE).test(untilNext(one))) ||
  isGrave(one, own);

/** "54 bodies have been recovered", beside the larger toll: those found, unless the title tells of just these. */
export function isFound(one: Located, own: readonly Located[]): boolean {
  const { item, bound } = one.count;
  const words = one.setting.sentence.tokens.slice(item.from, item.to + 1).map(({ lower }) => lower);
  const found = bound.effect === 'killed' && words.some((word) => /^(?:bodies|corpses)$/.test(word));
  return (
    found &&
    one.setting.sentence.passage.block.kind !== 'heading' &&
    one.setting.part !== 'title' &&
    !OWN_COUNT.test(wordsAround(one).before) &&
    isFewer(one, own) &&
    !own.some((other) => other.setting.part === 'title' && isAkin(other, one) && lowOf(other) === lowOf(one))
  );
}

/** Somebody counts all of the dead. */
const OWN_COUNT = /\b(?:counted|counts?|toll|total|number|question)\b[^,;]{0,40}$/;

/** "Two critically injured children". */
const isGrave = (one: Located, own: readonly Located[]) =>
  /\b(?:critically|seriously|severely|badly|gravely)\b/i.test(one.count.item.fig?.noun.detail ?? '') &&
  isFewer(one, own);

/** The words behind the count up to the next one of its sentence. */
function untilNext({ setting: { sentence }, count }: Located): string {
  const next = sentence.counts.find(({ item }) => item.from >= count.item.to)?.item.from ?? sentence.tokens.length;
  return sentence.tokens
    .slice(count.item.to, next)
    .map(({ lower }) => lower)
    .join(' ');
}

const FAMILY_BEFORE = /\b(?:one|a|the same|single) (?:[^ ]{1,24} )?family (?:had |has )?(?:lost|loses|losing) $/;
const FAMILY_BEHIND = /^of (?:its members|(?:one|a|the same) (?:[^ ]{1,24} )?family)/;

/** "One family lost five of its members": a family beside a larger toll. */
export function isFamily(one: Located, own: readonly Located[]): boolean {
  const { before, behind } = wordsAround(one);
  const detail = one.count.item.fig?.noun.detail?.toLowerCase() ?? '';
  const family = /\bfamily\b/.test(detail) || FAMILY_BEFORE.test(`${before} `) || FAMILY_BEHIND.test(behind);
  return family && isFewer(one, own);
}

/** "the last two attackers", "the remaining three": the end of a larger count. */
export const isRemainder = (one: Located, own: readonly Located[]): boolean => {
  const words = one.setting.sentence.tokens.slice(Math.max(0, one.count.item.from - 1), one.count.item.to);
  const rest = words.slice(0, 3).some(({ lower }) => /^(?:last|remaining|final)$/.test(lower));
  return rest && own.some((other) => other !== one && isAkin(other, one) && lowOf(other) > lowOf(one));
};

const OWN_LAND =
  /^from (?:the|her|his|their|its) (?:state|country|province|district|city|town|village|region|county)\b/;

/** "62 people from the state", "31 passengers from Osk": those who come from one place, beside a larger toll. */
export const isFromPlace = (one: Located, own: readonly Located[]): boolean => {
  const { behind } = wordsAround(one);
  const [word] = one.setting.sentence.tokens.slice(one.count.item.to + 1);
  const named = OWN_LAND.test(behind) || (behind.startsWith('from ') && word?.capital === true);
  const befell = /^(?:rescued|displaced|evacuated|released|escaped|captured)$/.test(one.count.bound.effect);
  return named && !befell && isFewer(one, own);
};

/** Whether another toll of the same effect is larger. */
const isFewer = (one: Located, own: readonly Located[]) => largestOf(own, one.count.bound.effect) > lowOf(one);
