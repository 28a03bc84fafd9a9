import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listContent } from './listing.ts';
import { spoken } from './testing.ts';

const dir = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(dir, { recursive: true }));
const write = (path: string, text = 'x') => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};

test('every file of the content is listed in order, and everything else is named', async () => {
  for (const name of ['outlets.yml', 'places.yml', 'logo.png', '.DS_Store', 'ledger/r-00000001.jsonl']) write(name);
  for (const name of ['b-0102', 'a-0102']) write(`events/2026-05-01-ana/${name}.md`);
  for (const name of ['index.md', 'at.md', 'a-0102.mdx', 'B-0102.md', 'Été.md', 'con.md', '.gitkeep'])
    write(`events/2026-05-01-ana/${name}`);
  write('events/2026-05-01-ana/big.md', 'x'.repeat(129 * 1024));
  write('events/2026-05-01-ana/folder.md/a.txt');
  write('events/Odd Name/index.md');
  write('events/2026-05-02-bell/only.md');
  write('events/stray.md');
  symlinkSync('/etc/hostname', join(dir, 'events/2026-05-01-ana/link.md'));
  symlinkSync(join(dir, 'events/2026-05-01-ana'), join(dir, 'events/linked'));
  const socket = createServer().listen(join(dir, 'events/2026-05-01-ana/socket.md'));
  await once(socket, 'listening');

  const { value, faults } = listContent(dir);
  socket.close();
  const slugs = value?.events.map(({ slug, index, reports }) => [
    slug,
    index !== null,
    reports.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  ]);
  expect(slugs).toEqual([
    ['2026-05-01-ana', true, ['a-0102.md', 'b-0102.md']],
    ['2026-05-02-bell', false, ['only.md']],
  ]);
  expect(value?.speakers).toBeNull();
  const notes = '"no name for an address: lower-case letters, digits and single hyphens, at most 100"';
  const odd = (name: string, better: string) =>
    `${JSON.stringify(name)} is ${notes.slice(1, -1)}. Rename it, for example ${better}`;
  expect(faults.map((fault) => spoken(fault).replace(dir, ''))).toEqual([
    '/.DS_Store:1:1 (not fatal) a hidden file is not read. Delete it, if it is not meant to be here.',
    '/events/2026-05-01-ana/B-0102.md:1:1 '.concat(
      odd('B-0102.md', 'b-0102.md; b-0102.md is there too, so give it yet another name.'),
    ),
    '/events/2026-05-01-ana/a-0102.mdx:1:1 "a-0102.mdx" does not belong here. Move it away: only Markdown files are read here.',
    '/events/2026-05-01-ana/at.md:1:1 "at.md" has the address of a page of the event. Rename it, for example after its outlet and day.',
    '/events/2026-05-01-ana/big.md:1:1 the file has 129 KB; at most 128 KB are read. Keep the report itself and leave out the rest, or split it into two reports.',
    '/events/2026-05-01-ana/con.md:1:1 '.concat(odd('con.md', 'report.md.')),
    '/events/2026-05-01-ana/folder.md:1:1 a folder has the name of a report. Put the file itself here.',
    '/events/2026-05-01-ana/link.md:1:1 this is a link or a device, not a file. Put the file itself here.',
    '/events/2026-05-01-ana/socket.md:1:1 this is a link or a device, not a file. Put the file itself here.',
    '/events/2026-05-01-ana/Été.md:1:1 '.concat(odd('Été.md', 'ete.md.')),
    '/events/2026-05-02-bell/index.md:1:1 the event has no index.md. Write one with title, from, to, place and status.',
    '/events/Odd Name:1:1 '.concat(odd('Odd Name', 'odd-name.')),
    '/events/linked:1:1 this is a link or a device, not a file. Put the file itself here.',
    '/events/stray.md:1:1 "stray.md" does not belong here. Move it away: only folders, one an event are read here.',
    '/logo.png:1:1 "logo.png" does not belong here. Move it away: only events/, ledger/, outlets.yml, speakers.yml and places.yml are read here.',
    '/speakers.yml:1:1 the file is missing. Add it; it may be empty as long as nothing refers to it.',
  ]);
});

test('a content folder that is not there is one fault', () => {
  const { faults } = listContent(join(dir, 'nowhere'));
  expect(faults[0] && spoken(faults[0]).replace(dir, '')).toBe(
    '/nowhere:1:1 the folder cannot be read (ENOENT). Check that it is there and that you may read it.',
  );
});
