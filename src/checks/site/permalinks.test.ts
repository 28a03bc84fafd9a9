import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { type Page, readPages } from '../../gates/page.ts';
import { everCommitted } from '../frozen.ts';

const { folder, days } = inject('settled');
const pages = new Map(readPages(folder).map((page) => [page.address, page]));
const permalinks = readFileSync(join(folder, 'permalinks.txt'), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What stands in the frozen element of a page, exactly. */
function frozenIn(address: string): { digest: string; text: string } | null {
  let found: { digest: string; text: string } | null = null;
  let open = false;
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (attributes['data-frozen'] === undefined) return;
      open = true;
      found = { digest: attributes['data-frozen'], text: '' };
    },
    ontext: (text) => {
      if (open && found) found.text += text;
    },
    onclosetag: () => {
      open = false;
    },
  });
  parser.end(readFileSync(join(folder, address, 'index.html'), 'utf8'));
  return found;
}

const isRedacted = (version: string): boolean => permalinks.includes(`  c/${version}/  redacted`);

describe('every version that was ever frozen', () => {
  const ever = [...new Map(days.flat())];

  test('has its page, with the same lines under the same digest', () => {
    expect(ever.length).toBeGreaterThan(10);
    for (const [version, lines] of ever) {
      const digest = sha256(lines);
      expect(permalinks, version).toContain(`${digest}  c/${version}/  `);
      expect(said(`/c/${version}/`), version).toContain(digest);
      if (!isRedacted(version)) expect(frozenIn(`/c/${version}/`), version).toEqual({ digest, text: lines });
    }
  });

  test('is listed once, in order, with no other', () => {
    const listed = permalinks
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    const versions = listed.map((line) => line.split(/ {2}/)[1] ?? '');
    expect(versions).toEqual(ever.map(([version]) => `c/${version}/`).sort());
  });

  test('leads to the claim, which has a page whatever became of it', () => {
    for (const [version] of ever) expect(pages.get(`/c/${version}/`)?.links).toContain(`/c/${version.split('/')[0]}/`);
  });
});

const said = (address: string): string => (pages.get(address)?.text ?? '').split(/\s/).filter(Boolean).join(' ');

/** The page of the claim whose first frozen sentence holds these words. */
function pageOf(words: string): Page {
  const version = days
    .flat()
    .find(([name, lines]) => name.endsWith('/v1') && lines.includes(words) && lines.includes('casualty'))?.[0];
  const page = pages.get(`/c/${version?.split('/')[0]}/`);
  if (!page) throw new Error(`no page of ${words}`);
  return page;
}

const robots = ({ elements }: Page): string[] =>
  elements
    .filter(({ attributes }) => attributes['name'] === 'robots')
    .map(({ attributes }) => attributes['content'] ?? '');

const address = ({ address }: Page): string => address;

describe('a claim that stands no longer has a page that says so', () => {
  test('another figure superseded it', () => {
    const page = pageOf('Twelve miners');
    expect(robots(page)).toEqual(['noindex']);
    expect(said(page.address)).toMatch(/Superseded on 5 February 2020 by a change of the report/);
    expect(said(page.address)).toContain('Twelve miners were killed in Ferrolton.');
    expect(page.links).toContain(address(pageOf('Fifteen miners')));
    expect(pageOf('Fifteen miners').links).toContain(page.address);
  });

  test('an editor took the reading away', () => {
    const page = pageOf('"Five people"');
    expect(said(page.address)).toMatch(/Withdrawn on 5 February 2020 by an editor: A proverb\./);
    expect(robots(page)).toEqual(['noindex']);
  });

  test('its report was withdrawn', () => {
    const page = pageOf('Thirty miners');
    expect(said(page.address)).toMatch(/Withdrawn on 6 February 2020 by an editor: The outlet took it back/);
    expect(page.links).not.toContain('/events/2020-02-02-ferrolton/withdrawn/');
  });

  test('its words were taken away, everywhere', () => {
    const page = pageOf('Adaville');
    expect(said(page.address)).toContain('The words of this claim were taken away');
    expect(said(page.address)).toContain('Privacy');
    for (const { text } of pages.values()) expect(text).not.toContain('Adaville');
  });
});

