import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readArchive } from '../../archive.ts';
import { phone, visit } from './open.ts';

const { events } = readArchive(inject('site').content);

/** What stands whole above the lower edge of the window, as one line. */
const firstScreen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { bottom, height } = range.getBoundingClientRect();
      if (height > 0 && bottom <= window.innerHeight) shown.push(texts.currentNode.nodeValue ?? '');
    }
    return shown.join(' ').split(/\s/).filter(Boolean).join(' ');
  });

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(events)('the first screen of a phone answers how many, and who says so: $event.slug', async (read) => {
    const seen = await visit(`/events/${read.event.slug}/`, firstScreen, { viewport: phone, colorScheme });
    const answer = read.comparison.answer.flat().map(({ text }) => text.split(/\s/).filter(Boolean).join(' '));
    expect(answer.length).toBeGreaterThan(0);
    expect(answer.filter((words) => !seen.includes(words))).toEqual([]);
  });
});
