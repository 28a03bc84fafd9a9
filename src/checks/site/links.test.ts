import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Page, readPages } from '../../gates/page.ts';

const { folder } = inject('site');
const pages = readPages(folder);
const byAddress = new Map(pages.map((page) => [page.address, page]));

test('every link and anchor inside the site leads somewhere', () => {
  expect(pages.flatMap((page) => page.links.flatMap((link) => brokenLink(page, link)))).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, ids }) =>
    [...Map.groupBy(ids, (id) => id)].filter(([, same]) => same.length > 1).map(([id]) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('only http, https and mailto lead out of the site', () => {
  const schemes = pages.flatMap((page) => page.links).map((link) => /^([a-z][a-z0-9+.-]{0,20}):/i.exec(link)?.[1]);
  expect([...new Set(schemes)].filter((scheme) => !['http', 'https', 'mailto', undefined].includes(scheme))).toEqual(
    [],
  );
});

test('nothing is loaded from elsewhere', () => {
  const loading = new Set(['script', 'img', 'link', 'iframe', 'source', 'video', 'audio', 'object', 'embed']);
  const loads = pages.flatMap(({ elements }) => elements.filter(({ name }) => loading.has(name)));
  const addresses = loads.flatMap(({ attributes }) => [attributes['src'], attributes['srcset'], attributes['href']]);
  expect(addresses.filter((address) => /^(?:https?:)?\/\//.test(address ?? ''))).toEqual([]);
});

/** A link that leads nowhere, as `page → link`. */
function brokenLink(page: Page, link: string): string[] {
  if (/^[a-z][a-z0-9+.-]{0,20}:/i.test(link)) return [];
  const { pathname, hash } = new URL(link, `https://site.invalid${page.address}`);
  const path = decodeURIComponent(pathname);
  const id = decodeURIComponent(hash.slice(1));
  const target = byAddress.get(path);
  if (target) return id === '' || target.ids.includes(id) ? [] : [`${page.address} → ${link}`];
  return existsSync(join(folder, path)) && !path.endsWith('/') ? [] : [`${page.address} → ${link}`];
}
