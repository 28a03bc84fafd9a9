import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readPages } from '../../gates/page.ts';
import { visit } from './open.ts';

const folder = inject('beneath');
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server that knows nothing but files, in a folder of another site. */
let server: Server;
let root = '';
const missing: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.startsWith('/sub/') ? decodeURIComponent(pathname.slice('/sub/'.length)) : null;
    const file = path === null ? null : join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (file === null || !existsSync(file)) {
      missing.push(pathname);
      answer.writeHead(404).end();
    } else answer.setHeader('Content-Type', kinds[extname(file)] ?? 'text/plain').end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  root = `http://localhost:${(server.address() as AddressInfo).port}/sub/`;
});
afterAll(() => server.close());

test('a site beneath a path loads all that it needs, on every kind of page', async () => {
  const addresses = readPages(folder).map(({ address }) => `.${address}`);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) await visit(address, (page) => page.waitForLoadState('networkidle'), { root });
  expect(missing.filter((path) => path !== '/favicon.ico')).toEqual([]);
});

test('a search beneath a path finds and opens a place', async () => {
  const opened = await visit(
    './',
    async (page) => {
      await page.getByRole('searchbox').or(page.getByRole('combobox')).first().click();
      await page.keyboard.type('ferrol');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/**');
      return new URL(page.url()).pathname;
    },
    { root },
  );
  expect(opened).toBe('/sub/places/ferrolton/');
});
