import { expect, test } from 'vitest';
import { eventSearch, placeSearch } from './find.ts';
import type { SearchedPlace } from './place.ts';

const place = (name: string, aliases: string[] = [], claims = 1): SearchedPlace => ({
  slug: plainSlug(name),
  name,
  aliases,
  kind: 'town',
  within: ['Balochistan', 'Pakistan'],
  claims,
  events: 1,
});

const plainSlug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const find = placeSearch([
  place('Pakistan', ['پاکستان']),
  place('Balochistan', ['بلوچستان', 'Baluchistan']),
  place('Quetta', ['کوئٹہ', 'Ketta'], 40),
  place('Nushki', ['نوشکی', 'Noshki']),
  place('Gwadar', ['گوادر', 'Gwadur']),
  place('Jacobabad', ['جیکب آباد', 'Jakobabad']),
  place('Mastung', ['مستونگ']),
  place('Kharan', ['خاران']),
  place('Kech'),
  place('Nasirabad', ['Naseerabad']),
  place('Dera Murad Jamali'),
  place('Dalbandin'),
  place('Panjgur'),
  place('Pasni'),
  place('Turbat'),
  place('Tump'),
  place('Harnai'),
  place('Hub'),
]);

test.each([
  ['nushki', 'Nushki'],
  ['noshki', 'Nushki'],
  ['Nooshkee', 'Nushki'],
  ['Jakabad', 'Jacobabad'],
  ['jacobad', 'Jacobabad'],
  ['gawadar', 'Gwadar'],
  ['gwader', 'Gwadar'],
  ['کوئٹہ', 'Quetta'],
  ['Baluchistan', 'Balochistan'],
  ['belochistan', 'Balochistan'],
  ['quetta attack', 'Quetta'],
  ['attack in gwadar', 'Gwadar'],
  ['qetta', 'Quetta'],
  ['turbot', 'Turbat'],
  ['mastoong', 'Mastung'],
  ['kharran', 'Kharan'],
  ['nasserabad', 'Nasirabad'],
  ['dera murad', 'Dera Murad Jamali'],
  ['que', 'Quetta'],
  ['QUETTA ', 'Quetta'],
  ['panjgoor', 'Panjgur'],
  ['dalbandeen', 'Dalbandin'],
])('"%s" finds %s first', (query, name) => {
  expect(find(query)[0]?.place.name).toBe(name);
});

test.each(['', '   ', '?!', 'zzzzzzzz', 'election results'])('"%s" finds nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test('a hit says by which spelling it was found, unless it is the name', () => {
  expect(find('noshki')[0]?.also).toBe('Noshki');
  expect(find('nushki')[0]?.also).toBeNull();
});

test('each place is found once, and by every name that it has', () => {
  expect(find('quetta').filter(({ place: { slug } }) => slug === 'quetta')).toHaveLength(1);
});

test('a long query is cut, not searched to its end', () => {
  const started = performance.now();
  find('quetta '.repeat(2000));
  expect(performance.now() - started).toBeLessThan(250);
});

const findEvents = eventSearch([
  { slug: 'ferry', title: 'Ferry sinks off Eastport', reports: 9, places: ['pasni'] },
  { slug: 'attack', title: 'Attack on a mine', reports: 3, places: ['quetta', 'kech'] },
]);

test.each([
  ['quetta attack', [['attack', null]]],
  ['quetta', [['attack', 'Quetta']]],
  ['ferry', [['ferry', null]]],
  // A misspelt place leads to its events as well.
  ['ketta', [['attack', 'Quetta']]],
  ['on a', []],
  ['', []],
])('events for “%s”', (query, expected) => {
  expect(findEvents(query, find(query)).map(({ event, place }) => [event.slug, place])).toEqual(expected);
});
