import { createHash } from 'node:crypto';
import type { Page } from './page.ts';

/** What every page must say about where it loads from and sends to. */
const required = [
  'script-src',
  'style-src',
  'img-src',
  'connect-src',
  'base-uri',
  'form-action',
  'frame-src',
  'object-src',
];

/** What a directive may name: nothing, the site itself, or one text by its hash. */
const source = /^'(?:none|self|script|sha256-[A-Za-z0-9+/]{43}=)'$/;

/** What must not stand before the policy, since the policy would not bind it. */
const loading = new Set(['script', 'style', 'link', 'base', 'body', 'img', 'iframe', 'object', 'embed']);

/** Against a page whose Content-Security-Policy is missing, late or lax, or that holds what its policy forbids; each as a sentence. */
export function policyBreaches(page: Page): string[] {
  const metas = page.elements.filter(isPolicy);
  const [meta] = metas;
  if (!meta || metas.length > 1) return [`has ${metas.length} content security policies in place of one`];
  const directives = read(meta.attributes['content'] ?? '');
  return [...late(page), ...lax(directives), ...forbidden(page, directives)];
}

type Element = Page['elements'][number];
type Directives = Map<string, string[]>;

const isPolicy = ({ name, attributes }: Element): boolean =>
  name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

const read = (policy: string): Directives =>
  new Map(
    policy.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s/);
      return name ? [[name, sources]] : [];
    }),
  );

const late = ({ elements }: Page): string[] =>
  elements
    .slice(0, elements.findIndex(isPolicy))
    .filter(({ name }) => loading.has(name))
    .map(({ name }) => `has a <${name}> before its policy`);

function lax(directives: Directives): string[] {
  const missing = required.filter((name) => !directives.has(name)).map((name) => `has no ${name} in its policy`);
  const wide = [...directives].flatMap(([name, sources]) =>
    name === 'trusted-types' || sources.every((own) => source.test(own)) ? [] : [`allows ${name} ${sources.join(' ')}`],
  );
  const fallback = directives.get('default-src')?.join() === "'none'" ? [] : ['allows by default'];
  return [...missing, ...wide, ...fallback];
}

function forbidden({ elements, scripts, styles }: Page, directives: Directives): string[] {
  const allowed = directives.get('style-src') ?? [];
  return [
    ...styles
      .filter((css) => !allowed.includes(`'sha256-${sha256(css)}'`))
      .map((css) => `has a style of its own: ${brief(css)}`),
    ...scripts
      .filter(({ type, text }) => !type.includes('json') && text.trim() !== '')
      .map(({ text }) => `has a script of its own: ${brief(text)}`),
    ...elements.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((own) => own === 'style' || /^on[a-z]/.test(own))
        .map((own) => `has <${name} ${own}="${brief(attributes[own] ?? '')}">`),
    ),
  ];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
