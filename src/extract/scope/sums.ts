import type { Located } from '../setting/locate.ts';
import { TOLL } from './fraction.ts';
import { isAkin, isLike, lowOf, wordsAround } from './like.ts';

const MOST = 8;

/** Figures that follow one another and add up to the toll at the head are shares of it: "nine killed" of the title, six and three of two raids. */
export function isSummand(one: Located, own: readonly Located[]): boolean {
  if (one.setting.part !== 'body' || lowOf(one) === 0) return false;
  const heads = own.filter((other) => other.setting.part !== 'body' && isAkin(other, one) && lowOf(other) > lowOf(one));
  if (heads.length === 0) return false;
  const row = amountsOf(own).filter((other) => isLike(other, one));
  const at = row.indexOf(one);
  if (at < 0) return false;
  const lows = row.slice(Math.max(0, at - MOST), at + MOST).map(lowOf);
  return [...new Set(heads.map(lowOf))].some((total) => addsUp(lows, Math.min(at, MOST), total));
}

const amounts = new WeakMap<readonly Located[], Located[]>();

/** The figures behind title and lead that may be summands. */
function amountsOf(own: readonly Located[]): readonly Located[] {
  const found = amounts.get(own) ?? own.filter((one) => one.setting.part === 'body' && isAmount(one));
  amounts.set(own, found);
  return found;
}

/** No part of a part, and no account of the toll itself. */
function isAmount(one: Located): boolean {
  const { before, behind } = wordsAround(one);
  return !one.count.bound.part && one.count.bound.rule !== 'value' && !TOLL.test(before) && !TOLL.test(behind);
}

/** Whether some figures in a row, the one at `at` among them, make the total. */
function addsUp(row: readonly number[], at: number, total: number): boolean {
  for (let from = Math.max(0, at - MOST + 1); from <= at; from++) {
    let sum = 0;
    for (let to = from; to < Math.min(row.length, from + MOST); to++) {
      sum += row[to] ?? 0;
      if (sum > total) break;
      if (sum === total && to >= at && to > from) return true;
    }
  }
  return false;
}
