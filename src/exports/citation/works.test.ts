import { expect, test } from 'vitest';
import type { Found } from '../../components/catalogue.ts';
import type { Archive, ReadReport } from '../../model/archive.ts';
import { worksOfClaim, worksOfEvent, worksOfReport } from './works.ts';

const report = (title: string | null) =>
  ({
    report: {
      slug: 'north-post-0608',
      meta: {
        outlet: 'north-post',
        title,
        url: 'https://north.example/a',
        published: '2024-06-08',
        archived: null,
        language: 'en',
      },
    },
  }) as unknown as ReadReport;
const outlet = { name: 'North Post' } as never;
const figure = {
  id: 'c-0000000000a',
  kind: 'casualty',
  outlet: 'north-post',
  effect: 'killed',
  group: 'people',
  low: 12,
  high: null,
  qualifier: 'at-least',
  quote: 'at least 12',
};
const place = { ...figure, kind: 'location', role: 'attacked', figure: null, placeSaid: 'Eastport' };
const found = (claim: object, title: string | null = 'Ferry sinks') =>
  ({ claim, report: report(title), outlet, place: null }) as unknown as Found;

/** An archive whose ledger knows these versions of the figure. */
const archive = (versions: readonly object[]) =>
  ({ records: [{ claims: new Map([[figure.id, { id: figure.id, versions, end: null }]]) }] }) as unknown as Archive;

test.each([
  ['a figure', figure, 'at least 12 people killed, as reported by North Post'],
  ['a place', place, 'Eastport (attacked), as reported by North Post'],
])('%s is cited as read here and with its report', (_, claim, title) => {
  const [page, original] = worksOfClaim(found(claim), archive([]));
  expect(page).toMatchObject({
    key: 'variorum-c-0000000000a',
    author: 'Variorum',
    title,
    published: null,
    url: '/c/c-0000000000a/',
  });
  expect(original).toMatchObject({
    author: 'North Post',
    title: 'Ferry sinks',
    published: '2024-06-08',
    url: 'https://north.example/a',
  });
});

test('a report without a title is still cited', () => {
  const [page, original] = worksOfReport(report(null), { slug: '2024-06-08-eastport' }, outlet);
  expect(page?.title).toBe('Figures in “Untitled report of North Post” (North Post)');
  expect(original?.title).toBe('Untitled report of North Post');
});

test('an event is cited by its page', () => {
  const works = worksOfEvent({ slug: '2024-06-08-eastport', title: 'Ferry off Eastport' });
  expect(works).toMatchObject([
    { title: 'Ferry off Eastport: every outlet’s figures, side by side', url: '/events/2024-06-08-eastport/' },
  ]);
});

test.each([
  ['of which no version is settled', [{ v: 1, on: null, frozen: null }], { url: '/c/c-0000000000a/', published: null }],
  [
    'of which one is',
    [{ v: 1, on: '2024-06-10', frozen: 'a' }],
    { url: '/c/c-0000000000a/v1/', published: '2024-06-10' },
  ],
  [
    'that is read otherwise since',
    [
      { v: 1, on: '2024-06-10', frozen: 'a' },
      { v: 2, on: null, frozen: null },
    ],
    { url: '/c/c-0000000000a/', published: null },
  ],
])('a figure %s is cited by its address', (_, versions, cited) => {
  const [page] = worksOfClaim(found(figure), archive(versions));
  expect(page).toMatchObject(cited);
});
