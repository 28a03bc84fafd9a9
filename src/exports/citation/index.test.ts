import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { beforeAll, describe, expect, test } from 'vitest';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { cite } from './index.ts';
import type { Work } from './works.ts';

const work = (rest: Partial<Work> = {}): Work => ({
  key: 'north-post-0608',
  author: 'North Post',
  title: 'Ferry sinks off Eastport',
  published: '2024-06-08T18:05:00Z',
  url: 'https://north.example/a',
  archived: null,
  language: 'en',
  ...rest,
});

/** The reference that a citation processor makes; of an undated page it says "Retrieved", of which we know no day. */
function processed(own: Work): string {
  const reference: string = new Cite(csl(own)).format('bibliography', {
    format: 'text',
    template: 'apa',
    lang: 'en-US',
  });
  return reference.trim().replace(' Retrieved http', ' http');
}

// It takes a second or two to begin.
beforeAll(() => void processed(work()), 30_000);

/** What each form must hold for each kind of work. */
const works = [
  ['with all that there is', work(), 'North Post. (2024, June 8). Ferry sinks off Eastport. https://north.example/a'],
  [
    'published on a day',
    work({ published: '2024-12-31' }),
    'North Post. (2024, December 31). Ferry sinks off Eastport. https://north.example/a',
  ],
  ['undated', work({ published: null }), 'North Post. (n.d.). Ferry sinks off Eastport. https://north.example/a'],
  ['without an address', work({ url: null }), 'North Post. (2024, June 8). Ferry sinks off Eastport.'],
  [
    'by an outlet that ends in a full stop',
    work({ author: 'North Post Inc.' }),
    'North Post Inc. (2024, June 8). Ferry sinks off Eastport. https://north.example/a',
  ],
  [
    'that asks',
    work({ title: 'How many drowned?' }),
    'North Post. (2024, June 8). How many drowned? https://north.example/a',
  ],
  [
    'with signs of TeX',
    work({ author: 'North & Post', title: '50% of {all} $ #1 a_b ~ ^ \\' }),
    'North & Post. (2024, June 8). 50% of {all} $ #1 a_b ~ ^ \\. https://north.example/a',
  ],
  [
    'in another script',
    work({ title: 'کوئٹہ میں حملے', language: 'ur' }),
    'North Post. (2024, June 8). کوئٹہ میں حملے. https://north.example/a',
  ],
  [
    'at a long address',
    work({ url: 'https://north.example/a_b?x=1&y=50%25#top~' }),
    'North Post. (2024, June 8). Ferry sinks off Eastport. https://north.example/a_b?x=1&y=50%25#top~',
  ],
] as const;

describe.each(works)('a work %s', (_, own, reference) => {
  test('is cited in APA as a citation processor does it', () => {
    expect(apa(own)).toBe(reference);
    expect(apa(own)).toBe(processed(own));
  });

  test('comes back from BibTeX as it went', () => {
    const [item] = new Cite(bibtex(own)).data;
    expect(item).toMatchObject({ id: own.key, title: own.title, author: [{ family: own.author }] });
    expect(item?.URL).toBe(own.url ?? undefined);
    expect(item?.issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual(csl(own).issued?.['date-parts'][0]?.slice(0, 2));
  });
});

test('several works are cited one after the other', () => {
  const both = cite([work(), work({ key: 'tide-0609', author: 'The Tide' })]);
  expect(both.apa.split('\n')).toHaveLength(2);
  expect(both.bibtex.match(/^@misc\{/gm)).toHaveLength(2);
  expect(JSON.parse(both.csl).map(({ id }: { id: string }) => id)).toEqual(['north-post-0608', 'tide-0609']);
});
