import type { Browser, Page } from 'playwright-core';
import { readPages } from '../../gates/page.ts';

/** What came of a site in which every sink is an attack. */
export interface Attempts {
  /** How often a page was opened. */
  opened: number;
  /** Payloads that stand as text where they were put: they arrived, and were harmless. */
  shown: number;
  /** Everything that ran, and every address asked for that is not the site's own. */
  escapes: string[];
}

/**
 * Opens every page of a site of these payloads in a browser, once with the site's policy in force and once without, where
 * escaping alone has to hold; then searches for each payload.
 */
export async function attempt(
  payloads: readonly string[],
  site: { folder: string; address: string },
  browser: Browser,
): Promise<Attempts> {
  const pages = readPages(site.folder);
  const searches = payloads.map((payload) => `/search/?q=${encodeURIComponent(payload.slice(0, 60))}`);
  const addresses = [...pages.map(({ address }) => address), ...searches];
  const escapes = [
    ...(await openAll(browser, site.address, addresses, false)),
    ...(await openAll(browser, site.address, addresses, true)),
  ];
  const texts = pages.map(({ text }) => plain(text)).join('\n');
  return { opened: 2 * addresses.length, shown: payloads.filter((own) => texts.includes(plain(own))).length, escapes };
}

const plain = (text: string): string => text.replace(/\s{1,40}/g, ' ');

/** Opens every address in a window of its own kind, two at a time. */
async function openAll(
  browser: Browser,
  root: string,
  addresses: readonly string[],
  bypassCSP: boolean,
): Promise<string[]> {
  const escapes: string[] = [];
  const context = await browser.newContext({ bypassCSP });
  await context.exposeFunction('attack', () => escapes.push(`attack() ran, policy ${bypassCSP ? 'off' : 'on'}`));
  const rest = [...addresses];
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    const seen = watched(page, root);
    for (let address = rest.pop(); address !== undefined; address = rest.pop()) {
      await page.goto(new URL(address, root).href);
      await page.waitForTimeout(settling);
      escapes.push(...seen.splice(0).map((what) => `${address} ${what}`));
    }
  };
  await Promise.all([tab(), tab()]);
  await context.close();
  return escapes;
}

/** Milliseconds for what runs only once a page has settled: focus, animations, refreshes. */
const settling = 20;

/** Everything that a page asks of others, or opens; whoever is asked does not exist. */
function watched(page: Page, root: string): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('data:')) seen.push(`asked for ${url}`);
  });
  return seen;
}
