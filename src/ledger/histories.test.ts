import fc from 'fast-check';
import { expect, test } from 'vitest';
import { history, live } from './histories.ts';
import { settle } from './settle.ts';
import { type Draft, Shelf, seen } from './testing.ts';

/* The eight invariants of the ledger over random histories; `npm run prove` tries a hundred thousand of them. */

test('I1–I5, I7: whatever befalls a report', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(history(30), (edits) => {
      live(edits);
    }),
    { numRuns: 300, seed: 1 },
  );
});

const drafts = (from: number, count: number): Draft[] =>
  Array.from({ length: count }, (_, at) => ({
    sentence: `${from + at} people died at pier ${from + at} in the night of the storm ${'ab'.repeat(from + at)}.`,
    stated: { low: from + at, high: from + at },
  }));

test('I6: two branches mint the same ids, whichever is settled first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (ours, theirs) => {
      const [trunk, a, b] = [drafts(1, 2), drafts(20, ours), drafts(60, theirs)];
      const ids = [
        [a, b],
        [b, a],
      ].map(([first = [], second = []]) => {
        const shelf = new Shelf();
        shelf.settle(seen(trunk));
        shelf.settle(seen([...trunk, ...first]));
        shelf.settle(seen([...trunk, ...first, ...second]));
        return [...(shelf.ledger?.record.claims.keys() ?? [])].sort();
      });
      expect(ids[0]).toEqual(ids[1]);
      expect(ids[0]).toHaveLength(2 + ours + theirs);
    }),
    { numRuns: 30, seed: 1 },
  );
});

test('I6: the order of the files changes no id', () => {
  const reports = ['r-0000000a', 'r-0000000b', 'r-0000000c'].map((id, at) => seen(drafts(at + 1, 3), { id }));
  const idsOf = (order: typeof reports) => [...settle([], order).ids].map(([id, ids]) => [id, [...ids]]).sort();
  expect(idsOf(reports.toReversed())).toEqual(idsOf(reports));
});
