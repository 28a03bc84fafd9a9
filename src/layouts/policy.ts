import { createHash } from 'node:crypto';

/*
 * What a page may load and do: its own scripts, styles, pictures, fonts and data, and nothing else. Text never becomes
 * script, not even by the site's own (trusted types). Who may frame a page cannot be said in the page itself; anyone may, since
 * a page does nothing in its reader's name.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The Content-Security-Policy of a page that holds these `<style>` elements and no other, each named by its SHA-256. */
export function policyFor(html: string): string {
  const known = policies.get(html) ?? [...directives, ['style-src', "'self'", ...hashes(html)].join(' ')].join('; ');
  policies.set(html, known);
  return known;
}

/** Every page has the same styles in its head: the policy is made once. */
const policies = new Map<string, string>();

const hashes = (html: string): string[] =>
  [...html.matchAll(/<style>(?<css>[^<]{0,20000})<\/style>/g)].map(
    ({ groups }) =>
      `'sha256-${createHash('sha256')
        .update(groups?.['css'] ?? '')
        .digest('base64')}'`,
  );
