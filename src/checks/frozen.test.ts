import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everCommitted } from './frozen.ts';
import { makeSettled } from './settled.ts';

test('every version of every commit is found, also of files that were renamed, struck or taken away since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@quill.example', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.any(String)]);
  };
  git('init', '--quiet');
  const days = makeSettled(join(folder, 'content'), () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A day');
  });
  const ever = everCommitted(folder, 'content/ledger');
  expect(new Map(ever)).toEqual(new Map(days.flatMap((day) => [...day])));
  rmSync(folder, { recursive: true });
});

test('where there is no history, there is nothing to ask', () => {
  expect(everCommitted(tmpdir(), 'content/ledger')).toBeNull();
});
