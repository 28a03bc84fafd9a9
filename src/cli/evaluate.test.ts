import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  const front = '---\ntitle: Fall at Ferrolton\ngenre: live\n---\n';
  writeFileSync(join(folder, 'fall.md'), `${front}\nTwelve miners were killed in Ferrolton. Two boats sank.\n`);
  const claim = { effect: 'killed', qualifier: 'exact', scope: 'event', place: 'Ferrolton' };
  const casualties = [
    { ...claim, quote: 'Twelve miners', group: 'civilians', low: 12, high: 12 },
    { ...claim, quote: 'Two boats', group: 'people', low: 2, high: 2, effect: 'missing' },
  ];
  writeFileSync(join(folder, 'fall.gold.json'), JSON.stringify({ casualties }));
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, ['src/cli/evaluate.ts', ...args], { encoding: 'utf8' });

test('a folder is scored by effect, group, qualifier and genre', () => {
  const { stdout, status } = run(folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(/core +100\.0 +50\.0 +66\.7 +2 +1/);
  for (const field of ['effect', 'group', 'qualifier', 'genre', 'report']) expect(stdout).toContain(`by ${field}`);
  expect(stdout).toMatch(/live +66\.7/);
});

test('every miss stands at its place', () => {
  expect(run('--misses', folder).stdout).toMatch(/fall\.md:6:41 missed missing\/people 2\.\.2 “Two boats”/);
});

test('the ratchet watches the sets of the project, and them alone', () => {
  const before = readFileSync('src/evaluation/marks.json', 'utf8');
  const { status, stderr } = run('--ratchet', folder);
  expect([status, stderr]).toEqual([2, expect.stringContaining('usage:')]);
  expect(readFileSync('src/evaluation/marks.json', 'utf8')).toBe(before);
});
