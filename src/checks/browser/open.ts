import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchChromium } from '../chromium.ts';

export const phone = { width: 375, height: 667 };
const desktop = { width: 1280, height: 800 };

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** Opens a page in a browser window of its own, does something with it and closes it; a script's error is thrown. */
export async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  { root = inject('site').address, ...options }: BrowserContextOptions & { root?: string } = {},
): Promise<T> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({ viewport: desktop, ...options });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(new URL(address, root).href);
    const result = await look(page);
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}
