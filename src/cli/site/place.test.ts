import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextOf, Refusal, recover, replace, take } from './place.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = (path: string, text: string): void => {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
};
const published = (): string => readFileSync(join(out, 'index.html'), 'utf8');
/** The number of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['--eval', '']).pid;

describe('a new site replaces the old one', () => {
  test('where there is one, and nothing is left beside it', () => {
    site(out, 'old');
    site(nextOf(out), 'new');
    replace(out);
    expect([published(), readdirSync(folder)]).toEqual(['new', ['dist']]);
  });

  test('where there is none', () => {
    site(nextOf(out), 'new');
    replace(out);
    expect([published(), readdirSync(folder)]).toEqual(['new', ['dist']]);
  });

  test('or, where it cannot, leaves the old one', () => {
    site(out, 'old');
    expect(() => replace(out)).toThrow('ENOENT');
    expect([published(), readdirSync(folder)]).toEqual(['old', ['dist']]);
  });
});

describe('what a build left that was cut off', () => {
  test.each([
    ['while it drew', ['dist', 'dist.next-1'], 'old'],
    ['between the renamings', ['dist.old', 'dist.next-1'], 'old'],
    ['before it cleared away', ['dist', 'dist.old'], 'old'],
  ])('%s', (_, left, expected) => {
    for (const name of left) site(join(folder, name), name === 'dist.next-1' ? 'new' : 'old');
    recover(out);
    expect([published(), readdirSync(folder)]).toEqual([expected, ['dist']]);
  });
});

describe('one build at a time', () => {
  test('another is refused until the first is done', () => {
    const free = take(out);
    expect(() => take(out)).toThrow(Refusal);
    expect(() => take(out)).toThrow(`process ${process.pid}`);
    free();
    take(out)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('one that was killed holds nobody up', () => {
    writeFileSync(`${out}.lock`, `${gone()}`);
    site(`${out}.old`, 'old');
    take(out)();
    expect(published()).toBe('old');
    expect(existsSync(`${out}.lock`)).toBe(false);
  });

  test('a lock that says nothing holds nobody up', () => {
    writeFileSync(`${out}.lock`, '');
    take(out)();
    expect(readdirSync(folder)).toEqual([]);
  });
});
