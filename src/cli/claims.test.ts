import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
const text = 'At least twelve miners were killed in Ferrolton, police said.\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'bare.md'), text);
  writeFileSync(join(folder, 'marked.md'), `\uFEFF${text}`);
  writeFileSync(join(folder, 'more', 'bare.md'), text);
  writeFileSync(join(folder, 'more', 'index.md'), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, ['src/cli/claims.ts', ...args], { encoding: 'utf8' });
const json = (...args: string[]) => JSON.parse(run('--json', ...args).stdout);

test('files are known by their names, and by their paths where names are shared', () => {
  expect(Object.keys(json(join(folder, 'bare.md')))).toEqual(['bare.md']);
  const keys = Object.keys(json(folder));
  expect(keys).toHaveLength(3);
  expect(keys).toContainEqual(expect.stringMatching(/more\/bare\.md$/));
  expect(keys).toContain('marked.md');
});

test('offsets count in the file as it lies on disk, byte order mark included', () => {
  for (const name of ['bare.md', 'marked.md']) {
    const source = readFileSync(join(folder, name), 'utf8');
    const { casualties, locations, speakers } = json(join(folder, name))[name];
    expect(casualties).toHaveLength(1);
    for (const { quote, start, end } of [...casualties, ...locations, ...speakers]) {
      expect(source.slice(start, end)).toBe(quote);
    }
  }
});

test('a claim is told in words, with its place in the file', () => {
  const { stdout } = run(join(folder, 'bare.md'));
  expect(stdout).toMatch(/at least 12 +civilians killed +Ferrolton +police +.*bare\.md:1:1/);
  expect(stdout).toContain('At least twelve miners were killed in Ferrolton, police said.');
});

test('an explanation names rules', () => {
  expect(run('--explain', join(folder, 'bare.md')).stdout).toMatch(
    /read +“.*twelve miners.*” as at least 12 civilians killed .*\[.+\]/,
  );
});

test('a path that is not there is a fault, and the others are read', () => {
  const { stdout, stderr, status } = run('--json', join(folder, 'none.md'), join(folder, 'bare.md'));
  expect(Object.keys(JSON.parse(stdout))).toEqual(['bare.md']);
  expect(stderr).toMatch(/none\.md:1:1 There is no such file or folder\./);
  expect(status).toBe(1);
});
