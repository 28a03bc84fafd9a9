import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { readArchive } from '../../archive.ts';
import { breaches } from '../../gates/index.ts';

const { folder: built, content } = inject('hostile');
const archive = readArchive(content);
const claim = archive.events
  .flatMap(({ reports }) => reports.flatMap((report) => report.claims))
  .find(({ sentence }) => sentence.includes('twelve'));
const ofClaim = `c/${claim?.id}/index.html`;
const ofEvent = `events/${claim?.event}/index.html`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  cpSync(built, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (): string[] => breaches({ folder, base: '/' }, archive).map(({ file, reason }) => `${file} ${reason}`);
const edit = (path: string, change: (text: string) => string): void => {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = change(before);
  expect(after, 'the edit changes something').not.toBe(before);
  writeFileSync(join(folder, path), after);
};

test('a site as it was built passes', () => {
  expect(found()).toEqual([]);
});

describe('a site must not replace the old one where', () => {
  test.each<[string, () => void, string | RegExp]>([
    ['a page is missing', () => rmSync(join(folder, ofClaim)), `${ofClaim} is missing`],
    ['a page is empty', () => writeFileSync(join(folder, ofClaim), ''), `${ofClaim} is empty`],
    [
      'a page is cut off',
      () => edit(ofClaim, (html) => html.slice(0, html.indexOf('<main'))),
      `${ofClaim} does not say “${claim?.sentence}”`,
    ],
    [
      'a figure is another one',
      () => edit(ofClaim, (html) => html.replaceAll('twelve', 'eleven')),
      `${ofClaim} does not say “${claim?.sentence}”`,
    ],
    [
      'a figure runs into its neighbour',
      () => edit('index.html', (html) => html.replace('<main id="contents">', '<main id="contents"><b>1</b><b>2</b>')),
      'index.html glues two texts together: 1|2',
    ],
    [
      'a link leads nowhere',
      () => edit('index.html', (html) => html.replace('href="/method/"', 'href="/methods/"')),
      'index.html links to /methods/, which is not there',
    ],
    [
      'an anchor leads nowhere',
      () => edit('index.html', (html) => html.replace('href="/method/"', 'href="/method/#none"')),
      'index.html links to /method/#none, which is not there',
    ],
    [
      'a link runs a script',
      () => edit('index.html', (html) => html.replace('href="/method/"', 'href="javascript:alert(1)"')),
      'index.html links to “javascript:alert(1)”, which no reader may follow',
    ],
    [
      'a link leads to another host without saying so',
      () => edit('index.html', (html) => html.replace('href="/method/"', 'href="//elsewhere.example/"')),
      'index.html links to “//elsewhere.example/”, which no reader may follow',
    ],
    [
      'an id stands twice',
      () => edit('index.html', (html) => html.replace('<main id="contents">', '<main id="contents"><p id="contents">')),
      'index.html has the id “contents” twice',
    ],
    [
      'a page has no policy',
      () => edit(ofEvent, (html) => html.replace(/<meta http-equiv="content-security-policy"[^>]{1,2000}>/, '')),
      `${ofEvent} has 0 content security policies in place of one`,
    ],
    [
      'a script stands in a page',
      () => edit(ofEvent, (html) => html.replace('<main', '<script>go()</script><main')),
      `${ofEvent} has a script of its own: go()`,
    ],
    ['data are cut off', () => edit('claims.json', (text) => text.slice(0, -1)), /^claims.json cannot be read/],
    [
      'data lose a claim',
      () => edit('claims.json', (text) => JSON.stringify({ claims: JSON.parse(text).claims.slice(1) })),
      /^claims.json has \d{1,3} claims; the archive has/,
    ],
    [
      'data say another figure',
      () => edit('claims.json', (text) => text.replace('"low":12', '"low":13')),
      /^claims.json says another thing of c-/,
    ],
    [
      'a table says another figure',
      () => edit('data/claims.csv', (text) => text.replace(',12,', ',13,')),
      /^data\/claims.csv says another figure of c-/,
    ],
    [
      'a table has a ragged row',
      () => edit('data/claims.csv', (text) => `${text}only,two\n`),
      /^data\/claims.csv cannot be read/,
    ],
    ['a picture is no XML', () => edit('icon.svg', (text) => `${text}<`), /^icon.svg (?:is no XML|cannot be read)/],
    [
      'a file is foreign',
      () => writeFileSync(join(folder, 'entry.mjs'), 'x'),
      'entry.mjs is no kind of file that a site gives out (src/gates/files.ts)',
    ],
    ['a file is hidden', () => writeFileSync(join(folder, '.env'), 'x'), '.env is hidden, and no file of a site is'],
    [
      'a file is a link',
      () => symlinkSync('/etc/hostname', join(folder, 'host.txt')),
      'host.txt is a link or a device, not a file',
    ],
    [
      'a file tells where it was made',
      () => edit('claims.json', (text) => text.replace('{', `{"made":"${process.cwd()}/x",`)),
      'claims.json tells the folder in which the site was made',
    ],
  ])('%s', (_, spoil, expected) => {
    spoil();
    expect(found()).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });
});
