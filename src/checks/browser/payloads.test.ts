import { expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { attempt } from '../payloads/attempt.ts';
import { payloads } from '../payloads/payloads.ts';

/** Every exit with some carrier; all of them with each other are tried by `npm run prove`. */
const some = payloads.filter((_, n) => n % 45 === 0);

test('2 of 72: no payload runs or loads anything in any sink, with the policy on or off', {
  timeout: 300_000,
}, async () => {
  const browser = await launchChromium();
  try {
    const { escapes, shown, opened } = await attempt(some, browser, 'node_modules/.cache/variorum/payloads');
    expect(escapes).toEqual([]);
    expect(shown).toBe(some.length);
    expect(opened).toBeGreaterThan(some.length);
  } finally {
    await browser.close();
  }
});
