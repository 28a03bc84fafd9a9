import { expect, test } from 'vitest';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import type { Found } from './catalogue.ts';
import { byEventAndMeasure, byFigure, placesWithin } from './groupings.ts';

const event = { event: { slug: 'eastport' } };

const found = (claim: Partial<CasualtyClaim>, published: string | null = null) =>
  ({
    event,
    claim: { effect: 'killed', group: 'civilians', qualifier: 'exact', detail: null, quote: '', ...claim },
    report: { report: { meta: { published } } },
  }) as unknown as Found<CasualtyClaim>;

test('claims with the same figure in the same words stand together, the greatest first', () => {
  const groups = byFigure([
    found({ low: 5, high: 5 }),
    found({ low: 11, high: 11 }, '2024-06-09'),
    found({ low: 11, high: 11 }, '2024-06-08'),
    found({ low: 11, high: null, qualifier: 'at-least' }),
  ]);
  expect(groups.map(({ figure, claims }) => [figure, claims.length])).toEqual([
    ['11', 2],
    ['at least 11', 1],
    ['5', 1],
  ]);
  expect(groups[0]?.claims[0]?.report.report.meta.published).toBe('2024-06-08');
});

test.each([
  ['women', 'women'],
  ['Civilians', null],
  [null, null],
])('of "%s" the figure is told apart by %s', (detail, told) => {
  expect(byFigure([found({ low: 3, high: 3, detail })])[0]?.detail).toBe(told);
});

test('the measure of most claims comes first', () => {
  const groups = byEventAndMeasure([
    found({ low: 1, high: 1, group: 'security' }),
    found({ low: 2, high: 2 }),
    found({ low: 3, high: 3 }),
  ]);
  expect(groups[0]?.measures.map(({ measure }) => measure)).toEqual(['Civilians killed', 'Security forces killed']);
});

test('what lies within a place, by name', () => {
  const place = (slug: string, name: string, within: string | null) => ({ slug, name, within }) as Place;
  const places = [place('b', 'Bay', 'isle'), place('a', 'Ash', 'isle'), place('isle', 'Isle', null)];
  expect(placesWithin(places, 'isle').map(({ name }) => name)).toEqual(['Ash', 'Bay']);
});
