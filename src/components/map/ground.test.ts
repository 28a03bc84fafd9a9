import { describe, expect, test } from 'vitest';
import { ground, type Spot } from './ground.ts';

const frames: [string, Spot[], number, string[]][] = [
  ['a town inland', [[67, 30.2]], 300, ['Pakistan']],
  [
    'both sides of the date line',
    [
      [179.5, -17],
      [-179.5, -17],
    ],
    300,
    [],
  ],
  ['near the pole', [[15.6, 78.2]], 500, ['Norway']],
  ['a country', [[70, 30]], 2500, ['Pakistan', 'India']],
];

describe.each(frames)('%s', (_, spots, least, countries) => {
  const drawn = ground(spots, least);

  test('has land, and its spots lie inside', () => {
    expect(drawn.land).toMatch(/^M/);
    for (const { x, y } of spots.map(drawn.at)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawn.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(drawn.height);
    }
  });

  test('is as wide as asked for, and small in bytes', () => {
    expect(drawn.width / drawn.perKilometre).toBeGreaterThan(least);
    expect(drawn.land.length).toBeLessThan(20_000);
  });

  test('names the countries that are seen', () => {
    expect(drawn.countries.map(({ name }) => name)).toEqual(expect.arrayContaining(countries));
  });
});

test('the line of control is no agreed border', () => {
  expect(ground([[74.5, 34.3]], 400).disputed).not.toBe('');
  expect(ground([[2.3, 48.9]], 400).disputed).toBe('');
});

test('a place in a province that is known stands on it', () => {
  expect(ground([[67, 30.2]], 300).province).not.toBe('');
});
