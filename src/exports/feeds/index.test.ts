import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { atomOf, type Feed, jsonFeedOf } from './index.ts';
import { type Item, timestamp } from './items.ts';

const item = (rest: Partial<Item> = {}): Item => ({
  kind: 'report',
  key: 'report 2024-06-08-eastport north-post-0608',
  title: 'North Post: Ferry sinks',
  text: 'A report on the ferry: 3 figures.',
  address: '/events/2024-06-08-eastport/north-post-0608/',
  at: '2024-06-08T18:05+02:00',
  ...rest,
});
const feed = (items: readonly Item[]): Feed => ({
  title: 'All',
  about: 'Everything.',
  page: '/',
  atom: '/feed.xml',
  json: '/feed.json',
  items,
});

/** The texts of the elements of a name, as a strict parser reads them; throws where it is no XML. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    if (tag.name === name) found.push('');
  });
  parser.on('text', (words) => {
    if (open.at(-1) === name) found[found.length - 1] += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

test.each([
  ['2024-06-08', '2024-06-08T00:00:00Z'],
  ['2024-06-08T18:05', '2024-06-08T18:05:00Z'],
  ['2024-06-08T18:05Z', '2024-06-08T18:05:00Z'],
  ['2024-06-08T18:05:09+05:30', '2024-06-08T12:35:09Z'],
  ['2024-06-08T01:05-03:00', '2024-06-08T04:05:00Z'],
])('%s is written as %s', (moment, written) => {
  expect(timestamp(moment)).toBe(written);
});

describe('Atom', () => {
  test('a feed has what it must have', () => {
    const xml = atomOf(feed([item()]));
    expect(texts(xml, 'title')).toEqual(['All', 'North Post: Ferry sinks']);
    expect(texts(xml, 'updated')).toEqual(['2024-06-08T16:05:00Z', '2024-06-08T16:05:00Z']);
    expect(texts(xml, 'id')).toEqual([expect.stringMatching(/^urn:uuid:/), expect.stringMatching(/^urn:uuid:/)]);
    expect(xml).toContain('<link rel="self" href="/feed.xml"/>');
  });

  test('a feed without items is one', () => {
    expect(texts(atomOf(feed([])), 'entry')).toEqual([]);
  });

  test('any words come back as they went, but for what XML cannot hold', () => {
    const sign = fc.constantFrom(
      ...'&<>"\'];-!a1é',
      '\u0000',
      '\u000b',
      '\ufffe',
      '\ud800',
      'ک',
      '👩',
      '</title>',
      '<![CDATA[',
      '-->',
      '&amp;',
    );
    const words = fc.array(sign, { minLength: 1 }).map((signs) => `a${signs.join('')}z`);
    fc.assert(
      fc.property(words, (title) => {
        const kept = title.replace(/[\0\v\ufffe]|\p{Cs}/gu, '');
        expect(texts(atomOf(feed([item({ title })])), 'title')[1]).toBe(kept);
      }),
      { seed: 5 },
    );
  });
});

test('the same key is the same id in both forms, another key another id', () => {
  const [own, other] = JSON.parse(jsonFeedOf(feed([item(), item({ key: 'other' })]))).items;
  expect(texts(atomOf(feed([item()])), 'id')[1]).toBe(own.id);
  expect(own.id).not.toBe(other.id);
  expect(own).toMatchObject({ url: item().address, date_published: '2024-06-08T16:05:00Z', tags: ['report'] });
});

test('a feed holds the first hundred items', () => {
  const many = Array.from({ length: 120 }, (_, at) => item({ key: `${at}` }));
  expect(JSON.parse(jsonFeedOf(feed(many))).items).toHaveLength(100);
  expect(texts(atomOf(feed(many)), 'entry')).toHaveLength(100);
});
