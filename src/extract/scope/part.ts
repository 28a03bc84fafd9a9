import type { ReadSentence } from '../sentence.ts';
import type { Located } from '../setting/locate.ts';
import { isFraction } from './fraction.ts';
import { goesOnInHouse, isOfHouse } from './house.ts';
import { behindLast, isAkin, isIncrement, isLike, lowOf, wordsAround, wordsBehind } from './like.ts';
import { isFamily, isFound, isFromPlace, isNumbered, isPickedOut, isRemainder, isState } from './picked.ts';
import { isStretch } from './stretch.ts';
import { isSummand } from './sums.ts';

/** Whether a count is a local incident or a share of a larger figure. `own`: the counts of the event itself; `before`: the part that stands right before it. */
export function isPart(one: Located, own: readonly Located[], before: Located | null): boolean {
  if (one.count.bound.part || isShare(one, own)) return true;
  if (one.place !== null && !one.main && !opensReport(one) && !leads(one, own) && !isAtHead(one, own)) return true;
  if (isAdded(one, own) || isStretch(one, own) || isOfHouse(one) || goesOnInHouse(one, own)) return true;
  if (
    isNumbered(one, own) ||
    isFound(one, own) ||
    isPickedOut(one, own) ||
    isState(one, own) ||
    isFamily(one, own) ||
    isRemainder(one, own) ||
    isFromPlace(one, own) ||
    isSummand(one, own) ||
    isFraction(one, own)
  )
    return true;
  return before !== null && goesOnFrom(one, before);
}

/** The title tells of the whole event, wherever the report goes from there. */
const opensReport = ({ setting: { sentence } }: Located) =>
  sentence.passage.at === 0 && sentence.passage.block.kind === 'heading';

/** What the first sentence that counts anybody says is what happened, unless title or sentence have a larger toll that holds it. */
function leads(one: Located, own: readonly Located[]): boolean {
  const first = own.find(({ setting }) => setting.part !== 'title');
  if (first?.setting !== one.setting) return false;
  const atHead = (other: Located) => other.setting.part === 'title' || other.setting === one.setting;
  return !own.some((other) => other !== one && atHead(other) && isAkin(other, one) && lowOf(other) > lowOf(one));
}

/** A toll of the very place and effect that the head gives as the event's, and no less: another account of it. */
const isAtHead = (one: Located, own: readonly Located[]) =>
  own.some(
    (other) =>
      other !== one &&
      other.setting.part !== 'body' &&
      other.place === one.place &&
      other.count.bound.effect === one.count.bound.effect &&
      !other.count.bound.part &&
      leads(other, own) &&
      lowOf(one) >= lowOf(other),
  );

