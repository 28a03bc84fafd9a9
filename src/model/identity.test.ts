import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClaimId } from './claim.ts';
import { claimId, isValidClaimId, mintIds, reportId } from './identity.ts';

const alphabet = [...'0123456789abcdefghjkmnpqrstvwxyz'];
const anId = fc
  .tuple(fc.string(), fc.string(), fc.constantFrom('killed', 'injured', 'location'), fc.nat(9))
  .map(([report, sentence, kind, ordinal]) => claimId(report, sentence, kind, ordinal));

describe('an id', () => {
  test('is of the form that the model asks for, and valid', () => {
    fc.assert(fc.property(anId, (id) => ClaimId.safeParse(id).success && isValidClaimId(id)));
  });

  test('with any one character changed is not valid', () => {
    fc.assert(
      fc.property(anId, fc.integer({ min: 2, max: 12 }), (id, at) =>
        alphabet.every((other) => other === id[at] || !isValidClaimId(id.slice(0, at) + other + id.slice(at + 1))),
      ),
    );
  });

  test('with two different characters swapped, neighbours or not, is not valid', () => {
    fc.assert(
      fc.property(anId, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }), (id, a, b) => {
        const symbols = [...id];
        [symbols[a], symbols[b]] = [symbols[b]!, symbols[a]!];
        return id[a] === id[b] || !isValidClaimId(symbols.join(''));
      }),
    );
  });

  test.each(['c-0123', '0123456789a', 'c-01234567891', 'C-0123456789a', 'c-012345678iz', ''])('is not %j', (id) => {
    expect(isValidClaimId(id)).toBe(false);
  });
});

test('the birth rule does not change: these ids are printed and cited', () => {
  const report = reportId('2031-05-03-harbour', 'tide-0503');
  expect(report).toMatch(/^r-[0-9a-hjkmnp-tv-z]{8}$/);
  expect([report, claimId(report, 'At least 12 people died, the mayor said.', 'killed', 0)]).toMatchInlineSnapshot(`
    [
      "r-h6agdgww",
      "c-9kwnq1kz3tf",
    ]
  `);
});

describe('ids of one report', () => {
  const sentence = 'Ten officers died and ten were hurt.';
  const births = [
    { sentence, kind: 'killed', start: 40, end: 52 },
    { sentence, kind: 'injured', start: 60, end: 70 },
    { sentence, kind: 'killed', start: 10, end: 20 },
  ];

  test('differ, also among equals', () => {
    expect(new Set(mintIds('r-1', births)).size).toBe(3);
  });

  test('stay when lines are wrapped anew, accents are composed otherwise, or text is added in front', () => {
    const moved = births.map((birth) => ({
      ...birth,
      sentence: ` ${sentence.replaceAll(' ', '\n')}`,
      start: birth.start + 500,
    }));
    expect(mintIds('r-1', moved)).toEqual(mintIds('r-1', births));
    expect(claimId('r-1', 'Société', 'killed', 0)).toBe(claimId('r-1', 'Socie\u0301te\u0301', 'killed', 0));
  });

  test('do not depend on the order in which they are minted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const ids = mintIds(
          'r-1',
          order.map((at) => births[at]!),
        );
        expect(ids).toEqual(order.map((at) => mintIds('r-1', births)[at]));
      }),
    );
  });
});