describe('a claim that changed says so', () => {
  test('a correction of the reading is a new version, with its reason', () => {
    const page = pageOf('"Nine people"');
    expect(said(page.address)).toContain('Passers-by.');
    expect(page.links).toEqual(expect.arrayContaining([`${page.address}v1/`, `${page.address}v2/`]));
    expect(said(`${page.address}v1/`)).toContain('This is how the claim stood.');
    expect(said(`${page.address}v2/`)).toContain('This is how the claim stands.');
  });

  test('a sentence that was reworded is a new version of the same claim, under the new name of its report', () => {
    const page = pageOf('say police');
    expect(robots(page)).toEqual([]);
    expect(said(page.address)).toContain('said police');
    expect(page.links).toContain('/events/2020-02-02-ferrolton/renamed/');
    expect(said(`${page.address}v1/`)).toContain('say police');
  });
});

test('the corrections list what was withdrawn and what reports changed, with links', () => {
  const text = said('/corrections/');
  expect(text).toContain('The outlet took it back');
  expect(text).toContain('words taken away');
  expect(text).toContain('Changed by the report');
  const { links = [] } = pages.get('/corrections/') ?? {};
  for (const words of ['Twelve miners', 'Fifteen miners', 'Thirty miners'])
    expect(links).toContain(address(pageOf(words)));
});

describe('what had an address keeps it', () => {
  const event = '/events/2020-02-02-ferrolton';

  test('a renamed report is one click away, and where the browser follows, none', () => {
    const page = pages.get(`${event}/reworded/`);
    expect(page?.links).toContain(`${event}/renamed/`);
    const refresh = page?.elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
    expect(refresh?.attributes['content']).toBe(`0; url=${event}/renamed/`);
  });

  test('a renamed place and a renamed outlet, too', () => {
    expect(pages.get('/places/ferrol/')?.links).toContain('/places/ferrolton/');
    expect(pages.get('/outlets/quill/')?.links).toContain('/outlets/quill-gazette/');
  });

  test('a withdrawn report says so, and leads to what was read in it', () => {
    const page = pages.get(`${event}/withdrawn/`);
    expect(said(`${event}/withdrawn/`)).toContain('It was withdrawn on 6 February 2020: The outlet took it back');
    expect(page && robots(page)).toEqual(['noindex']);
    expect(page?.links).toContain(address(pageOf('Thirty miners')));
  });
});

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

test.each([
  ['a claim that stands', () => pageOf('Fifteen miners').address],
  ['a claim that stood', () => pageOf('Twelve miners').address],
  ['a claim without words', () => pageOf('Adaville').address],
  ['a version', () => `${pageOf('say police').address}v1/`],
  ['a withdrawn report', () => '/events/2020-02-02-ferrolton/withdrawn/'],
  ['a renamed report', () => '/events/2020-02-02-ferrolton/reworded/'],
  ['corrections', () => '/corrections/'],
])('%s is valid HTML', async (_, addressOf) => {
  const { results } = await validator.validateString(readFileSync(join(folder, addressOf(), 'index.html'), 'utf8'));
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
});

test('every version that was ever committed stands in the list of the site, under the same digest', () => {
  const ever = everCommitted('.', 'content/ledger') ?? [];
  const list = readFileSync(join(inject('site').folder, 'permalinks.txt'), 'utf8').split('\n');
  const listed = new Set(list.map((line) => line.split('  ').slice(0, 2).join('  ')));
  const missing = ever.filter(([version, lines]) => !listed.has(`${sha256(lines)}  c/${version}/`));
  expect(missing.map(([version]) => version)).toEqual([]);
});

test('the feed tells what became of claims', () => {
  const { items } = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8'));
  const titles = items.map(({ title }: { title: string }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(['Changed by the report: 15 civilians killed', 'Correction: a claim withdrawn']),
  );
});

test('a figure is cited by its newest version', () => {
  const { address } = pageOf('"Nine people"');
  expect(said(address)).toContain(`${address}v2/`);
});
