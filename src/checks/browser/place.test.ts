import { expect, test } from 'vitest';
import { phone, visit } from './open.ts';

test('Gwadar: the eleven, the five women, the three children, and who says so', async () => {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is meant
  const text = await visit('/places/gwadar/', (page) => page.innerText('main'), { viewport: phone });
  for (const words of [/\b(?:11|eleven)\b/i, /\b(?:five|5)\b/i, /\bfive women\b/i, /\bthree children\b/i, /Bugti/]) {
    expect(text).toMatch(words);
  }
});
