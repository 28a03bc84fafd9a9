import { describe, expect, test } from 'vitest';
import type { Catalogue, Found } from '../../components/catalogue.ts';
import type { ReadEvent, ReadReport } from '../../model/archive.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Place } from '../../model/place.ts';
import type { Speaker } from '../../model/speaker.ts';
import { claimThing } from './claim.ts';
import { eventThing } from './event.ts';
import { linkedData } from './index.ts';
import { placeThing } from './place.ts';
import { reportThing } from './report.ts';

const place: Place = {
  slug: 'eastport',
  name: 'Eastport',
  aliases: ['East Port'],
  kind: 'town',
  within: 'shire',
  lat: 1.5,
  lon: -2,
  precision: 'point',
  ids: { wikidata: 'Q1' },
  note: null,
};
const index = {
  place: (slug: string | null) =>
    slug === 'eastport' ? place : slug === 'shire' ? { ...place, slug, name: 'The Shire' } : null,
} as unknown as Catalogue;
const outlet = { name: 'North Post', url: 'https://north.example' } as Outlet;
const speaker: Speaker = {
  slug: 'ada',
  name: 'Ada Ferrol',
  aliases: [],
  common: [],
  place: null,
  role: 'Mayor',
  organisation: 'Town of Eastport',
  kind: 'government',
  side: null,
  offices: [],
};
const event = {
  event: {
    slug: '2024-06-08-eastport',
    title: 'Ferry off Eastport',
    from: '2024-06-08',
    to: '2024-06-09',
    place: 'eastport',
  },
} as unknown as ReadEvent;
const report = (text: 'digest' | 'excerpt' | 'full', rest: object = {}) =>
  ({
    report: {
      slug: 'north-post-0608',
      meta: {
        outlet: 'north-post',
        title: 'Ferry sinks',
        url: 'https://north.example/a',
        archived: null,
        published: '2024-06-08',
        updated: null,
        dateline: null,
        credit: [],
        language: 'en',
        text,
        ...rest,
      },
    },
  }) as unknown as ReadReport;
const found = (rest: object = {}) =>
  ({
    claim: {
      kind: 'casualty',
      id: 'c-0000000000a',
      outlet: 'north-post',
      effect: 'killed',
      group: 'people',
      low: 12,
      high: null,
      qualifier: 'at-least',
      quote: 'at least 12',
    },
    event,
    report: report('digest'),
    outlet,
    speaker,
    place,
    row: null,
    ...rest,
  }) as unknown as Found;

test('no word can close the element that the text stands in', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = linkedData([{ '@type': 'Place', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Place', name }] });
});

test('a place has its names, where it lies and what it is elsewhere', () => {
  expect(placeThing(place, index)).toEqual({
    '@type': 'Place',
    name: 'Eastport',
    url: '/places/eastport/',
    alternateName: ['East Port'],
    geo: { '@type': 'GeoCoordinates', latitude: 1.5, longitude: -2 },
    containedInPlace: { '@type': 'Place', name: 'The Shire', url: '/places/shire/' },
    sameAs: ['https://www.wikidata.org/entity/Q1'],
  });
});

test('an event has its days and its place, and no toll', () => {
  expect(eventThing(event, index)).toMatchObject({
    '@type': 'Event',
    startDate: '2024-06-08',
    endDate: '2024-06-09',
    location: { name: 'Eastport' },
  });
});

describe('a claim', () => {
  test('is a figure by its speaker, appearing in its report', () => {
    expect(claimThing(found(), index)).toMatchObject({
      '@type': 'Claim',
      identifier: 'c-0000000000a',
      text: 'at least 12 people killed',
      author: { '@type': 'Person', name: 'Ada Ferrol', jobTitle: 'Mayor' },
      appearance: { '@type': 'NewsArticle', headline: 'Ferry sinks', url: 'https://north.example/a' },
      datePublished: '2024-06-08',
      about: [{ '@type': 'Event' }, { '@type': 'Observation', value: { '@type': 'QuantitativeValue', minValue: 12 } }],
    });
  });

  test.each([
    ['a body that speaks', { speaker: { ...speaker, role: null } }, { '@type': 'Organization', name: 'Ada Ferrol' }],
    ['the outlet, where nobody else does', { speaker: null }, { '@type': 'NewsMediaOrganization', name: 'North Post' }],
  ])('is by %s', (_, rest, author) => {
    expect(claimThing(found(rest), index).author).toMatchObject(author);
  });

  test('has no upper bound where the words give none', () => {
    expect(JSON.stringify(claimThing(found(), index))).not.toContain('maxValue');
  });
});

describe('a report', () => {
  test.each([
    ['our summary', 'digest', { '@type': 'CreativeWork', author: { name: 'Variorum' } }],
    ['a quotation', 'excerpt', { '@type': 'Quotation', creator: { name: 'North Post' } }],
    ['the report itself', 'full', { '@type': 'NewsArticle', headline: 'Ferry sinks' }],
  ] as const)('is shown as %s and rests on the original', (_, text, content) => {
    const thing = reportThing(report(text), event, outlet);
    expect(thing).toMatchObject({
      '@type': 'WebPage',
      mainEntity: content,
      isBasedOn: { '@type': 'NewsArticle', publisher: { url: 'https://north.example' } },
    });
  });

  test('links to no address that a reader may not follow', () => {
    const thing = reportThing(report('full', { url: 'javascript:alert(1)' }), event, null);
    expect(JSON.stringify(thing)).not.toContain('javascript');
  });
});
