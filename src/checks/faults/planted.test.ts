import { expect, test } from 'vitest';
import { seeded } from '../../bench/seeded.ts';
import { plant } from './planted.ts';
import { outcomeOf } from './tree.ts';

test('200 faults in 200 reports are all found in one run, each at its line and column, and nothing else', {
  timeout: 60_000,
}, () => {
  const { tree, faults } = plant(200, seeded(20_310_503));
  expect(outcomeOf(tree).refused.toSorted()).toEqual(faults);
});
