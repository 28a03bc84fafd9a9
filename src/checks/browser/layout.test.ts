import { describe, expect, test } from 'vitest';
import { visit } from './open.ts';
import { templates } from './templates.ts';

describe.each([320, 375, 768, 1280])('at %i pixels', (width) => {
  test.each(Object.entries(templates))('the page does not scroll sideways: %s', async (_, address) => {
    const overflow = await visit(
      address,
      (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      { viewport: { width, height: 800 } },
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.each(Object.entries(templates))('reads without JavaScript: %s', async (_, address) => {
  // What is seen, not what is in the tree: hence innerText.
  // biome-ignore lint/performance/useDomNodeTextContent: rendered text is meant
  const seen = (javaScriptEnabled: boolean) => visit(address, (page) => page.innerText('main'), { javaScriptEnabled });
  const [withScript, without] = [await seen(true), await seen(false)];
  expect(without.length).toBeGreaterThan(200);
  expect(without.length).toBeGreaterThanOrEqual(withScript.length * 0.9);
});
