import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedPlaceKind } from '../model/gazetteer.ts';
import { Place } from '../model/place.ts';
import { gazetteer } from './gazetteer.ts';

const world = gazetteer();

const means: readonly [NamedPlaceKind, readonly string[]][] = [
  [
    'country',
    ['Pakistan', 'DR Congo', 'DRC', 'US', 'U.S.', 'United States', 'UK', 'Britain', 'England', 'Scotland', 'Taiwan'],
  ],
  [
    'country',
    [
      'Ivory Coast',
      'Côte d’Ivoire',
      'Kosovo',
      'Somaliland',
      'Bosnia and Herzegovina',
      'Jordan',
      'SOUTH KOREA',
      'Palestine',
    ],
  ],
  [
    'province',
    ['Balochistan', 'North Kivu', 'Helmand', 'Borno', 'Zambezia', 'Gaza', 'West Bank', 'Kashmir', 'Khyber Pakhtunkhwa'],
  ],
  [
    'province',
    [
      'Sahel',
      'Donbas',
      'Sinai',
      'Tigray',
      'Amhara',
      'Darfur',
      'Kurdistan',
      'Luzon',
      'Mindanao',
      'Sulu',
      'Basilan',
      'Florida',
    ],
  ],
  ['province', ['Kunduz Province', 'Delta State', 'Rivers State', 'Sindh Province', 'Unity State']],
  [
    'district',
    [
      'Nagaon',
      'Morigaon',
      'Barpeta',
      'Sindhupalchok',
      'Nagaon District',
      'Tank District',
      'Los Angeles County',
      'Evia',
    ],
  ],
  [
    'settlement',
    ['Quetta', 'QUETTA', 'SANGER', 'Gwadar', 'Spin Boldak', 'Kunduz', 'Rutshuru', 'Beni', 'Goma', 'Chaman', 'Pebane'],
  ],
  [
    'settlement',
    [
      'Port-au-Prince',
      'N’Djamena',
      "N'Djamena",
      'São Paulo',
      'Sao Paulo',
      'Kyiv',
      'Kiev',
      'Zamboanga City',
      'ZAMBOANGA CITY',
    ],
  ],
  [
    'settlement',
    [
      'Chalkida',
      'Quelimane',
      'Nampula',
      'Lakki Marwat',
      'Dera Ismail Khan',
      'Khan Younis',
      'Khan Yunis',
      'Raqqa',
      'al-Raqqa',
    ],
  ],
  [
    'settlement',
    [
      'Deir al-Balah',
      'El Fasher',
      'al-Fashir',
      'Saint Petersburg',
      'St. Petersburg',
      'Rostov-on-Don',
      'Ho Chi Minh City',
    ],
  ],
  [
    'site',
    [
      'Lake Chad',
      'Everest',
      'Mount Everest',
      'Mt. Everest',
      'Mediterranean',
      'Aegean',
      'Strait of Hormuz',
      'Helmand River',
    ],
  ],
];

describe.each(means)('%s', (kind, names) => {
  test.each(names)('%s', (name) => expect(world.kindOf(name)).toBe(kind));
});

describe('is no place', () => {
  test.each(['quetta', 'spin Boldak', 'the', 'us', 'Us', 'Of', 'Most', 'Much', 'Many', 'March', 'Sunday', 'May'])(
    '%s',
    isNone,
  );
  test.each(['Police', 'Army', 'Union', 'Commission', 'Force', 'Local', 'Central', 'White House', 'Supreme Court'])(
    '%s',
    isNone,
  );
  test.each([
    'Taliban',
    'Boko Haram',
    'Al-Shabaab',
    'Islamic State',
    'Hamas',
    'Al-Shifa',
    'Al Jazeera',
    'Reuters',
    'Bugti',
  ])('%s', isNone);
  test.each([
    'Health Department',
    'Port City',
    'Police District',
    'Security Council',
    'Somali',
    'Canadian',
    'Argentine',
  ])('%s', isNone);
  test.each([
    '',
    ' ',
    '-',
    ' Quetta',
    'Quetta -',
    'Quetta  City',
    '1,500',
    'Quetta, Pakistan',
    'at Quetta',
    'al Raqqa',
    'Al-Raqqa and',
  ])('“%s”', isNone);

  function isNone(name: string): void {
    expect(world.kindOf(name)).toBeNull();
    expect(world.doubtful(name)).toBe(false);
  }
});

describe('is doubtful', () => {
  test.each(['Tank', 'Hub', 'Nice', 'Reading', 'Bath', 'Mobile', 'Orange', 'Man', 'Male', 'Delta'])(
    '%s, a word',
    isInDoubt,
  );
  test.each(['Jordan', 'Georgia', 'Victoria', 'Lincoln', 'Ali', 'Hassan', 'Virginia', 'Chad'])(
    '%s, a name of people',
    isInDoubt,
  );

  function isInDoubt(name: string): void {
    expect(world.kindOf(name)).not.toBeNull();
    expect(world.doubtful(name)).toBe(true);
  }
});

describe('is beyond doubt', () => {
  test.each(['Quetta', 'Karachi', 'London', 'China', 'Turkey', 'Tank District', 'Delta State', 'Santa Monica', 'Lima'])(
    '%s',
    (name) => {
      expect(world.doubtful(name)).toBe(false);
    },
  );
});

describe('curated places', () => {
  const place = (name: string, kind: Place['kind'], aliases: string[] = []) =>
    Place.parse({ slug: 'a-place', name, aliases, kind, precision: 'unknown' });
  const ours = gazetteer([
    place('Quetta', 'district', ['کوئٹہ', 'Shalkot']),
    place('Tumpara', 'town'),
    place('Coast Road of the Seven Old Wells', 'road'),
    place('Hub', 'city', ['WE']),
  ]);

  test.each<[string, NamedPlaceKind | null, string]>([
    ['Quetta', 'district', 'wins over the world'],
    ['کوئٹہ', 'district', 'is found in a script without capitals'],
    ['SHALKOT', 'district', 'is found in capitals'],
    ['tumpara', null, 'needs its capital'],
    ['Tumpara District', 'district', 'takes the word for a kind'],
    ['Coast Road of the Seven Old Wells', 'site', 'may be long'],
    ['WE', 'settlement', 'may be short capitals'],
    ['We', null, 'keeps short capitals from words'],
    ['Gwadar', 'settlement', 'leaves the rest as it is'],
  ])('%s is %s: %s', (name, kind) => expect(ours.kindOf(name)).toBe(kind));

  test('a curated name that is a word stays in doubt', () => expect(ours.doubtful('Hub')).toBe(true));
  test('the longest name sets how far to look ahead', () => expect([world.longest, ours.longest]).toEqual([6, 7]));
});

test('what is in doubt is a place, whatever the text', () => {
  fc.assert(fc.property(fc.string(), (text) => !world.doubtful(text) || world.kindOf(text) !== null));
});

test('no text in small letters is a place', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z' -]{0,20}$/), (text) => world.kindOf(text) === null));
});
