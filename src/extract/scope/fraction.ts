import type { Located } from '../setting/locate.ts';
import { isAkin, isLike, lowOf, wordsAround } from './like.ts';

const FRACTION = 4;
/** Words of an account of the toll. */
export const TOLL =
  /\b(?:tolls?|number|total|count|tally|figure|earlier|initially|previously|at first|originally|only|remain|remained|suspected|acknowledges|denied|claim|confirmed|also|too|as well)\b/;

/** Accounts of one toll hardly part by a factor of four; where nobody fights, people that are told of behind a so much larger toll are some of it. */
export function isFraction(one: Located, own: readonly Located[]): boolean {
  const low = lowOf(one);
  const { fig } = one.count.item;
  const { before, behind } = wordsAround(one);
  if (
    (one.setting.part === 'lead' && one.setting.previous === null) ||
    low === 0 ||
    fig?.qualifier !== 'exact' ||
    fig.noun.detail === null ||
    TOLL.test(before) ||
    TOLL.test(behind)
  )
    return false;
  if (own.some(({ count: { group } }) => group === 'militants')) return false;
  const at = own.indexOf(one);
  return own.some(
    (other, k) =>
      (other.setting === one.setting ? other.count.bound.rule === 'value' : k < at) &&
      (isLike(other, one) || (isAkin(other, one) && one.count.group === 'civilians')) &&
      lowOf(other) >= FRACTION * low,
  );
}
