import { describe, expect, test } from 'vitest';
import { placeFinder } from './places.ts';
import { place } from './testing.ts';

const places = [
  place('freedonia', 'Freedonia', { kind: 'country' }),
  place('coast', 'Norra Kusten', {
    kind: 'province',
    within: 'freedonia',
    aliases: ['North Coast', 'North Coast province'],
  }),
  place('upland', 'Upland', { kind: 'province', within: 'freedonia' }),
  place('vessby', 'Vessby', { within: 'coast', aliases: ['Vessbee', 'وێسبی', 'ويسبي', 'वेसबी'] }),
  place('vessby-district', 'Vessby', { kind: 'district', within: 'coast' }),
  place('holm-coast', 'Holm', { within: 'coast' }),
  place('holm-upland', 'Holm', { within: 'upland' }),
  place('aa-upland', 'Ås', { within: 'upland' }),
];
const { find, holdsEvent } = placeFinder(places, 'coast');

describe('a name means a place', () => {
  test.each([
    [
      'vessby',
      [
        'Vessby',
        'vessby',
        'VESSBY',
        'Vessbee',
        'Vessby’s',
        "Vessby's",
        'Vessby town',
        'the town of Vessby',
        'ويسبي',
        'ویسبی',
        'वेसबी',
      ],
    ],
    ['vessby-district', ['Vessby district', 'Vessby District', 'the district of Vessby']],
    ['coast', ['North Coast', 'the North Coast', 'Norra Kusten', 'North Coast province']],
    ['holm-coast', ['Holm']],
    ['aa-upland', ['Ås', 'As', 'A\u030as']],
  ])('%s', (slug, names) => {
    for (const name of names) expect([name, find(name)?.slug]).toEqual([name, slug]);
  });

  test.each(['Vess', 'Vessby Vessby', 'Holmgard', '', 'district', 'वसब'])('none is %j', (name) => {
    expect(find(name)).toBeNull();
  });
});

test('the event lies in its place and all around it, in nothing else', () => {
  expect(['coast', 'freedonia', 'upland', 'vessby'].map(holdsEvent)).toEqual([true, true, false, false]);
});

test('places that lie within one another do not hang the street', () => {
  const circle = [place('a', 'A', { within: 'b' }), place('b', 'B', { within: 'a' })];
  expect(placeFinder(circle, 'a').find('B')?.slug).toBe('b');
});
