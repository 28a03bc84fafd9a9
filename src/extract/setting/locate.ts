import type { Spot } from '../places/spots.ts';
import type { Count } from '../sentence.ts';
import { type Carried, nextBlock, sceneBehind } from './carried.ts';
import { opensEarlier } from './elsewhen.ts';
import { headedBy } from './headed.ts';
import { isDealtOut, type Outlook, ownSpot, wholeOf } from './own.ts';
import type { Setting } from './settings.ts';
import { sharedSpots } from './shares.ts';
import { isFrame, isMain, siteOf } from './site.ts';
import { type PeriodMention, periodOf } from './when.ts';

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

/** The counts of the report with place and period; a place carries on within its paragraph, item, heading or label. */
export function locate(settings: readonly Setting[]): Located[] {
  const site = siteOf(settings);
  const headed = headedBy(settings);
  let carried: Carried = { block: null, spot: null, here: [], earlier: [], before: null };
  return settings.flatMap((setting) => {
    const { block } = setting.sentence.passage;
    if (carried.block !== block) carried = nextBlock(carried, block);
    if (carried.before && isOtherTime(carried.before, setting)) carried.spot = null;
    const located = inSentence(setting, { site, carried, headed: headed.get(setting) ?? null });
    carried.spot = sceneBehind(setting, site, located, carried.spot);
    carried.here.push(...setting.spots);
    carried.before = setting;
    return located;
  });
}

/** The sentence turns from the event to another time, or from one former year to the next. */
function isOtherTime(before: Setting, setting: Setting): boolean {
  const year = yearIn(setting);
  return before.elsewhen !== setting.elsewhen || (setting.elsewhen && year !== null && year !== yearIn(before));
}

const yearIn = ({ sentence }: Setting) =>
  sentence.tokens.find(({ kind, text }) => kind === 'number' && /^(?:19|20)\d\d$/.test(text))?.text ?? null;

function inSentence(setting: Setting, outlook: Outlook): Located[] {
  const shares = sharedSpots(setting, outlook.carried.before);
  const placed = new Map<number, Spot | null>();
  return setting.sentence.counts.flatMap((count) => {
    const spots = shares.get(count) ?? [ownSpot(setting, outlook, count)];
    placed.set(count.at, spots[0] ?? placed.get(wholeOf(setting, count)) ?? null);
    return spots.map((spot) => asLocated(setting, outlook, count, spot ?? placed.get(count.at) ?? null));
  });
}

function asLocated(setting: Setting, { site }: Outlook, count: Count, spot: Spot | null): Located {
  const period = periodOf(setting.sentence, count, setting.periods);
  const story = site.roundUp ? setting.sentence.passage.block : site;
  const past = setting.elsewhen || opensEarlier(setting.sentence) || isLong(period);
  const framed = spot !== null && isFrame(site, spot, past) && !isDealtOut(setting, count, spot);
  if (!spot || framed) return { setting, count, place: null, spot: null, main: true, period, story };
  return { setting, count, place: spot.place.name, spot, main: isMain(site, spot), period, story };
}

const DAY = /day\b/i;

/** A window of years or months, or since something that is no day of the week: its figure is of a country as such. */
const isLong = (period: PeriodMention | null) =>
  period !== null &&
  (period.reach === 'long' || period.reach === 'year' || (period.reach === 'since' && !DAY.test(period.text)));
