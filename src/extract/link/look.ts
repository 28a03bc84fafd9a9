import type { Group } from '../../model/group.ts';
import type { Eff, Fig, Item, Kind } from '../items.ts';
import type { Scene } from './scene.ts';

/** A set of kinds, to be asked with `ofKind`. */
export const kinds = (...names: Kind[]): ReadonlySet<Kind> => new Set(names);

/** A set of words, to be asked with `isWord`; written as one line with spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whether an item stands there and is of one of the kinds. */
export const ofKind = (item: Item | undefined, among: ReadonlySet<Kind>): boolean =>
  item !== undefined && among.has(item.kind);

/** Whether an item stands there and is one of the words. */
export const isWord = (item: Item | undefined, among: ReadonlySet<string>): boolean =>
  item !== undefined && among.has(item.lower);

/** The figure that stands as item `at`, or null. */
export const figAt = ({ items }: Scene, at: number): Fig | null => items[at]?.fig ?? null;

/** The word of effect, or word for a toll, that stands as item `at`, or null. */
export const effAt = ({ items }: Scene, at: number): Eff | null => items[at]?.eff ?? null;

/** A figure that counts people as far as its own words go. */
export const isCount = (fig: Fig | null | undefined): fig is Fig =>
  fig !== null && fig !== undefined && fig.refused === null;

/** A figure without a noun of its own. */
export const isBare = ({ noun }: Fig): boolean => noun.group === null && !noun.unknown && !noun.partitive;

/** One person by a number word: "a sixth", "another", not "a boy". */
export const isOne = (fig: Fig | undefined): boolean =>
  fig !== undefined && fig.refused === null && fig.low === 1 && fig.high === 1 && fig.kind !== 'article';

const SMALL = kinds('adv', 'quote', 'det');

/** Index of the next item that is no adverb, quotation mark or article, from `at` inclusive; items.length at the end. */
export function onward({ items }: Scene, at: number): number {
  let k = at;
  while (ofKind(items[k], SMALL)) k += 1;
  return k;
}

/** The same to the left; -1 at the beginning. */
export function back({ items }: Scene, at: number): number {
  let k = at;
  while (ofKind(items[k], SMALL)) k -= 1;
  return k;
}

type Test = (item: Item, at: number) => boolean;
const never: Test = () => false;

/** Index of the first wanted item from `from` on and before `to`; -1 where there is none or one that ends the search comes first. */
export function rightward(items: readonly Item[], from: number, to: number, wanted: Test, ends: Test = never): number {
  for (let k = Math.max(0, from); k < Math.min(items.length, to); k++) {
    const item = items[k] as Item;
    if (wanted(item, k)) return k;
    if (ends(item, k)) return -1;
  }
  return -1;
}

/** The same to the left, from `from` down to `to`, both inclusive. */
export function leftward(items: readonly Item[], from: number, to: number, wanted: Test, ends: Test = never): number {
  for (let k = from; k >= Math.max(0, to); k--) {
    const item = items[k] as Item;
    if (wanted(item, k)) return k;
    if (ends(item, k)) return -1;
  }
  return -1;
}

/** Group of the first people named from item `from` on and before `to`, or null. */
export function peopleWithin(items: readonly Item[], from: number, to: number): Group | null {
  return items[rightward(items, from, to, ({ kind }) => kind === 'people')]?.group ?? null;
}

/** Item index of the nearest bound figure left of `at`, or null. */
export function boundBefore({ bound }: Scene, at: number): number | null {
  for (let k = at - 1; k >= 0; k--) if (bound.has(k)) return k;
  return null;
}
