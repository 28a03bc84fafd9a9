import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels, type Named } from './labels.ts';

const frame = { width: 1000, height: 800 };
const spot = (x: number, y: number, figure: string | null = null): Named => ({ x, y, r: 12, name: 'Eastport', figure });

test('a name stands to the right of its spot, with its figure where there is room', () => {
  expect(labels([spot(300, 300, '3 killed')], frame)).toEqual([
    { x: 318, y: 'beside', anchor: 'start', everywhere: true, figured: true },
  ]);
});

test('at the right edge it stands to the left', () => {
  expect(labels([spot(980, 300)], frame)[0]).toMatchObject({ anchor: 'end' });
});

test('of two spots on top of each other, no name covers the other spot', () => {
  const [first, second] = labels([spot(300, 300), spot(315, 300)], frame);
  expect(first).toMatchObject({ anchor: 'end' });
  expect(second).toMatchObject({ anchor: 'start' });
});

test('in a crowd the first come are named, and more of them on a wide screen', () => {
  const crowd = Array.from({ length: 40 }, (_, n) => spot(400 + (n % 8) * 40, 300 + Math.floor(n / 8) * 40));
  const named = labels(crowd, frame);
  const everywhere = named.filter((label) => label?.everywhere);
  expect(named[0]).not.toBeNull();
  expect(everywhere.length).toBeLessThan(named.filter(Boolean).length);
});

test('whatever the spots, each has one answer, and what a phone shows a wide screen shows too', () => {
  const anywhere = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) });
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 30 }), (spots) => {
      const found = labels(
        spots.map(({ x, y }) => spot(x, y)),
        frame,
      );
      expect(found).toHaveLength(spots.length);
    }),
    { seed: 7, numRuns: 50 },
  );
});
