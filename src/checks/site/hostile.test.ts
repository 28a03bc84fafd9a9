import { expect, inject, test } from 'vitest';
import { readPages } from '../../gates/page.ts';

const pages = readPages(inject('hostile').folder);
const elements = pages.flatMap(({ address, elements }) => elements.map((element) => ({ address, ...element })));

test('the attacks were built', () => {
  expect(pages.some(({ address }) => address === '/events/2020-02-02-ferrolton/quill-gazette-0202/')).toBe(true);
  expect(pages.some(({ text }) => text.includes('attack("title")'))).toBe(true);
});

test('no script holds a word of a report', () => {
  const active = pages.flatMap(({ scripts }) => scripts.filter(({ type }) => !type.includes('json')));
  expect(active.filter(({ text }) => text.includes('attack'))).toEqual([]);
});

test('no element runs a script of its own', () => {
  const handlers = elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^on[a-z]/.test(name)));
  expect(handlers).toEqual([]);
});

test('no raw HTML of a report becomes an element', () => {
  const foreign = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'portal']);
  expect(elements.filter(({ name }) => foreign.has(name))).toEqual([]);
  expect(elements.filter(({ name, attributes }) => name === 'img' && attributes['src'] === 'x')).toEqual([]);
  expect(elements.filter(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh')).toEqual([]);
});

test('no link leads to a script, to data, or to another host without its scheme', () => {
  const odd = pages.flatMap(({ links }) =>
    links.filter((link) => /^\s{0,9}(?:\/\/|java\s{0,9}script|vbscript|data):?/i.test(link)),
  );
  expect(
    odd.filter((link) => !/^data:(?:image|font)\/(?:svg\+xml|png|woff2)[;,]/.test(link) || link.includes('attack')),
  ).toEqual([]);
});

test('no form sends anything elsewhere', () => {
  const actions = elements.flatMap(({ attributes }) => [attributes['action'], attributes['formaction']]);
  expect(actions.filter((action) => action !== undefined && !action.startsWith('/'))).toEqual([]);
});
