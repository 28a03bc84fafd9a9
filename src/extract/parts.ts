import type { Located } from './setting/locate.ts';

/** For each count, the index of the count that holds it ("11 people, including three women"), or null. */
export function wholesOf(located: readonly Located[]): (number | null)[] {
  return located.map(({ setting, count }, k) => {
    const { part, anchor } = count.bound;
    if (!part || anchor === null || anchor < -1) return null;
    if (anchor >= 0) return indexOf(located, (other) => other.setting === setting && other.count.at === anchor);
    const before = located.findLastIndex(
      (other, n) =>
        n < k &&
        other.setting !== setting &&
        other.count.bound.effect === count.bound.effect &&
        !other.count.bound.part,
    );
    return before < 0 ? null : before;
  });
}

const indexOf = (located: readonly Located[], test: (one: Located) => boolean) => {
  const index = located.findIndex(test);
  return index < 0 ? null : index;
};
