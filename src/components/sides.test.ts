import { expect, test } from 'vitest';
import type { Origin, Row } from '../model/comparison.ts';
import { mainRows, namedBounds, sideClass, sideSpreads } from './sides.ts';

const sides = [
  { id: 'crown', name: 'Crown of Eastland' },
  { id: 'league', name: 'River League' },
];

const origin = (side: string | null, low: number, high: number | null, reports: string[]): Origin => ({
  id: `${side}-${low}`,
  speaker: null,
  said: null,
  side,
  low,
  high,
  claims: [`c-${side}-${low}`],
  reports,
});

const row = (id: string, origins: Origin[], stated = 1): Row => ({
  id,
  effect: 'killed',
  group: 'security',
  scope: 'event',
  place: null,
  placeSaid: null,
  lowest: 0,
  highest: 0,
  open: false,
  cells: Array.from({ length: stated }, (_, n) => ({ report: `r${n}`, state: 'stated' as const, claims: ['c'] })),
  origins,
});

test('each side has its own range, in the order of the sides', () => {
  const origins = [
    origin('league', 84, null, ['a', 'b']),
    origin('crown', 10, 10, ['a']),
    origin('crown', 22, 22, ['c']),
    origin(null, 15, 15, ['d']),
  ];
  expect(sideSpreads(row('x', origins), sides).map(({ name, low, high, open }) => [name, low, high, open])).toEqual([
    ['Crown of Eastland', 10, 22, false],
    ['River League', 84, 84, true],
    ['no side named', 15, 15, false],
  ]);
});

test('a range is linked to the claims that it rests on', () => {
  const [spread] = sideSpreads(row('x', [origin('crown', 10, 10, ['a']), origin('crown', 22, 22, ['b'])]), sides);
  expect(spread).toMatchObject({ lowClaim: 'c-crown-10', highClaim: 'c-crown-22', reports: 2 });
});

test.each([
  [
    { low: 0, high: 20 },
    { low: 20, high: 20, open: false },
  ],
  [
    { low: 10, high: null },
    { low: 10, high: 10, open: true },
  ],
  [
    { low: 37, high: 70 },
    { low: 37, high: 70, open: false },
  ],
  [
    { low: 0, high: 0 },
    { low: 0, high: 0, open: false },
  ],
])('%o names %o', (interval, bounds) => {
  expect(namedBounds(interval)).toEqual(bounds);
});

test('what most reports give comes first, parts not at all', () => {
  const rows = [row('few', [], 1), row('many', [], 5), { ...row('part', [], 9), scope: 'part' as const }];
  expect(mainRows(rows).map(({ id }) => id)).toEqual(['many', 'few']);
});

test('sides are told apart by their order', () => {
  expect([sideClass(sides, 'league'), sideClass(sides, 'other'), sideClass(sides, null)]).toEqual([
    'side-2',
    'side-none',
    'side-none',
  ]);
});
