import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const event = 'events/2020-02-02-ferrolton';
const report = (lines: readonly string[]): string =>
  ['---', ...lines, '---', '', 'Two miners died in Ferrolton.', ''].join('\n');
const front = ['outlet: quill-gazette', 'text: full', 'published: 2020-02-02'];
const bad = Buffer.concat([Buffer.from(report(front)), Buffer.from([0xff, 0xfe])]);

/** A content folder in which everything is wrong once. */
const files: Record<string, string | Uint8Array> = {
  'outlets.yml': `- slug: quill-gazette
  name: Quill Gazette
  kind: newspaper
- slug: quill-gazette
  name: Quill Gazette again
  kind: newspaper
`,
  'speakers.yml': '- slug: ada-ferrol\n  name: Ada Ferrol\n  kind: police\n',
  'places.yml': `- slug: ferrolton
  name: Ferrolton
  kind: town
  within: nowhere-shire
  precision: unknown
`,
  [`${event}/index.md`]: `---
title: Mine fire
from: 2020-02-02
to: 2020-02-02
place: no-such-place
status: settled
---
`,
  [`${event}/right.md`]: report(front),
  [`${event}/misspelt-key.md`]: report([...front, 'dateljne: Ferrolton']),
  [`${event}/unknown-outlet.md`]: report(['outlet: no-such-outlet', ...front.slice(1)]),
  [`${event}/impossible-date.md`]: report([...front.slice(0, 2), 'published: 2020-02-30']),
  [`${event}/Right.md`]: report(front),
  [`${event}/invalid-bytes.md`]: bad,
  [`${event}/too-long.md`]: report(front) + 'Two miners died in Ferrolton.\n'.repeat(360_000),
};

describe('a folder in which everything is wrong once', () => {
  let folder = '';
  let output = '';
  let status: number | null = null;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const run = spawnSync(process.execPath, ['src/cli/check.ts', folder], { encoding: 'utf8' });
    output = run.stdout + run.stderr;
    status = run.status;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a misspelt key', `${event}/misspelt-key.md`, /^5:1 .*dateljne/],
    ['an unknown outlet', `${event}/unknown-outlet.md`, /^2:9 .*no-such-outlet/],
    ['an impossible date', `${event}/impossible-date.md`, /^4:12 .*2020-02-30/],
    ['a duplicate slug', 'outlets.yml', /^4:1 .*quill-gazette/],
    ['a place within no place', 'places.yml', /^4:11 .*nowhere-shire/],
    ['an event at no place', `${event}/index.md`, /^5:8 .*no-such-place/],
    ['a file name that is not an address', `${event}/Right.md`, /^1:1 /],
    ['bytes that are no UTF-8', `${event}/invalid-bytes.md`, /^8:1 .*UTF-8/],
    ['a file of ten megabytes', `${event}/too-long.md`, /^1:1 .*/],
  ])('%s is told at its place', (_, path, expected) => {
    const lines = output.split('\n').flatMap((line) => line.split(`${path}:`).slice(1));
    expect(lines).toContainEqual(expect.stringMatching(expected));
  });

  test('each fault says what to do', () => {
    const advice = output.split('\n').filter((line) => line.startsWith('    '));
    expect(advice.length).toBeGreaterThanOrEqual(9);
  });

  test('what is right is not blamed', () => {
    expect(output).not.toContain('/right.md');
  });

  test('the run ends with the count and fails', () => {
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^\d+ faults, \d+ of them fatal$/);
    expect(status).toBe(1);
  });
});
