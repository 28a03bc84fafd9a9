import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/width.ts';
import type { Count } from '../sentence.ts';
import { isTotal } from './before.ts';
import { opensNext } from './behind.ts';
import type { Carried } from './carried.ts';
import type { Setting } from './settings.ts';
import { isMain, type Site } from './site.ts';
import { pointed } from './there.ts';
import { spotOf } from './where.ts';

/** What is known around a sentence: the event's site, what its block carries, and the place over it. */
export interface Outlook {
  site: Site;
  carried: Carried;
  headed: Spot | null;
}

/** The spot of one count: in its sentence, else what the sentence points at, else what is carried; null where it has none or is of the whole event. */
export function ownSpot(setting: Setting, { site, carried, headed }: Outlook, count: Count): Spot | null {
  if (isWholeBefore(setting, count)) return null;
  const named = isThere(setting, count) ? null : spotOf(setting, count);
  if (named && isOfSome(setting, named)) return headed;
  if (named && isShared(setting, named, count)) return opening(setting, count);
  if (named) return isOther(site, named, setting, count) ? null : named;
  const pointer = pointed(setting, count, carried.earlier, carried.here);
  if (isSupposing(setting)) return null;
  if (isOfAll(setting, count)) return headed;
  if (pointer === 'frame') return setting.elsewhen ? lastScene(setting) : widely(headed);
  if (pointer) return pointer.spot;
  if (hasOwnTime(setting)) return headed;
  if (isTotal(setting.sentence, count) && !(carried.spot && !site.many && isMain(site, carried.spot))) return headed;
  if (site.roundUp && !carried.spot) return headed;
  return carried.spot ?? headed;
}

const NEAR_THERE = 6;

/** "…; 46 have been found dead there": the place that the sentence named last, not the one that opens it. */
const isThere = ({ sentence: { tokens } }: Setting, { item }: Count) =>
  tokens.slice(item.to, item.to + NEAR_THERE).some(({ lower }, k, behind) => {
    const parted = behind.slice(0, k).some(({ kind }) => kind === 'mark');
    return lower === 'there' && !parted && behind[k + 1]?.word.work.has('be') !== true;
  });

const lastScene = ({ spots }: Setting) => spots.findLast(({ stance }) => stance === 'scene') ?? null;

const DISTRICT = 2;

/** "in the region" under a heading that names one is that region. */
const widely = (headed: Spot | null) => (headed && widthOf(headed.place) >= DISTRICT ? headed : null);

/** A name of a list is no place of one figure, unless it stands right before it. */
function isShared(setting: Setting, { listed, list, place }: Spot, count: Count): boolean {
  if (listed < 2 || place.end === count.item.from) return false;
  const others = setting.spots.filter((other) => other.list === list && other.place !== place);
  return !(listed === 2 && others.some((other) => opensNext(setting, count, other.place.cueAt)));
}

const SOME = /^(?:most|many|some|several|nearly|almost|mainly|mostly|chiefly|half)$/;

/** "Eleven died, women and children from Osk among them", "1,763 dead, most of them in Osk": the place of some of them. */
const isOfSome = ({ sentence: { tokens } }: Setting, { place }: Spot) =>
  (tokens.slice(Math.max(0, place.cueAt - 5), place.cueAt).some(({ lower }) => SOME.test(lower)) &&
    tokens[place.cueAt - 2]?.lower === 'of' &&
    /^(?:them|those|whom|these)$/.test(tokens[place.cueAt - 1]?.lower ?? '')) ||
  (tokens[place.end]?.lower === 'among' && /^(?:them|those)$/.test(tokens[place.end + 1]?.lower ?? ''));

/** "In Nablus governorate, ten were held in Beita and Balata": the wider place that opens the sentence holds those of a list. */
function opening({ spots: [first], sentence: { tokens } }: Setting, { item }: Count): Spot | null {
  const opens = first && first.listed === 1 && first.place.cueAt === 0 && first.place.to < item.from;
  return opens && first.stance === 'scene' && tokens[first.place.end]?.text === ',' ? first : null;
}

/** A total is not at the place of an increment, unless that is the event's own: "five died in Osk, taking the toll to 38", "the toll rose to 38 after five bodies were found in Osk". */
function isOther(site: Site, spot: Spot, { sentence }: Setting, count: Count): boolean {
  if (!isTotal(sentence, count) || (isMain(site, spot) && !site.many)) return false;
  const parted = sentence.counts.some(({ item }) => item.from >= count.item.to && item.to <= spot.place.from);
  return spot.place.to <= count.item.from || parted;
}

/** "Two of the five deaths were reported from …": the place is that of the two. */
const isWholeBefore = ({ sentence: { counts, tokens } }: Setting, { item }: Count) =>
  isOpeningWhole(tokens, item, counts) ||
  (tokens[item.to]?.word.work.has('be') === true &&
    ['of', 'the'].includes(tokens[item.from - 1]?.lower ?? '') &&
    counts.some((one) => one.item.from < item.from && one.item.to >= item.from - 2));

/** "Of the 90 deaths, 53 were reported in Osk". */
const isOpeningWhole = (tokens: Setting['sentence']['tokens'], item: Count['item'], counts: readonly Count[]) =>
  tokens[0]?.lower === 'of' &&
  item.from <= 2 &&
  tokens[item.to]?.text === ',' &&
  counts.some((one) => one.item.from > item.to);

/** "If it turns again, …": what could happen is carried to no place. */
const isSupposing = ({ sentence: { tokens } }: Setting) =>
  tokens.some(({ lower }) => lower === 'if') ||
  /^(?:had|unless)$/.test(tokens.find(({ kind }) => kind === 'word')?.lower ?? '');

/** "More than 40,000 have been killed since 2009": what has a long window of its own is carried to no place. */
const hasOwnTime = ({ periods }: Setting) => periods.some(({ reach }) => reach === 'since' || reach === 'long');

/** "Two of the wounded have been taken to …": of all the wounded, wherever they were hurt. */
function isOfAll({ sentence: { tokens } }: Setting, { item }: Count): boolean {
  const words = tokens.slice(item.from, item.to + 1).map(({ lower }) => lower);
  return words.some((word, k) => HURT.test(word) && words[k - 1] === 'the' && words[k - 2] === 'of');
}

const HURT = /^(?:dead|wounded|injured|hurt|killed|deceased|victims)$/;

/** The item of the figure that a share is taken from; -1 where there is none in the sentence. */
export function wholeOf({ sentence: { counts } }: Setting, { at, bound, item }: Count): number {
  if (bound.anchor !== null && bound.anchor >= 0) return bound.anchor;
  return item.fig?.noun.partitive === 'them' ? (counts.findLast((one) => one.at < at)?.at ?? -1) : -1;
}

const BESIDE = 2;
const COUNTRY = 4;

/** "143 are in Malatya province, 61 in Elazig", "40 of them in Malatya": a share of the toll is at a place, however wide; the country that holds the others is not dealt out. */
export function isDealtOut({ sentence: { counts }, spots }: Setting, count: Count, { place }: Spot): boolean {
  const isBeside = ({ item }: Count, at: number) => at >= item.to && at - item.to <= BESIDE;
  if (!isBeside(count, place.cueAt)) return false;
  const dealt = spots.filter((spot) => counts.some((one) => isBeside(one, spot.place.cueAt)));
  if (widthOf(place) === COUNTRY && dealt.some((spot) => widthOf(spot.place) < COUNTRY)) return false;
  return count.bound.part || count.item.fig?.noun.partitive != null || dealt.length > 1;
}
