import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, visit } from './open.ts';

/** Types into the search box of the page and waits for its suggestions. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().click();
  await page.keyboard.type(query);
  await page.getByRole('option').first().waitFor();
}

describe('a place is found by name, alias, misspelling and script', () => {
  test.each([
    ['nushki', 'Nushki'],
    ['noshki', 'Nushki'],
    ['Jakabad', 'Jacobabad'],
    ['gawadar', 'Gwadar'],
    ['کوئٹہ', 'Quetta'],
    ['Baluchistan', 'Balochistan'],
  ])('%s: %s', async (query, name) => {
    const first = await visit('/', async (page) => {
      await ask(page, query);
      return page.getByRole('option').first().textContent();
    });
    expect(first).toContain(name);
  });
});

test('the box works from the keyboard alone', async () => {
  await visit('/', async (page) => {
    await ask(page, 'gwadar');
    const box = page.getByRole('combobox').first();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = await box.getAttribute('aria-activedescendant');
    expect(await page.getByRole('option', { selected: true }).getAttribute('id')).toBe(chosen);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('gwadar');
  });
});

test('Enter opens the place', async () => {
  const address = await visit('/', async (page) => {
    await ask(page, 'gawadar');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/**');
    return new URL(page.url()).pathname;
  });
  expect(address).toBe('/places/gwadar/');
});

test('a search is an address', async () => {
  const found = await visit('/search/?q=noshki', async (page) => {
    await page
      .getByRole('link', { name: /Nushki/ })
      .first()
      .waitFor();
    return page.getByRole('searchbox').or(page.getByRole('combobox')).last().inputValue();
  });
  expect(found).toBe('noshki');
});

test('words in the address are never markup', async () => {
  const images = await visit(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, (page) =>
    page.locator('img[src="x"]').count(),
  );
  expect(images).toBe(0);
});

test('nothing of the search is loaded before it is used', async () => {
  await visit('/', async (page) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(loaded.filter((path) => path.endsWith('places.json'))).toEqual([]);
    await ask(page, 'que');
    expect(loaded).toContain('/places.json');
  });
});

test('without JavaScript the form leads to a list of places', async () => {
  const links = await visit(
    '/',
    async (page) => {
      await page.locator('input[name="q"]').first().fill('gwadar');
      await page.locator('form[role="search"] button').first().click();
      await page.waitForURL('**/search/**');
      return page.locator('main a[href="/places/gwadar/"]').count();
    },
    { javaScriptEnabled: false, viewport: phone },
  );
  expect(links).toBeGreaterThan(0);
});

test('a slash leads to the search, and is typed where one writes', async () => {
  const typed = await visit('/places/gwadar/', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    return page.getByRole('searchbox').or(page.getByRole('combobox')).first().inputValue();
  });
  expect(typed).toBe('a/b');
});

test('events stand among the suggestions, with why', async () => {
  const options = await visit('/', async (page) => {
    await ask(page, 'quetta attack');
    return page.getByRole('option').allTextContents();
  });
  expect(options[0]).toContain('Quetta');
  expect(options.some((option) => /event · \d+ reports/.test(option))).toBe(true);
});
