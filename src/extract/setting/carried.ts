import type { Block } from '../../model/report.ts';
import type { Spot } from '../places/spots.ts';
import { widthOf } from '../places/width.ts';
import { happenings } from '../words/places.ts';
import type { Setting } from './settings.ts';
import { isFrame, type Site } from './site.ts';

/** What goes on from sentence to sentence of a block. */
export interface Carried {
  block: Block | null;
  /** The scene that the sentences so far have left. */
  spot: Spot | null;
  /** Spots of the block so far, and of the blocks before it. */
  here: Spot[];
  earlier: Spot[];
  before: Setting | null;
}

/** A place does not carry into the next paragraph, but from a question or title in bold to what stands under it. */
export function nextBlock({ before, spot, here, earlier }: Carried, block: Block): Carried {
  const titled = before !== null && isTitle(before.sentence.passage.block);
  return {
    block,
    spot: titled ? spot : null,
    here: titled ? [...here] : [],
    earlier: [...earlier, ...here],
    before: null,
  };
}

/** A paragraph that is bold as a whole. */
const isTitle = ({ kind, strong: [bold], text }: Block) =>
  kind === 'paragraph' && bold?.from === 0 && bold.to >= text.length - 1;

const PROVINCE = 3;

/** The scene that a sentence leaves behind: the place of its figures where they have one, else its only scene; several scenes or a frame leave none. */
export function sceneBehind(
  setting: Setting,
  site: Site,
  located: readonly { spot: Spot | null }[],
  carried: Spot | null,
): Spot | null {
  const placed = new Set(located.flatMap(({ spot }) => (spot ? [spot] : [])));
  if (placed.size > 0) return placed.size === 1 ? ([...placed][0] ?? null) : null;
  const scenes = setting.spots.filter(({ stance }) => stance === 'scene');
  const [only] = scenes;
  if (!only) return carried;
  if (scenes.length > 1 || isFrame(site, only, setting.elsewhen)) return null;
  return widthOf(only.place) < PROVINCE || happens(setting) ? only : null;
}

/** A sentence without figures that tells of an event at its place: "the 11th mass killing in the U.S.". */
const happens = ({ sentence: { tokens } }: Setting) =>
  tokens.some(({ lower, word }) => happenings.has(lower) || word.noun !== undefined);
