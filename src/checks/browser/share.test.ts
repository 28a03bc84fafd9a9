import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { readArchive } from '../../archive.ts';
import { phone, visit } from './open.ts';

const event = '/events/2026-01-31-balochistan/';
const figures = readArchive(inject('site').content).events.flatMap(({ reports }) =>
  reports.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'casualty')),
);
const claim = figures[0]?.id ?? '';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each([`/c/${claim}/`, `/embed/c/${claim}/`])('%s', (address) => {
  test('axe finds nothing', async () => {
    const violations = await visit(address, async (page) => (await new AxeBuilder({ page }).analyze()).violations, {
      viewport: phone,
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('without a script no button shows, and what could be copied stands there', async () => {
    const [buttons, texts] = await visit(
      address,
      async (page) => [
        await page.locator('button:is([data-copy], [data-share]):visible').count(),
        await page.locator('pre, .citation').count(),
      ],
      { javaScriptEnabled: false },
    );
    expect(buttons).toBe(0);
    expect(texts).toBeGreaterThan(0);
  });
});

test.each([
  ['a citation', `/c/${claim}/`, '[data-copy="cite-apa"]', '.citation'],
  ['a citation of an event', event, '[data-copy="cite-apa"]', '.citation'],
  ['BibTeX', `/c/${claim}/`, '[data-copy="cite-bibtex"]', '#cite-bibtex'],
  ['the code of a frame', `/embed/c/${claim}/`, '[data-copy="embed-code"]', '#embed-code'],
])('%s is copied with the host in its addresses', async (_, address, button, text) => {
  const [copied, shown, host] = await visit(
    address,
    async (page) => {
      for (const details of await page.locator('details').all())
        await details.evaluate((own) => own.setAttribute('open', ''));
      await page.locator(button).click();
      await page.getByText('Copied').waitFor();
      return [
        await page.evaluate(() => navigator.clipboard.readText()),
        (await page.locator(text).textContent()) ?? '',
        await page.evaluate(() => location.origin),
      ];
    },
    clipboard,
  );
  expect(copied).toContain(`${host}/`);
  expect(copied?.replaceAll(host ?? '', '')).toBe(shown);
});

test('the system’s share sheet opens where there is one', async () => {
  const shared = await visit(event, async (page) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (what: unknown) => {
          document.title = JSON.stringify(what);
          return Promise.resolve();
        },
      });
    });
    await page.reload();
    await page.locator('[data-share]').first().click();
    return page.title();
  });
  expect(JSON.parse(shared)).toMatchObject({
    title: expect.stringContaining('Variorum'),
    url: expect.stringContaining(event),
  });
});

test('the scripts of an event weigh no more than 3 KB before the search is used', async () => {
  const scripts = await visit(event, async (page) => {
    await page.waitForLoadState('networkidle');
    return page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
  });
  const files = scripts.map((path) => readFileSync(join(inject('site').folder, path)));
  const weight = files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(3 * 1024);
});

test('a frame holds its picture without scrolling', async () => {
  const [told, needed] = await visit(
    '/embed/events/2026-01-31-balochistan/killed-security/',
    async (page) => {
      const code = (await page.locator('#embed-code').textContent()) ?? '';
      return [
        Number(/height="(\d+)"/.exec(code)?.[1]),
        await page.evaluate(() => document.documentElement.scrollHeight),
      ];
    },
    { viewport: { width: 375, height: 100 } },
  );
  expect(needed).toBeLessThanOrEqual(told ?? 0);
});
