import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from './stamp.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  mkdirSync(at('events'));
  writeFileSync(at('events/a.md'), 'twelve died');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['written again', () => writeFileSync(at('events/a.md'), 'eleven died')],
  ['added', () => writeFileSync(at('events/b.md'), '')],
  ['taken away', () => rmSync(at('events/a.md'))],
  ['renamed', () => renameSync(at('events/a.md'), at('events/c.md'))],
])('a file that is %s is seen', (_, change) => {
  const before = stampOf(folder);
  expect(stampOf(folder)).toBe(before);
  change();
  expect(stampOf(folder)).not.toBe(before);
});
