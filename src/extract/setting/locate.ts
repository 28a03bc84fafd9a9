import type { Block } from '../../model/report.ts';
import { type Spot, widthOf } from '../places/spots.ts';
import { happenings } from '../words/places.ts';
import type { Count } from '../sentence.ts';
import { isTotal } from './before.ts';
import { opensEarlier } from './elsewhen.ts';
import { type Headed, headedBy } from './headed.ts';
import type { Setting } from './settings.ts';
import { sharedSpots } from './shares.ts';
import { isFrame, isMain, type Site, siteOf } from './site.ts';
import { pointed } from './there.ts';
import { type PeriodMention, periodOf } from './when.ts';
import { spotOf } from './where.ts';

/** A count with its place and period. */
export interface Located {
  setting: Setting;
  count: Count;
  place: string | null;
  /** Where the place is named, in this sentence or in one before it. */
  spot: Spot | null;
  /** The place is that of the report's one site, or as wide as its event. */
  main: boolean;
  period: PeriodMention | null;
  /** Counts of one event have one story; in a round-up each block is one of its own. */
  story: object;
}

/** What goes on from sentence to sentence of a block. */
interface Carried {
  block: object;
  spot: Spot | null;
  /** Spots of the block so far, and of the blocks before it. */
  here: Spot[];
  earlier: Spot[];
  before: Setting | null;
}

/** The counts of the report with place and period; a place carries on within its paragraph, item, heading or label. */
export function locate(settings: readonly Setting[]): Located[] {
  const site = siteOf(settings);
  const headed = headedBy(settings);
  let carried: Carried = { block: {}, spot: null, here: [], earlier: [], before: null };
  return settings.flatMap((setting) => {
    const { block } = setting.sentence.passage;
    if (carried.block !== block) carried = nextBlock(carried, block);
    if (carried.before && carried.before.elsewhen !== setting.elsewhen) carried.spot = null;
    const located = inSentence(setting, site, carried, headed);
    carried.spot = sceneBehind(setting, site, located, carried.spot);
    carried.here.push(...setting.spots);
    carried.before = setting;
    return located;
  });
}

/** A place does not carry into the next paragraph, but from a question or title in bold to what stands under it. */
function nextBlock({ before, spot, here, earlier }: Carried, block: Block): Carried {
  const titled = before !== null && isTitle(before.sentence.passage.block);
  return { block, spot: titled ? spot : null, here: titled ? here : [], earlier: [...earlier, ...here], before: null };
}

/** A paragraph that is bold as a whole. */
const isTitle = ({ kind, strong: [bold], text }: Block) =>
  kind === 'paragraph' && bold?.from === 0 && bold.to >= text.length - 1;

function inSentence(setting: Setting, site: Site, carried: Carried, headed: Headed): Located[] {
  const shares = sharedSpots(setting, carried.before);
  const placed = new Map<number, Spot | null>();
  return setting.sentence.counts.flatMap((count) => {
    const spots = shares.get(count) ?? [ownSpot(setting, site, carried, headed, count)];
    placed.set(count.at, spots[0] ?? placed.get(wholeOf(setting, count)) ?? null);
    return spots.map((spot) => asLocated(setting, site, count, spot ?? placed.get(count.at) ?? null));
  });
}

/** The item of the figure that a share is taken from. */
function wholeOf({ sentence: { counts } }: Setting, { at, bound, item }: Count): number {
  if (bound.anchor !== null && bound.anchor >= 0) return bound.anchor;
  return item.fig?.noun.partitive === 'them' ? (counts.findLast((one) => one.at < at)?.at ?? -1) : -1;
}

/** The spot of one count: in its sentence, else what the sentence points at, else what is carried; null where it has none or is the frame's. */
function ownSpot(setting: Setting, site: Site, carried: Carried, headed: Headed, count: Count): Spot | null {
  const named = spotOf(setting, count);
  if (named) return named.listed > 1 && !isOneOf(named, count) ? null : named;
  const pointer = pointed(setting, count, carried.earlier, carried.here);
  if (isSupposing(setting) || isOfAll(count)) return null;
  if (pointer) return pointer === 'frame' ? null : pointer.spot;
  if (isTotal(setting.sentence, count) || (site.roundUp && !carried.spot)) return headed.get(setting) ?? null;
  return carried.spot ?? headed.get(setting) ?? null;
}

/** "If it turns again, …": what could happen is carried to no place. */
const isSupposing = ({ sentence: { tokens } }: Setting) =>
  /^(?:if|had|unless)$/.test(tokens.find(({ kind }) => kind === 'word')?.lower ?? '') ||
  tokens.some(({ lower }) => lower === 'if');

/** "Two of the wounded have been taken to …": of all the wounded, wherever they were hurt. */
const isOfAll = ({ item, bound }: Count) =>
  item.fig?.noun.partitive === 'of' && item.fig.noun.effect !== null && !bound.part;

/** A sentence without figures that tells of an event at its place: "the 11th mass killing in the U.S.". */
const happens = ({ sentence: { tokens } }: Setting) =>
  tokens.some(({ lower, word }) => happenings.has(lower) || word.noun !== undefined);
const PROVINCE = 3;

/** A name of a list right beside the figure is its own: "Zambezia 44, Nampula 17". */
const isOneOf = ({ place }: Spot, { item }: Count) => place.end === item.from;

function asLocated(setting: Setting, site: Site, count: Count, spot: Spot | null): Located {
  const period = periodOf(setting.sentence, count, setting.periods);
  const story = site.roundUp ? setting.sentence.passage.block : site;
  const past = setting.elsewhen || opensEarlier(setting.sentence);
  if (!spot || (isFrame(site, spot, past) && !isDealtOut(setting, count, spot)))
    return { setting, count, place: null, spot: null, main: true, period, story };
  return { setting, count, place: spot.place.name, spot, main: isMain(site, spot), period, story };
}

/** "143 are in Malatya province, 61 in Elazig", "40 of them in Malatya": a share of the toll is at a place, however wide. */
function isDealtOut({ sentence: { counts }, spots }: Setting, { bound, item }: Count, spot: Spot): boolean {
  const beside = (one: Count) =>
    spots.some(({ place }) => place.cueAt >= one.item.to && place.cueAt - one.item.to <= 2);
  if (spot.place.cueAt < item.to || spot.place.cueAt - item.to > 2) return false;
  return bound.part || item.fig?.noun.partitive != null || counts.filter(beside).length > 1;
}

/** The scene that a sentence leaves behind: the place of its last count, else its only scene; several scenes or a frame leave none. */
function sceneBehind(setting: Setting, site: Site, located: readonly Located[], carried: Spot | null): Spot | null {
  const scenes = setting.spots.filter(({ stance }) => stance === 'scene');
  if (new Set(located.flatMap(({ place }) => place ?? [])).size > 1) return null;
  const placed = located.at(-1)?.place;
  if (placed) return setting.spots.findLast(({ place }) => place.name === placed) ?? carried;
  if (scenes.length === 0) return carried;
  const [only] = scenes;
  if (!only || scenes.length > 1 || isFrame(site, only, setting.elsewhen)) return null;
  return widthOf(only.place) < PROVINCE || happens(setting) ? only : null;
}
