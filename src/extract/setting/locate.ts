import type { Spot } from '../places/spots.ts';
import type { Count } from '../sentence.ts';
import { isTotal } from './before.ts';
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
  /** The place is that of the report's one site, or as wide as its event. */
  main: boolean;
  period: PeriodMention | null;
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
    if (carried.block !== block)
      carried = { block, spot: null, here: [], earlier: [...carried.earlier, ...carried.here], before: null };
    if (carried.before && carried.before.elsewhen !== setting.elsewhen) carried.spot = null;
    const located = inSentence(setting, site, carried, headed);
    carried.spot = sceneBehind(setting, site, located, carried.spot);
    carried.here.push(...setting.spots);
    carried.before = setting;
    return located;
  });
}

function inSentence(setting: Setting, site: Site, carried: Carried, headed: Headed): Located[] {
  const shares = sharedSpots(setting, carried.before);
  const placed = new Map<number, Spot | null>();
  return setting.sentence.counts.flatMap((count) => {
    const spots = shares.get(count) ?? [ownSpot(setting, site, carried, headed, count)];
    placed.set(count.at, spots[0] ?? placed.get(count.bound.anchor ?? -1) ?? null);
    return spots.map((spot) => asLocated(setting, site, count, spot ?? placed.get(count.at) ?? null));
  });
}

/** The spot of one count: in its sentence, else what the sentence points at, else what is carried; null where it has none or is the frame's. */
function ownSpot(setting: Setting, site: Site, carried: Carried, headed: Headed, count: Count): Spot | null {
  const named = spotOf(setting, count);
  if (named) return named.listed > 1 && !isOneOf(named, count) ? null : named;
  const pointer = pointed(setting, count, carried.earlier, carried.here);
  if (pointer) return pointer === 'frame' ? null : pointer.spot;
  if (isTotal(setting.sentence, count) || (site.roundUp && !carried.spot)) return headed.get(setting) ?? null;
  return carried.spot ?? headed.get(setting) ?? null;
}

/** A name of a list right beside the figure is its own: "Zambezia 44, Nampula 17". */
const isOneOf = ({ place }: Spot, { item }: Count) => place.end === item.from;

function asLocated(setting: Setting, site: Site, count: Count, spot: Spot | null): Located {
  const period = periodOf(setting.sentence, count, setting.periods);
  if (!spot || isFrame(site, spot, setting.elsewhen)) return { setting, count, place: null, main: true, period };
  return { setting, count, place: spot.place.name, main: isMain(site, spot), period };
}

/** The scene that a sentence leaves behind: the place of its last count, else its only scene; several scenes or a frame leave none. */
function sceneBehind(setting: Setting, site: Site, located: readonly Located[], carried: Spot | null): Spot | null {
  const scenes = setting.spots.filter(({ stance }) => stance === 'scene');
  const placed = located.at(-1)?.place;
  if (placed) return scenes.findLast(({ place }) => place.name === placed) ?? carried;
  if (scenes.length === 0) return carried;
  const [only] = scenes;
  return only && scenes.length === 1 && !isFrame(site, only, setting.elsewhen) ? only : null;
}
