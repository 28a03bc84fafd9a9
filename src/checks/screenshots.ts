import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { buildSite, serveSite } from '../cli/site.ts';
import { launchChromium } from './chromium.ts';

const folder = 'public/screenshots';
const event = '/events/2026-01-31-balochistan/';

/** The pictures of the README: file name, page, window. */
const pictures: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ['event', event, { viewport: { width: 1280, height: 860 }, colorScheme: 'light' }],
  ['event-phone', event, { viewport: { width: 375, height: 667 }, colorScheme: 'dark', deviceScaleFactor: 2 }],
];

const site = { content: 'content', out: 'node_modules/.cache/variorum/site' };
if (!(await buildSite(site))) throw new Error('the content has fatal faults');
const { address, stop } = await serveSite(site.out, 0);
const browser = await launchChromium();
mkdirSync(folder, { recursive: true });
for (const [name, path, window] of pictures) {
  const page = await browser.newPage(window);
  await page.goto(new URL(path, address).href);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
await stop();
