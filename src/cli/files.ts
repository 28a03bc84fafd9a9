import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Fault } from '../model/fault.ts';

/** A file as the stations take it, named as its reader would type it. */
export interface TextFile {
  path: string;
  bytes: Uint8Array;
}

/** Where the command was typed: npm runs scripts at the top level and says here where it was itself run. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

/** The absolute path of a path as typed. */
export const absolute = (typed: string): string => resolve(typedIn, typed);

/** A path as its reader would type it: from where they are, or in full where it lies elsewhere. */
export function asTyped(path: string): string {
  const near = relative(typedIn, path) || '.';
  return near.startsWith('..') ? path : near;
}

/** The content folder (one that holds `events`) that a path is or lies in, if any. */
export function contentOf(path: string): string | null {
  if (statSync(join(path, 'events'), { throwIfNoEntry: false })?.isDirectory()) return path;
  return dirname(path) === path ? null : contentOf(dirname(path));
}

/**
 * The reports that paths mean: a file is itself, a folder all Markdown beneath it but `index.md`. A path that cannot be
 * read is a fault, and the others are still read.
 */
export function readReports(paths: readonly string[]): { files: TextFile[]; faults: Fault[] } {
  const files: TextFile[] = [];
  const faults: Fault[] = [];
  const attempt = (path: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      faults.push(unreadable(path, error));
    }
  };
  for (const typed of paths) {
    attempt(typed, () => {
      for (const path of markdownIn(absolute(typed))) {
        attempt(path, () => files.push({ path: asTyped(path), bytes: readFileSync(path) }));
      }
    });
  }
  return { files, faults };
}

function markdownIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'index.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function unreadable(path: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reason = code === 'ENOENT' ? 'There is no such file or folder.' : `It cannot be read (${code}).`;
  return {
    file: asTyped(absolute(path)),
    line: 1,
    column: 1,
    rule: 'unreadable',
    reason,
    advice: 'Check the path, and that you may read it.',
    fatal: true,
  };
}
