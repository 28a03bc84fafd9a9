import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const words = ['outlet', 'title', 'url', 'published', 'text'];

test.each([
  ['outelt', 'outlet'],
  ['outlets', 'outlet'],
  ['tilte', 'title'],
  ['ulr', 'url'],
  ['publish', 'published'],
  ['txet', 'text'],
  ['author', null],
  ['x', null],
  ['', null],
])('%j is meant for %j', (word, meant) => {
  expect(nearest(word, words)).toBe(meant);
});
