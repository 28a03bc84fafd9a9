import { describe, expect, test } from 'vitest';
import type { LocationClaim } from '../model/claim.ts';
import { measure } from './rows.ts';
import { claim, dossierOf, report } from './testing.ts';

type Reports = ReturnType<typeof report>[];

/** The rows as "id: figures". */
const rowsOf = (...reports: Reports) => {
  const quotes = new Map(reports.flatMap(({ claims }) => claims.map(({ id, quote }) => [id, quote])));
  return measure(dossierOf(reports)).map(
    ({ row }) => `${row.id}: ${row.cells.flatMap(({ claims }) => claims.map((id) => quotes.get(id))).join(', ')}`,
  );
};

const militants = { group: 'militants' } as const;
const civilians = { group: 'civilians' } as const;
const security = { group: 'security' } as const;
const state = { speaker: 'harbour-office' } as const;
const window = (from: string | null, to: string | null, period: string) => ({ window: { from, to }, period });
const friday = { ...window('2031-05-02', '2031-05-02', 'on Friday'), scope: 'background' } as const;

// The event begins on Saturday, 3 May 2031.
describe('days before the event', () => {
  test('stand in a row of their own', () => {
    expect(rowsOf(report('tide-0503', [claim('37', militants), claim('41', { ...militants, ...friday })]))).toEqual([
      'killed-militants: 37',
      'killed-militants-before: 41',
    ]);
  });

  test('also what a report of those days gives as its toll', () => {
    expect(rowsOf(report('tide-0502', [claim('41', militants)]))).toEqual(['killed-militants-before: 41']);
  });

  test.each([
    [
      'a window that takes them in',
      window('2031-05-02', '2031-05-04', 'since Friday'),
      'killed-militants-with-earlier-days: 145',
    ],
    [
      'hours that reach back for certain',
      window('2031-05-01', '2031-05-03', 'in 48 hours'),
      'killed-militants-with-earlier-days: 145',
    ],
    ['hours that may not', window('2031-05-02', '2031-05-03', 'in 24 hours'), 'killed-militants: 145'],
    ['a window of the event', window('2031-05-03', '2031-05-04', 'since Saturday'), 'killed-militants: 145'],
    ['no beginning', window(null, '2031-05-04', 'by Sunday'), 'killed-militants: 145'],
  ])('%s', (_, rest, row) =>
    expect(
      rowsOf(report('tide-0504', [claim('145', { ...militants, ...rest }), claim('7', militants)])).join(' '),
    ).toContain(row),
  );

  test('where every count takes them in, that is the toll, and says so', () => {
    const since = window('2031-05-02', '2031-05-04', 'since Friday');
    const [only] = measure(dossierOf([report('tide-0504', [claim('145', { ...militants, ...since })])]));
    expect(only?.row).toMatchObject({
      id: 'killed-militants',
      covers: 'event',
      differs: 'counted from before 3 May 2031',
    });
  });

  test('one report says what a number takes in: it is the same number in the others, and in the counts that go on from it', () => {
    expect(
      rowsOf(
        report('beacon-0504', [claim('145', { ...militants, ...state })]),
        report('tide-0504', [
          claim('145', { ...militants, ...state }),
          claim('41', { ...militants, ...friday, sentence: 'The last of these numbers takes in 41 killed on Friday.' }),
        ]),
        report('courier-0505', [claim('177', militants), claim('92', militants)]),
        report('gazette-0505', [claim('177', { ...militants, speaker: 'tide-league' })]),
      ),
    ).toEqual([
      'killed-militants: 92, 177',
      'killed-militants-with-earlier-days: 145, 145, 177',
      'killed-militants-before: 41',
    ]);
  });

  test('a lone date that the other reports contradict is a slip', () => {
    expect(
      rowsOf(
        report('beacon-0503', [claim('41', { ...militants, ...friday })]),
        report('courier-0503', [claim('41', { ...militants, ...friday })]),
        report('tide-0503', [
          claim('41', { ...militants, ...window('2031-05-03', '2031-05-03', 'on Saturday'), scope: 'background' }),
        ]),
      ),
    ).toEqual(['killed-militants-before: 41, 41, 41']);
  });

  test.each([
    ['a year', window('2030-05-03', '2031-05-03', 'in a year')],
    ['words of a year without dates', { period: 'in the past year', window: null }],
  ])('a longer time is another matter: %s', (_, rest) => {
    expect(rowsOf(report('tide-0503', [claim('700', { ...militants, ...rest, scope: 'background' })]))).toEqual([
      'killed-militants-over-a-longer-time: 700',
    ]);
  });
});

