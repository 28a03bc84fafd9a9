import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../model/figure.ts';
import { agreement, allAgree } from './agree.ts';
import { figure } from './testing.ts';

describe('two figures are', () => {
  test.each([
    [
      'same',
      [
        ['37', '37'],
        ['at-least 10', 'at-least 10'],
        ['about 160', '160'],
        ['37-70', '37-70'],
      ],
    ],
    [
      'compatible',
      [
        ['at-least 10', '17'],
        ['more-than 30', '31'],
        ['37-70', '58'],
        ['up-to 20', '12'],
        ['about 160', '150'],
        ['about 5', '6'],
        ['indefinite 24', '84'],
        ['37-70', '60-90'],
      ],
    ],
    [
      'apart',
      [
        ['10', '17'],
        ['more-than 30', '30'],
        ['about 160', '143'],
        ['about 5', '7'],
        ['fewer-than 20', '20'],
        ['at-least 84', '17'],
        ['37-70', '71'],
      ],
    ],
  ])('%s', (how, pairs) => {
    for (const [a = '', b = ''] of pairs) {
      expect([a, b, agreement(figure(a), figure(b))]).toEqual([a, b, how]);
      expect([b, a, agreement(figure(b), figure(a))]).toEqual([b, a, how]);
    }
  });
});

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({ low: fc.nat(500), more: fc.option(fc.nat(100)), about: fc.boolean() })
  .map(({ low, more, about }) => ({
    low,
    high: more === null ? null : low + more,
    qualifier: more === null ? 'at-least' : about ? 'about' : more === 0 ? 'exact' : 'range',
  }));

test('agreement is symmetric', () => {
  fc.assert(fc.property(anyFigure, anyFigure, (a, b) => agreement(a, b) === agreement(b, a)));
});

test('a figure is the same as itself', () => {
  fc.assert(fc.property(anyFigure, (a) => agreement(a, a) === 'same'));
});

test('whether all agree does not depend on the order', () => {
  fc.assert(fc.property(fc.array(anyFigure, { maxLength: 8 }), (all) => allAgree(all) === allAgree(all.toReversed())));
});
