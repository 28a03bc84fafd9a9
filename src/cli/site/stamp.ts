import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How a folder lies on disk: every file with its size and the moment it was last written. Two that are equal held the same. */
export function stampOf(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return entries.map((name) => `${name} ${stateOf(join(folder, name))}`).join('\n');
}

function stateOf(path: string): string {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false });
  return state ? `${state.size} ${state.mtimeNs} ${state.ino}` : 'gone';
}
