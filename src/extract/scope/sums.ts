import type { Located } from '../setting/locate.ts';
import { TOLL } from './fraction.ts';
import { isAkin, isLike, lowOf, wordsAround } from './like.ts';

const MOST = 8;

/** Figures that follow one another and add up to the toll at the head are shares of it: "nine killed" of the title, six and three of two raids. */
export function isSummand(one: Located, own: readonly Located[]): boolean {
  if (one.setting.part === 'title' || lowOf(one) === 0) return false;
  const heads = own.filter((other) => other.setting.part !== 'body' && isAkin(other, one) && lowOf(other) > lowOf(one));
  if (heads.length === 0) return false;
  const row = own.filter((other) => other.setting.part === 'body' && isLike(other, one) && isAmount(other));
  const at = row.indexOf(one);
  return at >= 0 && heads.some((head) => addsUp(row.map(lowOf), at, lowOf(head)));
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
