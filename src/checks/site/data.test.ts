import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { type Page, readPages } from '../../gates/page.ts';

const { folder } = inject('site');
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const files = globSync('**/*.json', { cwd: folder }).sort();
const schemas = new Map(
  globSync('schema/*.json', { cwd: folder }).map((path) => [basename(path, '.json'), read(path)]),
);

test.each(files)('%s is JSON', (path) => {
  expect(read(path)).toBeTypeOf('object');
});

describe('every published record fits its schema', () => {
  const events = globSync('events/*/comparison.json', { cwd: folder });
  test.each([
    ...events.map((path) => ['comparison', path] as const),
    ['claims', 'claims.json'] as const,
    ['places', 'places.json'] as const,
    ...globSync('data/*.json', { cwd: folder })
      .filter((path) => basename(path) !== 'datapackage.json')
      .map((path) => [`data-${basename(path, '.json')}`, path] as const),
    ...globSync('{places,speakers,outlets}/*/figures.json', { cwd: folder }).map(
      (path) => ['data-claims', path] as const,
    ),
  ])('%s: %s', (name, path) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
    const fits = ajv.compile(schemas.get(name) ?? false);
    expect(fits(read(path)) || fits.errors?.slice(0, 5)).toBe(true);
  });
});

test('structured data in pages is JSON and cannot close its element', () => {
  for (const { scripts } of readPages(folder)) {
    for (const { type, text } of scripts) {
      if (!type.includes('json')) continue;
      expect(() => JSON.parse(text)).not.toThrow();
      expect(text).not.toContain('<');
    }
  }
});

/** The pages that search engines are shown: not those of earlier versions, nor of what stands no longer. */
const listed = (): Page[] =>
  readPages(folder).filter(({ elements }) => elements.every(({ attributes }) => attributes['content'] !== 'noindex'));

test.each([
  ['/events/2026-01-31-balochistan/', ['Event', 'Dataset']],
  ['/events/2026-01-31-balochistan/daily-pakistan-0131/', ['WebPage']],
  ['/places/gwadar/', ['Place']],
  ['/data/', ['Dataset']],
  [/^\/c\/[^/]+\/$/, ['Claim']],
])('%s is described for machines as %j', (address, types) => {
  const pages = listed().filter((page) =>
    typeof address === 'string' ? page.address === address : address.test(page.address),
  );
  expect(pages.length).toBeGreaterThan(0);
  for (const { scripts } of pages) {
    const graphs = scripts.filter(({ type }) => type === 'application/ld+json').map(({ text }) => JSON.parse(text));
    expect(graphs).toHaveLength(1);
    expect(graphs[0]['@context']).toBe('https://schema.org');
    expect(graphs[0]['@graph'].map((thing: { '@type': string }) => thing['@type'])).toEqual(types);
  }
});

test('the picture that a page names is there, and is the size that it tells', () => {
  const pages = listed();
  const property = (page: (typeof pages)[number], name: string) =>
    page.elements.find(({ attributes }) => attributes['property'] === name)?.attributes['content'];
  const pictured = pages.filter((page) => property(page, 'og:image') !== undefined);
  expect(pictured.length).toBeGreaterThan(pages.length / 2);
  const named = new Map(pictured.map((page) => [property(page, 'og:image') ?? '', page]));
  for (const [address, page] of named) {
    // Width and height stand in the first chunk of a PNG.
    const header = readFileSync(join(folder, address)).subarray(0, 24);
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect(String(header.readUInt32BE(16))).toBe(property(page, 'og:image:width'));
    expect(String(header.readUInt32BE(20))).toBe(property(page, 'og:image:height'));
  }
});
