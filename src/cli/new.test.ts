import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { slugOf, sourceOf } from './new/draft.ts';
import { questions } from './new/questions.ts';

const event = '2020-02-02-ferrolton';
// Every run reads the content first.
vi.setConfig({ testTimeout: 60_000 });
let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'variorum-new-'));
  cpSync('src/checks/fixtures/hostile', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

/** Runs the command without a terminal. */
function run(...typed: string[]) {
  const before = readdirSync(join(content, 'events', event));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...typed, '--content', content], {
    encoding: 'utf8',
    input: '',
  });
  const added = readdirSync(join(content, 'events', event)).filter((file) => !before.includes(file));
  return { status, said: stdout + stderr, added };
}

const whole = [
  'report',
  '--event',
  event,
  '--outlet',
  'quill-gazette',
  '--url',
  'https://quill.example/b',
  '--published',
  '2020-02-03T08:30+01:00',
  '--title',
  'Mine: "all out"',
  '--seen',
  'opening',
  '--text',
  'excerpt',
];

test('a report is written with the right name and front matter, and is no fault to the reader', () => {
  const { status, added, said } = run(...whole);
  expect(status).toBe(0);
  expect(added).toEqual(['quill-gazette-0203.md']);
  const source = readFileSync(join(content, 'events', event, added[0] ?? ''), 'utf8');
  expect(source).toBe(`---
outlet: quill-gazette
title: 'Mine: "all out"'
url: https://quill.example/b
published: 2020-02-03T08:30+01:00
seen: opening
text: excerpt
---

`);
  expect(said).toContain('npm run --silent claims -- ');
});

test('what is left out has its usual value, or none', () => {
  const { added } = run('report', '--event', event, '--outlet', 'quill-gazette');
  expect(added).toEqual(['quill-gazette.md']);
  const source = readFileSync(join(content, 'events', event, added[0] ?? ''), 'utf8');
  expect(source).toContain('title: null\nurl: null\npublished: null\nseen: full\ntext: digest\n');
});

describe('an answer that is refused says what to do', () => {
  const asked = questions({
    events: [{ event: { slug: event } }],
    outlets: [{ slug: 'quill-gazette', name: 'The Quill Gazette' }],
  } as never);

  test.each([
    ['event', 'elsewhere', /no event “elsewhere”. Take one of: 2020-02-02-ferrolton/],
    ['outlet', 'quill', /no outlet “quill”. Did you mean quill-gazette/],
    ['outlet', 'Xyzzy', /no outlet “Xyzzy”. A new one goes into content.outlets.yml/],
    ['url', 'javascript:alert(1)', /is no address: write it whole/],
    ['url', 'quill.example', /is no address/],
    ['published', '2020-02-30', /is no date/],
    ['published', 'Tuesday', /is no date/],
    ['seen', 'some', /neither full .* nor opening/],
    ['text', 'all', /none of digest, excerpt and full/],
  ] as const)('%s: %s', (key, said, told) => {
    expect(asked[key].take(said)).toEqual({ problem: expect.stringMatching(told) });
  });

  test.each([
    ['outlet', 'the quill gazette', 'quill-gazette'],
    ['published', '2020-02-03', '2020-02-03'],
    ['published', '2020-02-03T08:30:00Z', '2020-02-03T08:30:00Z'],
    ['url', 'http://quill.example/a?b=1#c', 'http://quill.example/a?b=1#c'],
  ] as const)('%s: %s will do', (key, said, value) => {
    expect(asked[key].take(said)).toEqual({ value });
  });
});

describe('nothing is written', () => {
  test('and everything wrong is told at once', () => {
    const { status, said, added } = run(...whole.slice(0, 3), '--url', 'x', '--text', 'all');
    expect([status, added]).toEqual([1, []]);
    expect(said).toMatch(/--outlet: .*this must be said/);
    expect(said).toMatch(/--url: “x” is no address/);
    expect(said).toMatch(/--text: “all” is none of/);
  });

  test.each([[['place']], [['report', '--colour', 'red']]])('the command is not understood: %j', (typed) => {
    const { status, said, added } = run(...typed);
    expect([status, added]).toEqual([2, []]);
    expect(said).toContain('usage: npm run --silent new -- report');
  });

  test('the report stands there already', () => {
    const twin = run(...whole.slice(0, 5), '--url', 'https://quill.example/twin');
    expect(twin.added).toHaveLength(1);
    const { status, said, added } = run(...whole.slice(0, 5), '--url', 'https://quill.example/twin');
    expect([status, added]).toEqual([1, []]);
    expect(said).toMatch(/--url: .*quill-gazette\.md has this address already/);
  });
});

test.each([
  [{ outlet: 'quill', published: '2020-02-03' }, [], 'quill-0203'],
  [{ outlet: 'quill', published: '2020-12-31T23:59Z' }, [], 'quill-1231'],
  [{ outlet: 'quill', published: null }, [], 'quill'],
  [{ outlet: 'quill', published: '2020-02-03' }, ['quill-0203'], 'quill-0203-2'],
  [{ outlet: 'quill', published: '2020-02-03' }, ['quill-0203', 'quill-0203-2'], 'quill-0203-3'],
])('%o beside %j is called %s', (answers, taken, slug) => {
  expect(slugOf(answers, new Set(taken))).toBe(slug);
});

test.each(['No #1', 'yes', '2020', "it's", 'a: b', '- a', 'ends in a space ', '—'])(
  'the title %j is written so that it is read as it is',
  (title) => {
    expect(
      sourceOf({ event: 'e', outlet: 'quill', title, url: null, published: null, seen: 'full', text: 'digest' }),
    ).toMatch(/^---\noutlet: quill\ntitle: .+\nurl: null\n/);
  },
);
