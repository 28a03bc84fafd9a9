import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Files that never meet content: tests, their helpers, and what is run by hand. */
const aside = /\.test\.ts$|\/testing\.ts$|\/gazetteer\/(?:make|source|candidates)\.ts$|^src\/checks\//;

interface Pattern {
  source: string;
  flags: string;
  file: string;
}

/** Every pattern that is written out in a file. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** The patterns that are made out of vocabularies while the street is loaded and walked. */
async function madePatterns(): Promise<Pattern[]> {
  const made = new Map<string, Pattern>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const file = /src\/[^:)\s]{1,200}/.exec(new Error().stack?.split('\n')[2] ?? '')?.[0];
      if (file && typeof source === 'string') made.set(`${source}/${flags}`, { source, flags, file });
      return new target(source, flags);
    },
  });
  try {
    const { readArchive } = await import('../archive.ts');
    readArchive('content');
  } finally {
    globalThis.RegExp = plain;
  }
  return [...made.values()];
}

test('no pattern can be made slow by what it reads', { timeout: 300_000 }, async () => {
  const written = globSync('src/**/*.ts')
    .filter((file) => !aside.test(file))
    .flatMap(patternsIn);
  const slow: string[] = [];
  for (const { source, flags, file } of [...written, ...(await madePatterns())]) {
    const { status } = await check(source, flags, { timeout: 20_000 });
    if (status !== 'safe') slow.push(`${file}: /${source}/${flags} is ${status}`);
  }
  expect(slow).toEqual([]);
});
