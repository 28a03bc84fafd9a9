import { describe, expect, test } from 'vitest';
import { phone, visit } from './open.ts';
import { templates } from './templates.ts';

describe.each(['light', 'dark'] as const)('%s, on a phone', (colorScheme) => {
  test('the first screen of an event says how many, and who says so', async () => {
    const seen = await visit(
      templates.event,
      (page) =>
        page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const shown: string[] = [];
          while (texts.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(texts.currentNode);
            const { bottom, height } = range.getBoundingClientRect();
            if (height > 0 && bottom <= window.innerHeight) shown.push(texts.currentNode.nodeValue ?? '');
          }
          return shown.join(' ');
        }),
      { viewport: phone, colorScheme },
    );
    expect(seen).toMatch(/killed/);
    expect(seen).toMatch(/\d/);
  });
});
