import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, inject, test } from 'vitest';

const sites = [inject('site').folder, inject('hostile').folder];
const files = sites.flatMap((folder) =>
  globSync('**/feed.{xml,json}', { cwd: folder }).map((file) => ({ folder, file, path: join(folder, file) })),
);

/** The elements of an XML text, each with the names that it stands in; throws where it is none. */
function elements(xml: string): { path: string; attributes: Record<string, string> }[] {
  const open: string[] = [];
  const found: { path: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    found.push({ path: open.join('/'), attributes: attributes as Record<string, string> });
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

test('there is a feed of the site and of every event, in both forms', () => {
  const events = sites.flatMap((folder) => globSync('events/*/index.html', { cwd: folder }));
  expect(files).toHaveLength(2 * (sites.length + events.length));
});

describe.each(files)('$path', ({ folder, path }) => {
  const source = readFileSync(path, 'utf8');
  const json = path.endsWith('.json') ? JSON.parse(source) : null;
  const tags = json ? [] : elements(source);

  test('has items, each with an id of its own', () => {
    if (json) {
      const ids = json.items.map(({ id }: { id: string }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    } else {
      const entries = tags.filter(({ path }) => path === 'feed/entry');
      const ids = new Set(source.match(/urn:uuid:[0-9a-f-]{36}/g));
      expect(entries.length).toBeGreaterThan(0);
      expect(ids.size).toBe(entries.length + 1);
    }
  });

  test('leads to pages that there are', () => {
    const addresses: string[] = json
      ? json.items.map(({ url }: { url: string }) => url)
      : tags.filter(({ path }) => path === 'feed/entry/link').map(({ attributes }) => attributes['href'] ?? '');
    const missing = addresses.filter(
      (address) => !existsSync(join(folder, new URL(address, 'https://site.invalid').pathname, 'index.html')),
    );
    expect(missing).toEqual([]);
  });
});
