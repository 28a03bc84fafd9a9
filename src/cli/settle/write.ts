import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder so that none is ever half-written: each stands whole beside its old self before the first
 * takes its place. What a run that was killed left behind is cleared away first.
 */
export function writeAll(folder: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  clear(folder);
  try {
    for (const [name, text] of texts) writeFileSync(join(folder, besideOf(name)), text, { flush: true });
  } catch (error) {
    clear(folder);
    throw error;
  }
  for (const name of texts.keys()) renameSync(join(folder, besideOf(name)), join(folder, name));
}

const besideOf = (name: string): string => `.${name}.next`;

function clear(folder: string): void {
  for (const name of readdirSync(folder).filter((left) => /^\..{1,200}\.next$/.test(left))) rmSync(join(folder, name));
}
