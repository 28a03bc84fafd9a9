import { expect, test } from 'vitest';
import { scriptOf } from './scripts.ts';

test.each([
  ['کوئٹہ', 'ur'],
  ['क्वेटा', 'hi'],
  ['কোয়েটা', 'bn'],
  ['ଓଡ଼ିଶା', 'or'],
  ['대한민국', 'ko'],
  ['Quetta', undefined],
  ['', undefined],
])('%s is marked as %s', (name, language) => {
  expect(scriptOf(name)).toBe(language);
});
