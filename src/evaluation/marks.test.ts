import { describe, expect, test } from 'vitest';
import type { EvaluatedSet } from './index.ts';
import { evaluate } from './index.ts';
import { changes, hasFallen, inTenths, type Marks, raised, readMarks } from './marks.ts';
import { measures } from './score.ts';
import { rates } from './tally.ts';

test.each([
  [1, 100],
  [0.9876, 98.7],
  [0.987, 98.7],
  [0.8849999, 88.4],
])('%d is marked as %d', (rate, mark) => expect(inTenths(rate)).toBe(mark));

describe('the ratchet', () => {
  const same = rates({ gold: 10, predicted: 10, hit: 9 });
  const set = { name: 'reef', score: { core: same, whole: same, locations: same, speakers: same } } as EvaluatedSet;
  const marks: Marks = { reef: { core: 80, whole: 90, locations: 95, speakers: 90 } };

  test('a score below its mark has fallen', () => {
    expect(changes(marks, [set]).filter(hasFallen)).toEqual([{ set: 'reef', measure: 'locations', mark: 95, now: 90 }]);
  });

  test('marks rise with the score and never fall', () => {
    expect(raised({ ...marks, other: marks['reef']! }, [set])).toEqual({
      other: marks['reef'],
      reef: { core: 90, whole: 90, locations: 95, speakers: 90 },
    });
    expect(raised({}, [set])).toEqual({ reef: { core: 90, whole: 90, locations: 90, speakers: 90 } });
  });
});

/** The reading of our own sets never gets worse: `npm run evaluate -- --ratchet` raises the marks when it got better. */
describe('our own sets', () => {
  const sets = evaluate();
  const marks = readMarks();
  const fallen = changes(marks, sets).filter(hasFallen);

  test.each(sets)('$name is read no worse than it was', ({ name }) => {
    expect(Object.keys(marks[name] ?? {})).toEqual([...measures]);
    expect(fallen.filter((change) => change.set === name)).toEqual([]);
  });
});
