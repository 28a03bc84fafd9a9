import { expect, test } from 'vitest';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Row } from '../model/comparison.ts';
import type { Qualifier } from '../model/figure.ts';
import { accord, mainRows, rangeInWords, sideClass, sideSpreads } from './sides.ts';

const sides = [
  { id: 'crown', name: 'Crown of Eastland' },
  { id: 'league', name: 'River League' },
];

const claim = (side: string | null, low: number, high: number | null, qualifier: Qualifier = 'exact') =>
  ({
    id: `c-${side}-${low}`,
    side,
    low,
    high,
    qualifier,
    quote: 'dozens of guards',
    partOf: null,
  }) as CasualtyClaim;

test('each side has its own range, in the order of the sides', () => {
  const claims = [
    claim('league', 84, null, 'at-least'),
    claim('crown', 10, 10),
    claim('crown', 22, 22),
    claim('elsewhere', 15, 15),
  ];
  expect(sideSpreads({ lowest: 4, highest: 99 }, claims, sides)).toEqual([
    { side: 'crown', text: '10–22', claim: 'c-crown-22' },
    { side: 'league', text: '84+', claim: 'c-league-84' },
    { side: null, text: '15', claim: 'c-elsewhere-15' },
  ]);
});

test.each([
  ['the number that the words name', [claim('crown', 31, null, 'more-than'), claim('crown', 12, 12)], '12–30+'],
  ['a range by its ends', [claim('crown', 37, 70, 'range')], '37–70'],
  ['"dozens" begins no range', [claim('crown', 24, null, 'indefinite'), claim('crown', 84, 84)], '84'],
  ['"dozens" alone is said', [claim('crown', 24, null, 'indefinite')], 'dozens'],
  ['what the row leaves out is left out', [claim('crown', 11, 11), claim('crown', 3, 3)], '11'],
  ['no figure, no range', [], undefined],
])('%s', (_name, claims, text) => {
  expect(sideSpreads({ lowest: 4, highest: 99 }, claims, sides)[0]?.text).toBe(text);
});

test.each([
  [[claim('crown', 37, 37), claim('crown', 216, null, 'at-least')], '37–216+'],
  [[claim('crown', 24, null, 'indefinite')], 'dozens'],
])('the range of a measure in words: %#', (claims, words) => {
  expect(rangeInWords({ lowest: 37, highest: 216, open: true }, claims)).toBe(words);
});

test('what most reports give comes first, parts not at all', () => {
  const row = (id: string, stated: number, covers: Row['covers'] = 'event', beside: string | null = null) =>
    ({ id, covers, beside, cells: Array.from({ length: stated }, () => ({ claims: ['c'] })) }) as Row;
  expect(
    mainRows([
      row('few', 1),
      row('many', 5),
      row('part', 9, 'place'),
      row('from-before', 7, 'earlier-days', 'few'),
    ]).map(({ id }) => id),
  ).toEqual(['many', 'few', 'from-before']);
});

test('sides are told apart by their order', () => {
  expect([sideClass(sides, 'league'), sideClass(sides, 'other'), sideClass(sides, null)]).toEqual([
    'side-2',
    'side-none',
    'side-none',
  ]);
});

const told = (...texts: (string | null)[]) => texts.map((text) => text && { side: null, text, claim: 'c' });
const parted = [{ kind: 'two-sides' as const, row: 'killed' }];

test.each([
  ['sides-apart', told('10–22', '84+', '10'), parted],
  ['sides-overlap', told('10–22', '12', null), []],
  ['sides-same', told('12', '12', '10–90'), []],
  // Who has no side is no party to it.
  ['reports-differ', told('12', null, '84'), []],
  ['reports-differ', told('84'), []],
] as const)('%s', (found, spreads, differences) => {
  expect(
    accord({ id: 'killed', lowest: 10, highest: 84 }, spreads as Parameters<typeof accord>[1], [...differences]),
  ).toBe(found);
});

test('where every report has one figure, they agree', () => {
  expect(accord({ id: 'killed', lowest: 12, highest: 12 }, [null], [])).toBe('reports-same');
});
