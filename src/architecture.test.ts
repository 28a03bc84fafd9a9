import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The law of the house: who may know whom. A room is a folder of src/, or a file that stands alone in it. A room knows
 * itself and any npm package; what else it may know stands here.
 */
const mayKnow: Record<string, readonly string[]> = {
  model: [],
  // The stations of the street: each knows the nouns and no other station.
  parse: ['model'],
  extract: ['model'],
  resolve: ['model'],
  compare: ['model'],
  // What was settled of each claim: no station, and no more than one.
  ledger: ['model'],
  // Reads a file by itself, and loads no more of the street than that takes.
  loose: ['model', 'parse', 'extract'],
  // The one that knows their order.
  archive: ['model', 'parse', 'extract', 'resolve', 'compare', 'ledger', 'loose'],
  // What draws is given finished things.
  styles: [],
  components: ['model', 'layouts', 'styles'],
  layouts: ['model', 'components', 'styles'],
  // What leaves the site: tables, citations, feeds, cards.
  exports: ['model', 'components'],
  // Drawings as files of their own.
  pictures: ['model', 'styles'],
  pages: ['model', 'archive', 'components', 'exports', 'pictures', 'layouts', 'styles', 'evaluation'],
  // What a contributor sees while writing, and no reader.
  workbench: ['model', 'archive', 'loose', 'components', 'layouts', 'styles'],
  // What measures, and what is typed in a terminal.
  evaluation: ['model', 'archive', 'loose'],
  // What a rendered site must hold before it may replace the old one.
  gates: ['model', 'archive'],
  cli: ['model', 'archive', 'loose', 'ledger', 'evaluation', 'gates'],
  checks: ['model', 'archive', 'cli', 'gates', 'bench'],
  invariants: ['model', 'archive', 'loose', 'evaluation'],
  bench: ['model', 'archive', 'loose', 'evaluation', 'cli'],
  // What takes longer than a test may.
  prove: ['model', 'archive', 'ledger', 'evaluation', 'gates', 'cli', 'checks', 'bench', 'invariants'],
  architecture: [],
};

/** Stations are entered by their door. */
const doors = new Set([
  'parse/index.ts',
  'extract/index.ts',
  'extract/gazetteer.ts',
  'resolve/index.ts',
  'compare/index.ts',
  'ledger/index.ts',
  'ledger/histories.ts',
]);
const stations = new Set(['parse', 'extract', 'resolve', 'compare', 'ledger']);

/** What finds claims and compares them never touches the disk: all that it knows is handed to it. */
const withoutDisk = new Set(['model', 'extract', 'resolve', 'compare', 'ledger', 'components', 'layouts']);

const importPattern = /\b(?:from|import|glob)\s{0,3}\(?\s{0,3}['"`](?<target>[^'"`\n]{1,200})['"`]/g;

/** Everything that a source file imports, as written. */
const targetsOf = (source: string): string[] =>
  [...source.matchAll(importPattern)].map((found) => found.groups?.['target'] ?? '');

/** The room of a path below src/. */
const roomOf = (path: string): string => (path.split('/')[0] ?? '').replace(/(?:\.test)?\.ts$/, '');

/** What a file of src/ imports against the law, each as a sentence. */
function violations(path: string, source: string): string[] {
  return targetsOf(source).flatMap((target) => {
    if (!target.startsWith('.')) return readsDisk(path, target) ? [`${path} reads the disk (${target})`] : [];
    const known = normalize(join(dirname(path), target));
    return known.startsWith('..') ? [`${path} reaches out of src/ (${target})`] : trespass(path, known);
  });
}

const readsDisk = (path: string, target: string): boolean =>
  withoutDisk.has(roomOf(path)) && !path.endsWith('.test.ts') && /^(?:node:)?fs\b/.test(target);

function trespass(path: string, known: string): string[] {
  const [room, other] = [roomOf(path), roomOf(known)];
  if (other === room) return [];
  if (!mayKnow[room]?.includes(other)) return [`${path} may not know ${other} (${known})`];
  if (stations.has(other) && !doors.has(known)) return [`${path} enters ${other} by the window (${known})`];
  return [];
}

/** All but this file, which quotes what it forbids. */
const sources = globSync('src/**/*.{ts,astro}', { exclude: ['src/architecture.test.ts'] }).sort();

describe('the house', () => {
  test.each(sources)('%s keeps to its room', (file) => {
    const path = file.slice('src/'.length);
    expect(Object.keys(mayKnow)).toContain(roomOf(path));
    expect(violations(path, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the law', () => {
  test.each([
    ['parse/index.ts', `import { extract } from '../extract/index.ts';`],
    ['resolve/place.ts', `export * from "../archive.ts";`],
    ['model/claim.ts', `import type { Reading } from '../parse/sentences.ts';`],
    ['components/Table.astro', `---\nimport { archive } from '../archive.ts';\n---\n<p>text</p>`],
    ['pages/index.astro', `---\nconst { compare } = await import('../compare/index.ts');\n---`],
    ['pages/x.ts', `const all = import.meta.glob('../resolve/*.ts');`],
    ['archive.ts', `import { sentences } from './parse/sentences.ts';`],
    ['extract/index.ts', `import { readFileSync } from 'node:fs';`],
    ['evaluation/index.ts', `import { main } from '../cli/main.ts';`],
    ['compare/index.ts', `import facts from '../../public/facts.json';`],
  ])('%s is caught with %s', (path, source) => {
    expect(violations(path, source)).toHaveLength(1);
  });

  test.each([
    [
      'parse/index.ts',
      `import { z } from 'zod';\nimport { readFileSync } from 'node:fs';\nimport { Span } from '../model/span.ts';`,
    ],
    ['parse/front/matter.ts', `import { Span } from '../../model/span.ts';\nimport { lines } from '../lines.ts';`],
    ['archive.ts', `import { parseReport } from './parse/index.ts';`],
    ['pages/events/[event].astro', `---\nimport Page from '../../layouts/Page.astro';\n---\nImported from 'the list'.`],
  ])('%s may stand with %s', (path, source) => {
    expect(violations(path, source)).toEqual([]);
  });
});
