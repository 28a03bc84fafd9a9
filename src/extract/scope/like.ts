import type { Located } from '../setting/locate.ts';

/** The least that a count's figure says. */
export const lowOf = ({ count }: Located): number => count.item.fig?.low ?? 0;

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

const clauseEnd = (before: string) => before.slice(before.lastIndexOf(' ; ') < 0 ? 0 : before.lastIndexOf(' ; ') + 3);

/** The words of the count's clause, between semicolons, up to it and behind it, in lower case. */
export function wordsAround({ setting: { sentence }, count: { item } }: Pick<Located, 'setting' | 'count'>): {
  before: string;
  behind: string;
} {
  const { tokens } = sentence;
  const join = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(' ');
  return { before: clauseEnd(join(0, item.from)), behind: join(item.to, tokens.length).split(' ; ')[0] ?? '' };
}
