import { describe, expect, test } from 'vitest';
import { phone, visit } from './open.ts';
import { templates } from './templates.ts';

/** 640 pixels are a wide screen at twice the size. */
describe.each([320, 375, 640, 768, 1280])('at %i pixels', (width) => {
  test.each(Object.entries(templates))('the page does not scroll sideways: %s', async (_, address) => {
    const overflow = await visit(
      address,
      (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      { viewport: { width, height: 800 } },
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.each(Object.entries(templates))('reads without JavaScript: %s', async (_, address) => {
  // What is seen, not what is in the tree: hence innerText.
  // biome-ignore lint/performance/useDomNodeTextContent: rendered text is meant
  const seen = (javaScriptEnabled: boolean) => visit(address, (page) => page.innerText('main'), { javaScriptEnabled });
  const [withScript, without] = [await seen(true), await seen(false)];
  expect(without.length).toBeGreaterThan(200);
  expect(without.length).toBeGreaterThanOrEqual(withScript.length * 0.9);
});

test.each(Object.entries(templates))('nothing moves while the page comes: %s', async (_, address) => {
  const shift = await visit(
    address,
    (page) =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      ),
    { viewport: phone },
  );
  expect(shift).toBeLessThan(0.01);
});

test('in forced colours each mark of a picture keeps an outline', async () => {
  const stroke = await visit(
    templates.measure,
    (page) =>
      page
        .locator('.drawing .dot')
        .first()
        .evaluate((dot) => getComputedStyle(dot).stroke),
    { forcedColors: 'active' },
  );
  expect(stroke).not.toBe('none');
});

test('on paper the table stands whole, without what can only be pressed', async () => {
  await visit(templates.event, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const frame = await page.locator('.side-by-side-frame').evaluate((element) => getComputedStyle(element).maxHeight);
    expect(frame).toBe('none');
    expect(await page.locator('.table-tools, .contents, [role="search"]').filter({ visible: true }).count()).toBe(0);
  });
});
