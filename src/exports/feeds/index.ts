import { createHash } from 'node:crypto';
import Builder from 'fast-xml-builder';
import { absolute } from '../../components/links.ts';
import { type Item, timestamp } from './items.ts';

/** A feed: what it is about, and where it and its page stand, from the root of the site. */
export interface Feed {
  title: string;
  about: string;
  page: string;
  atom: string;
  json: string;
  items: readonly Item[];
}

/** Readers ask for a feed time and again: it holds no more than this many items. */
const most = 100;

/** A feed in Atom (RFC 4287). */
export function atomOf({ title, about, page, atom, items }: Feed): string {
  const entries = items.slice(0, most).map((item) => ({
    id: urn(item.key),
    title: text(item.title),
    updated: timestamp(item.at),
    link: { '@href': absolute(item.address) },
    category: { '@term': item.kind },
    summary: text(item.text),
  }));
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': 'en',
    id: urn(`feed ${page}`),
    title: text(title),
    subtitle: text(about),
    // Nothing has happened yet where there is no item.
    updated: entries[0]?.updated ?? '1970-01-01T00:00:00Z',
    author: { name: 'Variorum' },
    link: [
      { '@rel': 'self', '@href': absolute(atom) },
      { '@rel': 'alternate', '@href': absolute(page) },
    ],
    entry: entries,
  };
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, feed });
}

/** The same as JSON Feed (1.1). */
export const jsonFeedOf = ({ title, about, page, json, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: absolute(page),
    feed_url: absolute(json),
    language: 'en',
    authors: [{ name: 'Variorum' }],
    items: items.slice(0, most).map((item) => ({
      id: urn(item.key),
      url: absolute(item.address),
      title: item.title,
      content_text: item.text,
      date_published: timestamp(item.at),
      tags: [item.kind],
    })),
  });

const builder = new Builder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** A text without the characters that XML cannot hold, however they are written. */
const text = (of: string): string => of.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/** An id that stays when the site moves: a UUID (version 8) made from a hash of the key. */
function urn(key: string): string {
  const hash = createHash('sha256').update(`variorum ${key}`).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
