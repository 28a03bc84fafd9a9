import type { Located } from '../setting/locate.ts';
import { isAkin, isLike, isWhole, lowOf, wordsAround } from './like.ts';

/** Whether a count is a local incident or a share of a larger figure. `own`: the counts of the event itself; `goesOn`: a part right before it in its sentence. */
export function isPart(one: Located, own: readonly Located[], goesOn: Located | null): boolean {
  if (one.count.bound.part || isShare(one)) return true;
  if (one.place !== null && !one.main) return true;
  if (isAdded(one, own) || isNumbered(one, own) || isStretch(one, own)) return true;
  if (isPickedOut(one) || isOfHouse(one) || isState(one, own) || isFamily(one, own)) return true;
  return goesOn !== null && goesOnFrom(one, goesOn);
}

/** "17 of them", "four of whom", "six of the injured", "three of her five children". */
function isShare({ count, setting }: Located): boolean {
  const noun = count.item.fig?.noun;
  if (noun?.partitive === 'them') return true;
  const { tokens } = setting.sentence;
  if (
    /\bof (?:whom|which|these|those|them)$/.test(
      tokens
        .slice(Math.max(0, count.item.from - 2), count.item.from)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true;
  if (noun?.partitive !== 'of') return false;
  const inside = tokens.slice(count.item.fig?.to ?? count.item.from, count.item.to);
  const who = inside
    .slice(1)
    .some(
      ({ lower, word }) =>
        word.work.has('poss') ||
        word.noun !== undefined ||
        word.adjective !== undefined ||
        /^(?:victims|dead|freed|abducted|rescued|injured|wounded)$/.test(lower),
    );
  return who || count.item.fig?.low === 1 || noun.effect === count.bound.effect;
}

/** "22 more, taking the total to 177": an increment beside its total; a figure of the same sentence that brings a total. */
function isAdded(one: Located, own: readonly Located[]): boolean {
  const { fig } = one.count.item;
  const larger = own.filter((other) => other !== one && lowOf(other) > lowOf(one));
  if (fig?.increment && fig.kind !== 'ordinal' && larger.some((other) => isAkin(other, one))) return true;
  const { behind } = wordsAround(one);
  return (
    BRINGS.test(behind) &&
    larger.some(
      (other) => other.setting === one.setting && isAkin(other, one) && other.count.item.from > one.count.item.from,
    )
  );
}

const BRINGS =
  /\b(?:bringing|taking|raising|pushing|lifting|brings|takes|raises|pushes|brought|took|raised|pushed)\b.{0,80}\bto\b/;

/** "a sixth died on the way", "the tenth victim": one with a number, beside the toll that counts it. */
const isNumbered = (one: Located, own: readonly Located[]) =>
  one.count.item.fig?.kind === 'ordinal' &&
  /(?:th|st|nd|rd|third|second|first|fifth|eighth|ninth|twelfth)$/.test(ordinalOf(one)) &&
  own.some((other) => other !== one && isAkin(other, one) && lowOf(other) > 1);

const ordinalOf = ({ count: { item }, setting }: Located) =>
  setting.sentence.tokens.slice(item.from, item.to).find(({ word }) => word.number?.kind === 'ordinal')?.lower ?? '';

/** A night, a week or "24 hours alone" of an outbreak or offensive whose running toll is larger. */
function isStretch(one: Located, own: readonly Located[]): boolean {
  const { period } = one;
  const { before } = wordsAround(one);
  const short =
    period?.reach === 'part' ||
    /\b(?:past|last) (?:24|twenty-four) hours\b/.test(period?.text ?? '') ||
    /\b(?:hours|day|night|week) alone\b/.test(before);
  if (!short) return false;
  return own.some(
    (other) => other !== one && isAkin(other, one) && isWhole(other) && lowOf(other) > lowOf(one) && isRunning(other),
  );
}

const CUMULATIVE = /\b(?:cumulative(?:ly)?|toll|since|total|so far|past|last|number|tally)\b/;

/** A toll that has come to cover more than one day. */
const isRunning = (one: Located) =>
  ['since', 'days', 'long', 'hours'].includes(one.period?.reach ?? '') ||
  CUMULATIVE.test(wordsAround(one).before.slice(-80));

/** "among those killed", "whose two sons died", "saw the bodies of three soldiers": persons picked out of a toll. */
function isPickedOut(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  if (/^(?:\S+ ){0,4}(?:was|were|is|are) (?:also )?among (?:those|the|them|its)\b/.test(behind)) return true;
  if (/\b(?:his|her|my|their|our|whose|s)$/.test(before) && one.count.group === 'civilians' && !/\bs$/.test(before))
    return true;
  return one.count.bound.effect === 'killed' && SEEN.test(before);
}

const SEEN =
  /\b(?:saw|seen|walked past|stepped over|carried|visited|showed|filmed|photographed|wrapped|washed)\b(?: \S{1,20}){0,5}$/;

const HOUSE = String.raw`(?:hospital|morgue|mortuary|clinic|ward|infirmary|dispensary|(?:health|medical|trauma|burns?) (?:cent(?:er|re)|post|unit|facility))`;
const TOOK_IN = new RegExp(
  String.raw`(?<!all )\b(?:a|an|the|one|two|three|nearest|its|this|that|their|another|\S+) (?:\S+ ){0,2}${HOUSE}s?\b.{0,60}\b(?:received|receives|treated|admitted|took in|taken in|brought in)\b`,
);
const LIES_IN = new RegExp(
  String.raw`^(?:\S+ ){0,6}(?:at|in|to) (?:a|an|the|one|two) (?:(?!of\b)\S+ ){0,4}(?:${HOUSE}|school)\b`,
);

/** What one hospital, ward or mortuary counts. */
function isOfHouse(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  if (
    TOOK_IN.test(before) &&
    !/\b(?:hospitals|clinics)\b/.test(before.replace(/\b(?:two|three|four) \S{0,12} ?hospitals\b/, ''))
  )
    return true;
  return (
    LIES_IN.test(behind) &&
    (one.count.bound.effect === 'killed' || /\bone \S{0,12} ?(?:hospital|clinic|cent)/.test(behind))
  );
}

const STATE =
  /^(?:\S+ ){0,7}(?:in (?:a )?(?:critical|serious|grave|stable)|in intensive care|in surgery|on a ventilator|on ventilators|in a coma|critically|life-threatening|fighting for)/;

/** "Three are in surgery": a state of some of the injured, beside their number. */
const isState = (one: Located, own: readonly Located[]) =>
  one.count.bound.effect === 'injured' &&
  STATE.test(wordsAround(one).behind) &&
  own.some((other) => other !== one && other.count.bound.effect === 'injured' && lowOf(other) > lowOf(one));

/** "One family lost five of its members": a family beside a larger toll. */
function isFamily(one: Located, own: readonly Located[]): boolean {
  const { before, behind } = wordsAround(one);
  const detail = one.count.item.fig?.noun.detail?.toLowerCase() ?? '';
  const family =
    /\bfamily\b/.test(detail) ||
    /\b(?:one|a|the same|single) (?:\S+ )?family (?:\S+ ){0,2}$/.test(`${before} `) ||
    /^of (?:its members|(?:one|a|the same) family)/.test(behind);
  return (
    family &&
    own.some(
      (other) => other !== one && other.count.bound.effect === one.count.bound.effect && lowOf(other) > lowOf(one),
    )
  );
}

/** "76 of them on the first day and 41 on the second": a bare figure goes on as the part before it. */
function goesOnFrom(one: Located, before: Located): boolean {
  const { noun } = one.count.item.fig ?? {};
  if (noun?.group !== null || noun.partitive !== null || !isLike(one, before) || before.place !== one.place)
    return false;
  const { items } = one.setting.sentence;
  const between = items.filter(({ from }) => from >= before.count.item.to && from < one.count.item.from);
  return !between.some(({ kind }) => kind === 'say' || kind === 'semi' || kind === 'sub');
}
