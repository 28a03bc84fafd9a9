import { describe, expect, test } from 'vitest';
import { measure } from './rows.ts';
import { claim, dossierOf, report } from './testing.ts';

const rowsOf = (...reports: ReturnType<typeof report>[]) => measure(dossierOf(reports)).map(({ row }) => row);

describe('a row is a measure', () => {
  test.each([
    ['killed-people', {}],
    ['killed-people', { place: 'vessby', placeSaid: 'Vessby' }],
    ['injured-militants', { effect: 'injured', group: 'militants' }],
    ['killed-civilians-at-vessby', { group: 'civilians', scope: 'part', place: 'vessby', placeSaid: 'Vessby' }],
    ['killed-civilians-at-aland-quay', { group: 'civilians', scope: 'part', placeSaid: 'Åland Quay' }],
    ['killed-civilians-part-to-2031-05-03', { group: 'civilians', scope: 'part' }],
    ['killed-militants-of-another-event-at-vessby', { group: 'militants', scope: 'background', place: 'vessby' }],
  ] as const)('%s', (id, rest) =>
    expect(rowsOf(report('tide-0503', [claim('5', rest)])).map((row) => row.id)).toEqual([id]),
  );
});

test('event tolls first, the dead before the injured, what most reports speak of before the rest; then parts by place; then background', () => {
  const ids = rowsOf(
    report('tide-0503', [
      claim('700', { scope: 'background' }),
      claim('3', { effect: 'injured' }),
      claim('2', { scope: 'part', place: 'vessby' }),
      claim('1', { scope: 'part', place: 'arhult' }),
      claim('9', { group: 'civilians' }),
      claim('12', { group: 'militants' }),
    ]),
    report('beacon-0503', [claim('13', { group: 'militants' })]),
  ).map(({ id }) => id);
  expect(ids).toEqual([
    'killed-militants',
    'killed-civilians',
    'injured-people',
    'killed-people-at-arhult',
    'killed-people-at-vessby',
    'killed-people-of-another-event',
  ]);
});

describe('the lowest and the highest reported', () => {
  test.each([
    [['5', '36'], 5, 36, false],
    [['at-least 4', 'more-than 362', '15'], 4, 362, true],
    [['37-70', '58'], 37, 70, false],
    [['up-to 20', '25'], 20, 25, false],
    [['37', 'at-least 37'], 37, 37, false],
    [['37', 'more-than 37'], 37, 37, true],
    [['indefinite 24', '84'], 84, 84, false],
    [['indefinite 24'], 24, 24, true],
    [['0', '3'], 0, 3, false],
  ])('of %j', (words, lowest, highest, open) => {
    expect(
      rowsOf(
        report(
          'tide-0503',
          words.map((each) => claim(each)),
        ),
      )[0],
    ).toMatchObject({ lowest, highest, open });
  });

  test('of a row take in no figure within another of it, nor women or children alone: these have rows of their own beside it', () => {
    const rows = rowsOf(
      report('tide-0503', [
        claim('11', { id: 'all' }),
        claim('2', { partOf: 'all', detail: 'students' }),
        claim('3', { detail: 'three young women' }),
      ]),
    );
    expect(rows.map(({ id, lowest, highest, beside }) => [id, lowest, highest, beside])).toEqual([
      ['killed-people', 11, 11, null],
      ['killed-people-students', 2, 2, 'killed-people'],
      ['killed-people-women', 3, 3, 'killed-people'],
    ]);
  });
});

describe('a cell', () => {
  const cells = rowsOf(
    report('tide-0503', [claim('5')]),
    report('beacon-0504', [claim('0', { effect: 'injured' }), claim('0')]),
    report('courier-0505', []),
    report('lantern-0506', [], { seen: 'opening' }),
    report('gazette-0507', [claim('63', { status: 'denied' })]),
  )[0]?.cells;

  test('tells stated, zero, silent and not seen apart', () => {
    expect(cells?.map(({ report, state }) => [report, state])).toEqual([
      ['tide-0503', 'stated'],
      ['beacon-0504', 'zero'],
      ['courier-0505', 'silent'],
      ['lantern-0506', 'not-seen'],
      ['gazette-0507', 'silent'],
    ]);
  });
});

test('what a report denies, replaces or fears makes no row', () => {
  expect(
    rowsOf(
      report(
        'tide-0503',
        (['denied', 'revised-away', 'hypothetical'] as const).map((status) => claim('5', { status })),
      ),
    ),
  ).toEqual([]);
});