const OF_WHOM = /\bof (?:whom|which)\b/g;
const OF_THOSE = /\bof (?:these|those|them)$/;
const LONG_CLAUSE = 18;
const INCLUDING = /\b(?:including|among them)(?: at least| some| about)?$/;
const OF_THE = /(?:^|[,;:“"] )(?:and )?of the /g;
const HURT =
  /^(?:[^ ]{1,20} ){0,2}(?:injured|wounded|dead|victims|fatalities|deceased|missing|detained|arrested|casualties|deaths|bodies|survivors|rescued|detainees|hostages|captives|\d{1,6})\b[^;]{0,60}$/;
const INCLUDED =
  /\b(?:includes?|comprises?)\b|^the (?:dead|victims|injured|wounded|missing|deceased|fatalities|casualties) (?:are|were|include|included|comprise|comprised)\b/g;
const LONG_LIST = 22;

/** "17 of them", "of whom 17", "six of the injured", "three of her five children", "the injured include both pilots". */
function isShare({ count, setting }: Located, own: readonly Located[]): boolean {
  const noun = count.item.fig?.noun;
  const { before } = wordsAround({ count, setting });
  if (count.item.fig?.low === 0 && count.item.fig.high === 0) return false;
  const last = setting.sentence.tokens[count.item.to - 1]?.lower;
  if (noun?.partitive === 'them' && last === 'them' && isOfUncounted({ count, setting })) return false;
  if (noun?.partitive === 'them') return !/^us|^you$/.test(setting.sentence.tokens[count.item.to - 1]?.lower ?? '');
  if (INCLUDING.test(before) && isBesideLarger({ count, setting })) return true;
  if (OF_THOSE.test(before) || HURT.test(behindLast(before, OF_THE) ?? '')) return true;
  if (wordsBehind(before, OF_WHOM) <= LONG_CLAUSE || wordsBehind(before, INCLUDED) <= LONG_LIST) return true;
  const { tokens } = setting.sentence;
  if (tokens[count.item.to - 1]?.lower === 'the' && COUNTED.test(tokens[count.item.to]?.lower ?? '')) return true;
  return noun?.partitive === 'of' && (isOfCounted({ count, setting }) || isOfToll({ count, setting }, own));
}

/** "pulled out 43 people, including a girl found alive": a larger count of the same effect stands before it. */
const isBesideLarger = ({ count, setting }: Pick<Located, 'count' | 'setting'>) =>
  setting.sentence.counts.some(
    ({ item, bound }) =>
      item.from < count.item.from &&
      bound.effect === count.bound.effect &&
      (item.fig?.low ?? 0) > (count.item.fig?.low ?? 0),
  );

/** "96 miners were underground. 78 of them …", "pursued the attackers and killed 15 of them": of people to whom nothing else happened. */
function isOfUncounted({ setting, count }: Pick<Located, 'count' | 'setting'>): boolean {
  const people = ({ items }: ReadSentence) => items.filter(({ fig }) => fig && fig.noun.group !== null);
  const inside = people(setting.sentence).filter(({ from }) => from < count.item.from);
  const named = setting.sentence.items.findLast(({ kind, from }) => kind === 'people' && from < count.item.from);
  if (named && named.group === count.group && named.from > (inside.at(-1)?.from ?? -1)) return true;
  const from = inside.length > 0 ? setting.sentence : setting.previous;
  const whole = inside.at(-1) ?? (from ? people(from).at(-1) : undefined);
  return whole !== undefined && from !== null && !from.counts.some(({ item }) => item === whole);
}

const COUNTED =
  /^(?:detainees|hostages|captives|survivors|nationals|victims|dead|freed|abducted|rescued|injured|wounded|bodies|deaths|fatalities|missing|casualties)$/;

/** The whole that the figure is taken from is one that the event has made: "six of the dead"; or a small circle: "three of her five children", "one of the two drivers". */
function isOfCounted({ count, setting }: Pick<Located, 'count' | 'setting'>): boolean {
  const { fig, to } = count.item;
  const inside = setting.sentence.tokens.slice((fig?.to ?? to) + 1, to);
  const numbered = inside.some(({ kind, word }) => kind === 'number' || word.number !== undefined);
  const kin = inside.some(({ word }, k) => word.work.has('poss') && inside[k + 1]?.word.number !== undefined);
  return (
    kin ||
    (fig?.low === 1 && numbered) ||
    inside.some(({ lower }) => COUNTED.test(lower)) ||
    fig?.noun.effect === count.bound.effect
  );
}

/** "eleven of the 23 died", "released 38 of the 61 demonstrators": the whole is a toll of the same effect, or counted right there. */
function isOfToll({ count, setting }: Pick<Located, 'count' | 'setting'>, own: readonly Located[]): boolean {
  const { item, bound } = count;
  const { tokens, counts } = setting.sentence;
  if (counts.some((one) => one !== count && one.item.from >= item.from && one.item.from - item.to <= 1)) return true;
  const inside = tokens.slice(item.fig?.to ?? item.to, item.to);
  return inside.some(({ value }) =>
    own.some((other) => other.count.bound.effect === bound.effect && lowOf(other) === value),
  );
}

/** "22 more", beside the total that has them; "22 were killed overnight, bringing the toll to 177". */
function isAdded(one: Located, own: readonly Located[]): boolean {
  if (/^(?:[^ ]{1,24} ){0,3}(?:could|may|might|would|will)\b/.test(wordsAround(one).behind)) return false;
  const { setting, count } = one;
  const { from } = count.item;
  const larger = (test: (other: Located) => boolean) => own.some((other) => lowOf(other) > lowOf(one) && test(other));
  const isBefore = (other: Located) => other.setting === setting && other.count.item.from < from;
  if (isIncrement(one) && !turnsToOthers(one) && larger((other) => isLike(other, one) && !isBefore(other))) return true;
  const isBeside = (other: Located) => other.setting === setting && isAkin(other, one);
  if (ROSE_AFTER.test(wordsAround(one).before) && larger(isBeside)) return true;
  return bringsTotal(wordsAround(one).behind) && larger((other) => isBeside(other) && other.count.item.from > from);
}

/** "32 were killed and dozens more are missing", "four are dead; another 12 were injured": of another effect than the figure before. */
function turnsToOthers({ setting: { sentence, previous }, count }: Located): boolean {
  const inside = sentence.counts.findLast(({ item }) => item.to <= count.item.from);
  const before = inside ?? previous?.counts.at(-1);
  return before !== undefined && before.bound.effect !== count.bound.effect;
}

const ROSE_AFTER =
  /\b(?:rose|climbed|increased|went up|risen|rises|climbs) to (?:[^ ]{1,20} ){1,3}(?:after|when|as)\b[^;]{0,80}$/;
const BRINGS = /\b(?:bring|tak|rais|push|lift|carri|driv)(?:ing|es|s)\b/g;
const BROUGHT = /\b(?:brought|took|raised|pushed|lifted)\b/g;

/** ", bringing the toll to", ", which took the number". */
const bringsTotal = (behind: string) =>
  /\bto\b/.test(behindLast(behind, BRINGS)?.slice(0, 90) ?? '') ||
  /\b(?:toll|total|number|count|tally)\b/.test(behindLast(behind, BROUGHT)?.slice(0, 60) ?? '');

/** "76 of them on the first day and 41 on the second", "others": it goes on as the part before it. */
function goesOnFrom(one: Located, before: Located): boolean {
  const { noun } = one.count.item.fig ?? {};
  if (!noun || noun.partitive !== null || before.count.bound.effect !== one.count.bound.effect) return false;
  if (
    /^others?\b/i.test(noun.detail ?? '') &&
    before.setting.sentence.passage.block === one.setting.sentence.passage.block
  )
    return before.place === one.place;
  const [first, second] = one.setting.sentence.tokens.slice(one.count.item.from);
  if (before.setting === one.setting && first?.lower === 'the' && second?.lower === 'other') return true;
  if (first?.lower === 'all') return false;
  if (noun.group !== null || before.setting !== one.setting || before.place !== one.place) return false;
  const { items } = one.setting.sentence;
  const between = items.filter(({ from }) => from >= before.count.item.to && from < one.count.item.from);
  return !between.some(({ kind, lower }) => ['say', 'semi', 'sub', 'verb', 'toll'].includes(kind) || lower === 'to');
}
