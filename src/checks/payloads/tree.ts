import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tree } from '../faults/tree.ts';

/** Where a payload is put: everything that a contributor writes and a page shows. */
export const sinks = [
  'title',
  'dateline',
  'outlet',
  'place',
  'speaker',
  'body',
  'link text',
  'link address',
  'picture',
  'correction',
] as const;

const event = 'events/2031-05-03-ferrolton';

/** Writes a content folder in which each payload stands in every sink. */
export function writeHostile(payloads: readonly string[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(hostileTree(payloads))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text ?? '');
  }
}

/** A content folder in which each payload stands in every sink: a report, an outlet, a place and a speaker for each. */
function hostileTree(payloads: readonly string[]): Tree {
  const reports = payloads.map((payload, n) => [`${event}/r-${n}.md`, reportOf(payload, n)]);
  const entries = (entry: (payload: string, n: number) => string[]): string =>
    payloads.map((payload, n) => `- ${entry(payload, n).join('\n  ')}\n`).join('');
  return {
    'outlets.yml': entries((payload, n) => [`slug: o-${n}`, `name: ${quoted(`${payload} ${n}`)}`, 'kind: newspaper']),
    'speakers.yml': entries((payload, n) => [
      `slug: s-${n}`,
      `name: ${quoted(`${payload} ${n}`)}`,
      `aliases: [Ada Ferrol${letters(n)}]`,
      'kind: police',
    ]),
    'places.yml': entries((payload, n) => [
      `slug: p-${n}`,
      `name: ${quoted(`${payload} ${n}`)}`,
      `aliases: [Ferrol${letters(n)}]`,
      'kind: town',
      'precision: unknown',
    ]),
    [`${event}/index.md`]: `---\ntitle: ${quoted(payloads[0] ?? '')}\nfrom: 2031-05-03\nto: 2031-05-03\nplace: p-0\nstatus: settled\n---\n`,
    ...Object.fromEntries(reports),
  };
}

/** A report in which a payload stands wherever it can. */
function reportOf(payload: string, n: number): string {
  const place = `Ferrol${letters(n)}`;
  return [
    '---',
    `outlet: o-${n}`,
    `title: ${quoted(payload)}`,
    `dateline: ${quoted(payload)}`,
    `published: 2031-05-03`,
    'text: full',
    'corrections:',
    '  - quote: Seven',
    '    drop: true',
    `    note: ${quoted(payload)}`,
    '    on: 2031-05-04',
    '---',
    '',
    `Twelve people were killed in ${place}, Ada Ferrol${letters(n)} said.`,
    '',
    `Nine miners were injured ${payload} in ${place}.`,
    '',
    `[Three ${payload} children](https://tide.example/${n}) were killed, [four](<javascript:attack()${encodeURIComponent(payload)}>) hurt.`,
    '',
    `![${payload}](https://attack.example/${n}.png) Seven men died.`,
    '',
  ].join('\n');
}

const quoted = (text: string): string => JSON.stringify(text);

/** A number as letters, so that a name may hold it: 0 is a, 26 is ba. */
const letters = (n: number): string =>
  (n >= 26 ? letters(Math.floor(n / 26)) : '') + String.fromCharCode(97 + (n % 26));
