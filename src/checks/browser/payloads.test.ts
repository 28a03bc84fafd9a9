import { expect, inject, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { attempt } from '../payloads/attempt.ts';
import { somePayloads } from '../payloads/payloads.ts';

test('2 of 72: no payload runs or loads anything in any sink, with the policy on or off', {
  timeout: 300_000,
}, async () => {
  const browser = await launchChromium();
  try {
    const { escapes, shown, opened } = await attempt(somePayloads, inject('payloads'), browser);
    expect(escapes).toEqual([]);
    expect(shown).toBe(somePayloads.length);
    expect(opened).toBeGreaterThan(somePayloads.length);
  } finally {
    await browser.close();
  }
});
