import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open.ts';
import { templates } from './templates.ts';

const rows = (page: Page) => page.locator('.side-by-side tbody tr:visible');
const question = (page: Page) => new URL(page.url()).search;

test('a choice narrows the table, stands in the address, and Back undoes it', async () => {
  await visit(templates.event, async (page) => {
    const all = await rows(page).count();
    await page.getByRole('combobox', { name: 'Speaker' }).selectOption({ index: 1 });
    const some = await rows(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(question(page)).toMatch(/^\?speaker=/);
    await page.getByRole('combobox', { name: 'In order of' }).selectOption('outlet');
    expect(question(page)).toMatch(/speaker=.+&sort=outlet$/);
    await page.goBack();
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    expect(await page.getByRole('combobox', { name: 'Speaker' }).inputValue()).toBe('');
  });
});

test('an address shows what it asks for, with the form filled in', async () => {
  await visit(`${templates.event}?side=bla&sort=last`, async (page) => {
    expect(await page.getByRole('combobox', { name: 'Side' }).inputValue()).toBe('bla');
    const told = await page.locator('.table-tools output').textContent();
    expect(told).toBe(`${await rows(page).count()} of 75 reports`);
  });
});

test('two outlets that are ticked stand alone, by the keyboard', async () => {
  await visit(templates.event, async (page) => {
    for (const box of await page
      .getByRole('checkbox')
      .filter({ visible: true })
      .all()
      .then((boxes) => boxes.slice(3, 5))) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: 'Only the outlets ticked' }).focus();
    await page.keyboard.press('Enter');
    expect(question(page).match(/outlet=/g)).toHaveLength(2);
    expect(await rows(page).count()).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'All reports' }).click();
    expect(question(page)).toBe('');
  });
});

test('one origin is seen with all that carry it', async () => {
  await visit(templates.measure, async (page) => {
    const link = page.locator('.origins a', { hasText: 'side by side' }).first();
    const count = Number.parseInt((await link.textContent()) ?? '', 10);
    await link.click();
    await page.waitForURL('**origin=**');
    expect(await rows(page).count()).toBe(count);
  });
});

test('without JavaScript the whole table stands, and links lead to narrower pages', async () => {
  await visit(
    templates.event,
    async (page) => {
      expect(await rows(page).count()).toBe(75);
      expect(await page.locator('.table-tools').isVisible()).toBe(false);
      expect(await page.locator('.table-ways a').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});
