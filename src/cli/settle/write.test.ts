import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeAll } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = Array.from({ length: 20 }, (_, at) => `r-${String(at).padStart(8, '0')}.jsonl`);
const all = (text: string) => new Map(names.map((name) => [name, text]));
const read = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const [old, next] = ['old\n'.repeat(5_000), 'next\n'.repeat(5_000)];

test('a run that is killed leaves every file whole, old or new; the next clears its traces', {
  timeout: 120_000,
}, async () => {
  const script = `import { writeAll } from './src/cli/settle/write.ts';
    console.log('here');
    writeAll(${JSON.stringify(folder)}, new Map(${JSON.stringify(names)}.map((name) => [name, 'next\\n'.repeat(5_000)])));`;
  const ends = new Set<string>();
  for (const after of [0, 1, 2, 4, 8, 16, 32]) {
    writeAll(folder, all(old));
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // asked for before it can have ended by itself
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    await new Promise((done) => setTimeout(done, after));
    child.kill('SIGKILL');
    await closed;
    const ledgers = read().filter(([name]) => !name.startsWith('.'));
    expect(ledgers).toHaveLength(names.length);
    for (const [, text] of ledgers) ends.add(text);
  }
  expect([...ends].every((text) => text === old || text === next)).toBe(true);
  writeAll(folder, all(next));
  expect(read()).toEqual(names.map((name) => [name, next]));
});

test('where one file cannot be written, none is', () => {
  writeAll(folder, all(old));
  const longest = `r-${'0'.repeat(300)}.jsonl`;
  expect(() => writeAll(folder, new Map([...all(next), [longest, next]]))).toThrow('ENAMETOOLONG');
  expect(read()).toEqual(names.map((name) => [name, old]));
});

test('what is no trace of a run is left alone', () => {
  writeFileSync(join(folder, '.gitkeep'), '');
  writeAll(folder, all(old));
  expect(readdirSync(folder)).toContain('.gitkeep');
});
