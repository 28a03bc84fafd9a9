import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { forgetArchive, readArchive, soundArchive } from './archive.ts';
import { readLoose } from './loose.ts';

const folders: string[] = [];

afterEach(() => {
  forgetArchive();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const event = '2031-05-03-harbour';
const sound = {
  'outlets.yml': '- slug: tide\n  name: The Tide\n  kind: newspaper\n',
  'speakers.yml': '- slug: mira-halden\n  name: Mira Halden\n  kind: government\n',
  'places.yml': '- slug: coast\n  name: Norra Kusten\n  kind: province\n  precision: unknown\n',
  [`events/${event}/index.md`]:
    '---\ntitle: Storm\nfrom: 2031-05-03\nto: 2031-05-03\nplace: coast\nstatus: settled\n---\n',
  [`events/${event}/tide-0503.md`]: '---\noutlet: tide\npublished: 2031-05-03\ntext: full\n---\nNothing was counted.\n',
  [`events/${event}/tide-0504.md`]: '---\noutlet: tide\npublished: 2031-05-04\ntext: full\n---\nNothing was counted.\n',
};

/** A content folder of these files. */
function content(change: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...sound, ...change })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('the street, from files to a comparison', () => {
  const { events, faults } = soundArchive(content());
  expect(faults).toEqual([]);
  expect(events.map(({ event: { slug }, reports }) => [slug, reports.map(({ report }) => report.slug)])).toEqual([
    [event, ['tide-0503', 'tide-0504']],
  ]);
  expect(events[0]?.comparison.answer).toHaveLength(2);
});

test('a folder is walked once, until it is forgotten', () => {
  const folder = content();
  const first = readArchive(folder);
  expect(readArchive(folder)).toBe(first);
  forgetArchive();
  expect(readArchive(folder)).not.toBe(first);
});

test('a report with a fatal fault is left out, the rest stands; all faults in one run, in reading order', () => {
  const folder = content({
    [`events/${event}/tide-0503.md`]: '---\noutlet: beacon\npublished: 2031-05-03\ntext: full\n---\nText.\n',
    [`events/${event}/tide-0505.md`]: '---\noutlet: tide\npublished: 2031-02-30\ntext: full\n---\nText.\n',
  });
  const { events, faults } = readArchive(folder);
  expect(events[0]?.reports.map(({ report }) => report.slug)).toEqual(['tide-0504']);
  expect(faults.filter(({ fatal }) => fatal).map(({ file, line }) => [file.split('/').at(-1), line])).toEqual([
    ['tide-0503.md', 2],
    ['tide-0505.md', 3],
  ]);
  expect(() => soundArchive(folder)).toThrow(
    /tide-0503\.md:2:9 the outlet “beacon”.{1,100} — Add it there[\s\S]{1,300}tide-0505\.md:3:\d/,
  );
});

test('an event that cannot be read is left out with its reports', () => {
  const { events, faults } = readArchive(content({ [`events/${event}/index.md`]: '---\ntitle: Storm\n---\n' }));
  expect(events).toEqual([]);
  expect(faults.every(({ file }) => file.endsWith('index.md'))).toBe(true);
});

test('a register with a fault does not make all that it holds unknown', () => {
  const { faults } = readArchive(content({ 'outlets.yml': '- slug: tide\n  nam: The Tide\n' }));
  expect(faults.map(({ file }) => file.split('/').at(-1))).not.toContain('tide-0503.md');
});

test('an empty folder is an empty archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  folders.push(folder);
  expect(readArchive(folder).events).toEqual([]);
});

test('any text is read, with or without front matter', () => {
  const bytes = new TextEncoder().encode('A quiet day.');
  expect(readLoose({ path: 'note.md', bytes })).toMatchObject({
    report: { meta: null },
    reading: { casualties: [] },
    faults: [],
  });
  expect(readLoose({ path: 'note.md', bytes: Uint8Array.of(0xff, 0xfe, 0xfd) })).toMatchObject({
    report: null,
    reading: null,
  });
});
