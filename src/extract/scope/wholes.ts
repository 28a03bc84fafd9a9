import type { Located } from '../setting/locate.ts';
import { isLike, isWhole, lowOf } from './like.ts';

const REACH = 4;

/**
 * The scope of a share of a background figure: background as well, but the event's own where its toll is the same
 * ("133 in 48 hours, 92 of them on Saturday"). Null where the count is no share of a background figure.
 */
export function wholeBehind(
  one: Located,
  all: readonly Located[],
  background: readonly boolean[],
  own: readonly Located[],
): 'background' | 'event' | null {
  if (!one.count.bound.part && one.count.item.fig?.noun.partitive !== 'them') return null;
  const at = all.indexOf(one);
  const whole = all.findLastIndex(
    (other, k) => k < at && !other.count.bound.part && other.count.bound.effect === one.count.bound.effect,
  );
  if (whole < 0 || !background[whole] || at - whole > REACH) return null;
  return own.some((other) => other !== one && isWhole(other) && isLike(other, one) && lowOf(other) === lowOf(one))
    ? 'event'
    : 'background';
}
