import { expect, test } from 'vitest';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Row, Step } from '../model/comparison.ts';
import { histories } from './history.ts';

const sides = [{ id: 'crown', name: 'Crown of Eastland' }];
const row = (id: string, scope: Row['scope'] = 'event') => ({ id, scope }) as Row;

const told: [at: string | null, figure: number, side: string | null, qualifier?: 'indefinite'][] = [
  ['2024-06-08', 24, 'crown', 'indefinite'],
  ['2024-06-08', 10, 'crown'],
  ['2024-06-08', 12, null],
  ['2024-06-09', 15, 'crown'],
  ['2024-06-09', 11, 'crown'],
  ['2024-06-10', 15, 'crown'],
  [null, 99, 'crown'],
];
const steps = told.map(
  ([at, low], n) => ({ row: 'killed', at, low, high: low, claims: [String(n)] }) as unknown as Step,
);
const claimOf = (id: string) => {
  const [, low = 0, side, qualifier = 'exact'] = told[Number(id)] ?? [];
  return { low, high: low, side, qualifier } as CasualtyClaim;
};

test('each side climbs by what is higher than all before', () => {
  const [history] = histories([row('killed')], steps, sides, claimOf);
  expect(history?.climbs.map(({ name, figures }) => [name, figures.map(({ claim }) => claim.low)])).toEqual([
    ['Crown of Eastland', [10, 15]],
    ['No side named', [12]],
  ]);
  expect(history?.figures).toHaveLength(steps.length);
});

test('in an event without sides all speakers climb together', () => {
  const [history] = histories([row('killed')], steps, [], claimOf);
  expect(history?.climbs.map(({ name, figures }) => [name, figures.map(({ claim }) => claim.low)])).toEqual([
    ['All speakers', [10, 12, 15]],
  ]);
});

test('what did not rise has no history, and a part has none', () => {
  expect(histories([row('killed')], steps.slice(0, 3), sides, claimOf)).toEqual([]);
  expect(histories([row('killed', 'part')], steps, sides, claimOf)).toEqual([]);
});
