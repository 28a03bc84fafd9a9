import { describe, expect, test } from 'vitest';
import type { CasualtyClaim } from '../../model/claim.ts';
import { event, outcomeOf, path, report } from './tree.ts';

const text = 'Twelve people were killed in Ferrolton, police said.';
const read = (body: string, front: readonly string[] = []) => outcomeOf({ [path]: report(front, body) });

/** The plain text of the one report, and what its figures quote. */
const shown = (outcome: ReturnType<typeof read>): { text: string; figures: string[] } => ({
  text: outcome.reports.flatMap(({ report: { blocks } }) => blocks.map((block) => block.text)).join('\n'),
  figures: outcome.reports.flatMap(({ claims }) =>
    claims
      .filter((claim): claim is CasualtyClaim => claim.kind === 'casualty')
      .map(({ low, quote }) => `${low} ${quote}`),
  ),
});

describe('1 of 72: HTML in a report is left out, and told', () => {
  test.each([
    '<script>f()</script>',
    '<img src=x onerror=f()>',
    '<svg onload=f()></svg>',
    '<iframe srcdoc="<script>f()</script>"></iframe>',
    '<style>p { color: red }</style>',
    '<base href="https://elsewhere.example/">',
    '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
    '<form action="https://elsewhere.example/"><input name=q></form>',
  ])('%s', (html) => {
    const outcome = read(`${html}\n\n${text}`);
    expect(outcome.refused).toEqual([]);
    expect(outcome.told).toContain(`${path}:8:1 not-read`);
    expect(shown(outcome)).toEqual({ text, figures: ['12 Twelve people'] });
  });
});

describe('3 of 72: a link that would run a script is text', () => {
  test.each([
    'javascript:f()',
    'JaVaScRiPt:f()',
    'java&#10;script:f()',
    'java&Tab;script:f()',
    '&#1;javascript:f()',
    'vbscript:f()',
    'data:text/html,<script>f()</script>',
  ])('%s', (address) => {
    const outcome = read(`[Twelve people](${address}) were killed in Ferrolton, police said.`);
    if (outcome.refused.length > 0) expect(outcome.refused).toEqual([`${path}:8:1 hidden-character`]);
    else expect(shown(outcome).text).not.toContain('](');
  });
});

describe('4 of 72: the address of a source is an address of the web', () => {
  test.each([
    '"javascript:f()"',
    '"data:text/html,x"',
    '"https://a.example/\\u0001"',
    '"file:///etc/passwd"',
    'ftp://a.example/',
  ])('%s', (url) => {
    expect(read(text, [`url: ${url}`]).refused).toContainEqual(expect.stringMatching(new RegExp(`^${path}:6:`)));
  });
});

describe('5 of 72: nor does it hide where it leads', () => {
  test.each([
    ['without its scheme', '//elsewhere.example/', 'wrong-value'],
    ['with a name and a password', 'https://ada:secret@elsewhere.example/', 'wrong-value'],
    ['with a letter that looks like another', 'https://tіde.example/', 'mixed-script'],
    ['with letters of another script', 'https://тест.example/', 'wrong-value'],
    ['with a space', '"https://ti de.example/"', 'wrong-value'],
  ])('%s', (_, url, rule) => {
    expect(read(text, [`url: ${url}`]).refused).toContainEqual(expect.stringContaining(` ${rule}`));
  });
});

describe('6 to 9 of 72: markup and templates in front matter are the text that they are', () => {
  test.each([
    ['6 of 72: the end of an element', `title: '</title><script>f()</script>'`],
    ['7 of 72: the ends of comments and sections', `title: '<!-- ]]> --!>'`],
    ['8 of 72: the end of an attribute', `title: '" onmouseover="f()'`],
    ['9 of 72: a template', `title: '{{f()}} \${f()} {f()}'`],
  ])('%s', (_, line) => {
    const { refused, reports } = read(text, [line]);
    expect(refused).toEqual([]);
    expect(`title: '${reports[0]?.report.meta.title}'`).toBe(line);
  });
});

test('10 of 72: only Markdown belongs into an event', () => {
  expect(outcomeOf({ [`${event}/a.mdx`]: report() }).refused).toEqual([`${event}/a.mdx:1:1 stranger`]);
});
