import { expect, test } from 'vitest';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Row, Step } from '../model/comparison.ts';
import { course } from './course.ts';
import { histories } from './history.ts';

const sides = [{ id: 'crown', name: 'Crown of Eastland' }];

type Told = [at: string | null, figure: number, qualifier?: CasualtyClaim['qualifier']];

const drawn = (told: readonly Told[]) => {
  const claims = told.map(
    ([, low, qualifier = 'exact']) =>
      ({ low, high: qualifier === 'at-least' ? null : low, qualifier, side: 'crown', quote: '' }) as CasualtyClaim,
  );
  const steps = told.map(
    ([at, low], n) => ({ row: 'killed', at, low, high: low, claims: [String(n)] }) as unknown as Step,
  );
  const [history] = histories(
    [{ id: 'killed', scope: 'event' } as Row],
    steps,
    sides,
    (id) => claims[Number(id)] ?? null,
  );
  return course(history!, sides, () => 'Harbour Police');
};

const grown: Told[] = [
  ['2024-06-08', 10],
  ['2024-06-09', 15, 'at-least'],
  ['2024-06-09', 12],
  ['2024-06-10T09:00:00Z', 21],
  [null, 99],
  ['2024-06-10', 30, 'indefinite'],
];

test('the steps of a side go from left to right and up, and end at the right', () => {
  const [line] = drawn(grown).lines;
  expect(line?.steps).toHaveLength(3);
  expect(line?.steps.map(({ from, to }) => to >= from)).toEqual([true, true, true]);
  expect(line?.steps.slice(0, -1).every(({ y, up }) => up !== null && up < y)).toBe(true);
  expect(line?.steps.at(-1)).toMatchObject({ to: 95, up: null });
});

test('the undated and words without a number are left to the table', () => {
  expect(drawn(grown).lines[0]?.marks.map(({ title }) => title)).toEqual([
    '8 Jun: 10, Harbour Police',
    '9 Jun: at least 15, Harbour Police',
    '9 Jun: 12, Harbour Police',
    '10 Jun, 09:00: 21, Harbour Police',
  ]);
});

test('what only stands beside the steps is small and without a label; a lower bound is marked', () => {
  const marks = drawn(grown).lines[0]?.marks ?? [];
  expect(marks.map(({ rise, label, look }) => [rise, label, look])).toEqual([
    [true, '10', 'exact'],
    [true, '15+', 'open'],
    [false, null, 'exact'],
    [true, '21', 'exact'],
  ]);
});

test('a long time has no more days below it than a phone can show', () => {
  const days = drawn([...grown, ['2024-09-01', 200]]).days;
  expect(days.length).toBeLessThanOrEqual(6);
  expect(days[0]?.label).toBe('8 Jun');
});

test('the finding is told in words', () => {
  expect(drawn(grown).summary).toBe(
    'Crown of Eastland: 10 (8 Jun), at least 15 (9 Jun) and 21 (10 Jun). 6 steps in all.',
  );
});
