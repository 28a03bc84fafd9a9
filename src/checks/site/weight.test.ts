import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { templates } from '../browser/templates.ts';

const { folder } = inject('site');
const kilobyte = 1024;

const compressed = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** What a page makes a browser load at its first view, in bytes as sent; typefaces come compressed. */
function weightOf(address: string) {
  const file = `${address}index.html`;
  const html = readFileSync(join(folder, file), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found.groups?.['file'] ?? '');
  return {
    html: compressed(file),
    styles: sum(named(/<link rel="stylesheet" href="(?<file>[^"]{1,200})"/g).map(compressed)),
    scripts: sum(named(/<script type="module" src="(?<file>[^"]{1,200})"/g).map(compressed)),
    typefaces: sum(
      named(/<link[^>]{1,200}href="(?<file>[^"]{1,200}\.woff2)"/g).map(
        (path) => readFileSync(join(folder, path)).length,
      ),
    ),
  };
}

describe('an event of 75 reports', () => {
  const weight = weightOf(templates.event);

  test('is seen after 90 KB', () => {
    expect(sum(Object.values(weight))).toBeLessThanOrEqual(90 * kilobyte);
  });

  test('has 3 KB of scripts before the search is used, and 40 KB of typefaces', () => {
    expect(weight.scripts).toBeLessThanOrEqual(3 * kilobyte);
    expect(weight.typefaces).toBeGreaterThan(0);
    expect(weight.typefaces).toBeLessThanOrEqual(40 * kilobyte);
  });
});

test('a claim comes in the first flight of a connection: 14 KB without typefaces', () => {
  const heavy = globSync('c/*/', { cwd: folder })
    .map((path) => ({ path, ...weightOf(`/${path}/`) }))
    .filter(({ html, styles, scripts }) => html + styles + scripts > 14 * kilobyte);
  expect(heavy).toEqual([]);
});

test('the search is ready after 16 KB', () => {
  const code = globSync('_astro/box.*.js', { cwd: folder });
  expect(code).toHaveLength(1);
  expect(sum([...code, 'places.json'].map(compressed))).toBeLessThanOrEqual(16 * kilobyte);
});
