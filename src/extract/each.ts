import type { Setting } from './setting/settings.ts';
import type { Count } from './sentence.ts';

/** "two deaths each from Nagaon and Morigaon", "one each in A, B and C": the places that have the figure each; empty where it is said once. */
export function eachPlace({ sentence, places }: Setting, { item }: Count): string[] {
  const { tokens, counts } = sentence;
  if (tokens[item.to]?.lower !== 'each') return [];
  const end = counts.find((other) => other.item.from > item.from)?.item.from ?? tokens.length;
  const behind = places.filter(({ from }) => from >= item.to && from < end);
  const before = places.filter(({ to }) => to <= item.from);
  const run = before.filter((place, k) => before.slice(k).every((other, n, rest) => n === 0 || other.from - (rest[n - 1]?.to ?? 0) <= 2));
  const named = (behind.length > 0 ? behind : run).map(({ name }) => name);
  return named.length > 1 ? named : [];
}
