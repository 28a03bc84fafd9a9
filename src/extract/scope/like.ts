import type { Effect } from '../../model/effect.ts';
import { matchesOf } from '../matches.ts';
import type { Count } from '../sentence.ts';
import type { Located } from '../setting/locate.ts';

/** The least that a count's figure says. */
export const lowOf = ({ count }: Located): number => count.item.fig?.low ?? 0;

const largest = new WeakMap<readonly Located[], Map<Effect, number>>();

/** The largest figure of an effect among some counts; no less than 0. */
export function largestOf(all: readonly Located[], effect: Effect): number {
  const known = largest.get(all) ?? new Map<Effect, number>();
  if (!largest.has(all)) {
    for (const one of all) {
      const { effect: own } = one.count.bound;
      known.set(own, Math.max(known.get(own) ?? 0, lowOf(one)));
    }
    largest.set(all, known);
  }
  return known.get(effect) ?? 0;
}

/** Whether two counts measure the same: one effect, one group. */
export const isLike = (a: Located, b: Located): boolean =>
  a.count.bound.effect === b.count.bound.effect && a.count.group === b.count.group;

/** The same where one of them does not tell the group. */
export const isAkin = (a: Located, b: Located): boolean =>
  a.count.bound.effect === b.count.bound.effect &&
  (a.count.group === b.count.group || a.count.group === 'people' || b.count.group === 'people');

/** A toll that stands for itself: no part, no increment, not of one place beside the main one. */
export const isWhole = (one: Located): boolean =>
  !one.count.bound.part &&
  !isIncrement(one) &&
  one.count.item.fig?.kind !== 'ordinal' &&
  one.count.item.fig?.noun.partitive == null &&
  (one.place === null || one.main);

/** Comes on top of what was counted before: "22 more", "another dozen". */
export function isIncrement({ count: { item }, setting }: Located): boolean {
  const { fig } = item;
  if (!fig || fig.kind === 'ordinal') return false;
  const words = setting.sentence.tokens.slice(fig.to, item.to).map(({ lower }) => lower);
  return fig.increment || words.some((word) => word === 'more' || word === 'additional' || word === 'further');
}

/** Words of a sentence around a figure. */
interface Around {
  before: string;
  behind: string;
}

const read = new WeakMap<Count, Around>();

/** The words of the count's clause, between semicolons, up to it and behind it, in lower case. */
export function wordsAround({ setting: { sentence }, count }: Pick<Located, 'setting' | 'count'>): Around {
  const known = read.get(count);
  if (known) return known;
  const words = sentence.tokens.map(({ lower }) => lower);
  const opening = words.lastIndexOf(';', count.item.from - 1) + 1;
  const closing = words.indexOf(';', count.item.to);
  const before = words.slice(opening, count.item.from).join(' ');
  const behind = words.slice(count.item.to, closing < 0 ? words.length : closing).join(' ');
  read.set(count, { before, behind });
  return { before, behind };
}

/** What stands behind the last of some words (a global pattern without repetition); null where they do not stand in the text. */
export function behindLast(text: string, words: RegExp): string | null {
  let at = -1;
  for (const match of matchesOf(words, text)) at = match.index + match[0].length;
  return at < 0 ? null : text.slice(at);
}

/** How many words stand behind the last of some words; infinitely many where they do not stand in the text. */
export function wordsBehind(text: string, words: RegExp): number {
  const rest = behindLast(text, words);
  return rest === null ? Number.POSITIVE_INFINITY : rest.split(' ').length - 1;
}
