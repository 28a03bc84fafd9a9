import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';
import { policyBreaches } from './policy.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-src 'none'; object-src 'none'";
const page = (head: string, body = '', policy = strict) =>
  policyBreaches(
    readPage(
      `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body>${body}`,
      '/',
    ),
  );

test.each([
  [
    'what the site itself serves',
    '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">',
    '',
  ],
  ['a style that is named by its hash', '<style>p{color:red}</style>', ''],
  ['data', '<script type="application/ld+json">{"a":1}</script>', '<p>text</p>'],
])('allowed: %s', (_, head, body) => {
  expect(page(head, body)).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['a style that no hash names', '<style>p{color:blue}</style>', '', /style of its own/],
    ['a script in the page', '<script>f()</script>', '', /script of its own/],
    ['a style attribute', '', '<p style="color:red">', /<p style=/],
    ['a handler', '', '<p onclick="f()">', /<p onclick=/],
  ])('%s', (_, head, body, said) => {
    expect(page(head, body)).toEqual([expect.stringMatching(said)]);
  });

  test.each([
    ['inline scripts', strict.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), /unsafe-inline/],
    ['another host', strict.replace("img-src 'self'", 'img-src https://cdn.example'), /img-src https/],
    ['everything', strict.replace("connect-src 'self'", 'connect-src *'), /connect-src \*/],
    ['any base', strict.replace("base-uri 'none'; ", ''), /no base-uri/],
    ['by default', strict.replace("default-src 'none'", "default-src 'self'"), /by default/],
  ])('a policy that allows %s', (_, policy, said) => {
    expect(page('', '', policy)).toEqual([expect.stringMatching(said)]);
  });

  test('a page without a policy, and one whose policy comes too late', () => {
    expect(policyBreaches(readPage('<html><head></head>', '/'))).toEqual([expect.stringMatching(/^has 0/)]);
    const html = `<head><link rel="icon" href="/i"><meta http-equiv="content-security-policy" content="${strict}">`;
    expect(policyBreaches(readPage(html, '/'))).toEqual(['has a <link> before its policy']);
  });
});
