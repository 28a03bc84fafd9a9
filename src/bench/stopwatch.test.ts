import { expect, test } from 'vitest';
import { interleaved, median, timesAsLong } from './stopwatch.ts';

test('the middle of some numbers', () => {
  expect([median([3]), median([9, 1, 2]), median([4, 1, 3, 2])]).toEqual([3, 2, 3]);
});

test('a ratio is taken round by round, so that a slow round of both counts for nothing', () => {
  expect(timesAsLong([20, 200, 22], [10, 100, 10])).toBe(2);
});

test('runs take turns, backwards in every other round; the first rounds are not measured', () => {
  const order: string[] = [];
  const run = (name: string) => () => order.push(name);
  const times = interleaved({ a: run('a'), b: run('b') }, { unmeasured: 1, measured: 2 });
  expect(order.join('')).toBe('abbaab');
  expect([times.a.length, times.b.length]).toEqual([2, 2]);
});
