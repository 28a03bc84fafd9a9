import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open.ts';
import { templates } from './templates.ts';

/** What the page's policy forbids while it is used, and what is asked of other hosts. */
async function watched(page: Page, use: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const root = new URL(page.url()).origin;
  await page.exposeFunction('report', (violation: string) => seen.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { report: (of: string) => void }).report(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) seen.push(request.url());
  });
  await page.reload({ waitUntil: 'networkidle' });
  await use();
  return seen;
}

test.each(Object.entries(templates))('nothing on it is forbidden by its policy: %s', async (_, address) => {
  expect(await visit(address, (page) => watched(page, async () => page.mouse.wheel(0, 5000)))).toEqual([]);
});

test('nothing is forbidden while a place is searched and opened', async () => {
  const seen = await visit('/', (page) =>
    watched(page, async () => {
      await page.getByRole('searchbox').or(page.getByRole('combobox')).first().click();
      await page.keyboard.type('noshki');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/**');
    }),
  );
  expect(seen).toEqual([]);
});

test('nothing is forbidden while a link is copied', async () => {
  const seen = await visit(
    '/events/2026-01-31-balochistan/',
    (page) =>
      watched(page, async () => {
        await page.locator('a[href*="/c/"]').first().click();
        await page.waitForURL('**/c/**');
        await page.locator('[data-copy]').first().click();
      }),
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  expect(seen).toEqual([]);
});

test('the policy is in force: nothing is asked of another host, and text does not become markup', async () => {
  const [violation, markup] = await visit('/', (page) =>
    page.evaluate(async () => {
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective));
      });
      new Image().src = 'https://elsewhere.example/a.png';
      const first = await refused;
      try {
        document.body.innerHTML = '<img src=x onerror=alert(1)>';
        return [first, 'written'];
      } catch {
        return [first, 'refused'];
      }
    }),
  );
  expect([violation, markup]).toEqual(['img-src', 'refused']);
});