describe('totals of people, where militants died too', () => {
  const groups = [claim('18', civilians), claim('15', security), claim('92', militants)];
  test.each([
    ['33', 'killed-people-without-militants: 33'],
    ['125', 'killed-people: 125'],
    ['more-than 120', 'killed-people: more-than 120'],
    ['about 34', 'killed-people-without-militants: about 34'],
    ['50', 'killed-people-without-militants: 50'],
    ['400', 'killed-people-of-groups-unsaid: 400'],
  ])('%s beside 18, 15 and 92', (total, row) => {
    expect(rowsOf(report('tide-0503', [claim(total), ...groups]))).toContain(row);
  });

  test('the same number in another report counts the same', () => {
    expect(rowsOf(report('tide-0503', [claim('33'), ...groups]), report('beacon-0504', [claim('33')]))).toContain(
      'killed-people-without-militants: 33, 33',
    );
  });

  test('a number that others give from the same mouth for one group', () => {
    const given = claim('145', { ...militants, ...state });
    expect(
      rowsOf(
        report('tide-0503', [given]),
        report('beacon-0503', [given]),
        report('courier-0504', [claim('145', state)]),
      ),
    ).toContain('killed-people-given-as-militants: 145');
  });

  test('where none died there is nothing to tell apart', () => {
    expect(rowsOf(report('tide-0503', [claim('33'), claim('18', civilians)]))).toContain('killed-people: 33');
  });
});

describe('parts', () => {
  test('a group set out of all the dead is the toll of that group', () => {
    expect(
      rowsOf(
        report('tide-0503', [claim('48', { id: 'all' }), claim('31', { ...civilians, scope: 'part', partOf: 'all' })]),
        report('beacon-0504', [claim('36', civilians)]),
      ),
    ).toContain('killed-civilians: 31, 36');
  });

  test('what some hours added is told apart by its day', () => {
    const overnight = window('2031-05-04', '2031-05-05', 'overnight');
    expect(rowsOf(report('tide-0506', [claim('22', { ...militants, scope: 'part', ...overnight })]))).toEqual([
      'killed-militants-part-to-2031-05-05: 22',
    ]);
  });

  test('one of the navy, beside seventeen of whom he is none or one', () => {
    const navy = { ...security, ...state, detail: 'navy official' };
    expect(
      rowsOf(
        report('tide-0504', [
          claim('17', { ...security, ...state, sentence: 's', detail: 'policemen', id: 'all' }),
          claim('1', { ...navy, sentence: 's' }),
        ]),
        report('beacon-0504', [
          claim('17', { ...security, ...state, id: 'others' }),
          claim('1', { ...navy, detail: 'navy member', partOf: 'others', scope: 'part' }),
        ]),
      ),
    ).toEqual(['killed-security: 17, 17', 'killed-security-navy: 1, 1']);
  });

  test('policemen are no men, nor are gunmen', () => {
    expect(
      rowsOf(
        report('tide-0503', [
          claim('5', { ...security, detail: 'policemen' }),
          claim('3', { ...militants, detail: 'men' }),
        ]),
      ),
    ).toEqual(['killed-security: 5', 'killed-militants: 3']);
  });

  test('eleven people at a place who were men, women and children are its eleven civilians', () => {
    const there = { scope: 'part', place: 'vessby', placeSaid: 'Vessby' } as const;
    expect(
      rowsOf(
        report('tide-0503', [
          claim('11', there),
          claim('5', { ...civilians, ...there, detail: 'men' }),
          claim('6', { ...civilians, ...there, detail: 'women' }),
        ]),
      ),
    ).toEqual([
      'killed-civilians-at-vessby: 11',
      'killed-civilians-at-vessby-men: 5',
      'killed-civilians-at-vessby-women: 6',
    ]);
  });
});

describe('a toll that a report sets at one place', () => {
  const at = { place: 'vessby', placeSaid: 'Vessby' };
  const located = (place: string) =>
    ({
      kind: 'location',
      id: place,
      role: 'attacked',
      place,
      placeSaid: place,
      figure: null,
      quote: place,
    }) as unknown as LocationClaim;
  const hit = (slug: string, outlet: string, places: string[]) => {
    const read = report(slug, [claim('12', at)]);
    return {
      ...read,
      claims: [...read.claims, ...places.map((place) => ({ ...located(place), outlet, report: slug }))],
    };
  };

  test('is the toll of an event of one site', () => {
    expect(rowsOf(hit('tide-0503', 'tide', ['vessby']), hit('beacon-0503', 'beacon', ['vessby']))[0]).toMatch(
      /^killed-people: /,
    );
  });

  test('is a part of an event of many sites', () => {
    const sites = ['vessby', 'arhult', 'norby'];
    expect(rowsOf(hit('tide-0503', 'tide', sites), hit('beacon-0503', 'beacon', sites))[0]).toMatch(
      /^killed-people-at-vessby: /,
    );
  });
});
