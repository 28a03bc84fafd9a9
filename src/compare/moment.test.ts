import { expect, test } from 'vitest';
import { before, byMoment } from './moment.ts';

test('a day without an hour comes after the hours of that day, the undated last, equals by name', () => {
  const moments = [
    null,
    '2031-05-04',
    '2031-05-03T23:00:00Z',
    '2031-05-03',
    '2031-05-03T08:00:00+05:00',
    '2031-05-03T04:00:00',
    null,
  ];
  const sorted = moments
    .map((at, index) => ({ at, name: String(9 - index) }))
    .sort(
      byMoment(
        (x) => x.at,
        (x) => x.name,
      ),
    );
  expect(sorted.map(({ at, name }) => [at, name])).toEqual([
    ['2031-05-03T08:00:00+05:00', '5'],
    ['2031-05-03T04:00:00', '4'],
    ['2031-05-03T23:00:00Z', '7'],
    ['2031-05-03', '6'],
    ['2031-05-04', '8'],
    [null, '3'],
    [null, '9'],
  ]);
});

test.each([
  ['2031-05-03', '2031-05-04', true],
  ['2031-05-03T10:00:00Z', '2031-05-03T11:00:00Z', true],
  ['2031-05-03', '2031-05-03', false],
  ['2031-05-03', '2031-05-03T23:00:00Z', false],
  ['2031-05-03T01:00:00Z', '2031-05-03', false],
  [null, '2031-05-03', false],
  ['2031-05-03', null, false],
])('whether %s is certainly before %s: %s', (a, b, is) => expect(before(a, b)).toBe(is));
