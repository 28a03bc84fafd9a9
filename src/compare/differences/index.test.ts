import { describe, expect, test } from 'vitest';
import { measure } from '../rows.ts';
import { claim, dossierOf, report } from '../testing.ts';
import { differencesOf } from './index.ts';

type Reports = ReturnType<typeof report>[];

function found(...reports: Reports): [string, string][] {
  const dossier = dossierOf(reports);
  return differencesOf(measure(dossier), dossier).map(({ kind, text }) => [kind, text]);
}

const militants = { group: 'militants' } as const;
const security = { group: 'security' } as const;
const civilians = { group: 'civilians' } as const;
const halden = { speaker: 'mira-halden' } as const;
const sunday = { period: 'on Sunday', window: { from: '2031-05-04', to: '2031-05-04' } };
const league = { speaker: 'tide-league' } as const;

describe('two sides', () => {
  test('that never meet', () => {
    expect(
      found(
        report('tide-0503', [claim('10', { ...security, ...halden }), claim('84', { ...security, ...league })]),
        report('beacon-0504', [claim('at-least 17', { ...security, speaker: 'harbour-office' })]),
        report('courier-0505', [claim('more-than 362', { ...security, ...league })]),
      )[0],
    ).toEqual([
      'two-sides',
      'The security forces killed are 10 to at least 17 by the account of the Freedonian government, last at least 17 (4 May 2031), but 84 to more than 362 by the account of the Tide League, last more than 362 (5 May 2031).',
    ]);
  });

  test.each<[string, Reports]>([
    [
      'agree',
      [report('tide-0503', [claim('10', { ...security, ...halden }), claim('10', { ...security, ...league })])],
    ],
    [
      'name no number',
      [
        report('tide-0503', [
          claim('10', { ...security, ...halden }),
          claim('indefinite 24', { ...security, ...league }),
        ]),
      ],
    ],
    [
      'count other dead',
      [report('tide-0503', [claim('10', { ...security, ...halden }), claim('84', { ...militants, ...league })])],
    ],
    [
      'speak of another time',
      [
        report('tide-0503', [
          claim('10', { ...security, ...halden }),
          claim('84', { ...security, ...league, scope: 'background' }),
        ]),
      ],
    ],
    [
      'one only denies',
      [
        report('tide-0503', [
          claim('10', { ...security, ...halden }),
          claim('84', { ...security, ...league, status: 'denied' }),
        ]),
      ],
    ],
  ])('no difference where they %s', (_, reports) => expect(found(...reports)).toEqual([]));
});

describe('a count that rose', () => {
  test('from day to day, by one speaker and by the party of several', () => {
    expect(
      found(
        report('tide-0503', [claim('at-least 37', { ...militants, ...halden })]),
        report('beacon-0504', [claim('58', { ...militants, ...halden })]),
        report('courier-0505', [claim('92', { ...militants, speaker: 'harbour-office' })]),
      ),
    ).toEqual([
      [
        'revised',
        'By the count of the Freedonian government, the militants killed rose from report to report: at least 37 (3 May 2031), 58 (4 May 2031) and 92 (5 May 2031).',
      ],
      [
        'revised',
        'By the count of Mira Halden, the militants killed rose from report to report: at least 37 (3 May 2031) and 58 (4 May 2031).',
      ],
    ]);
  });

  test.each<[string, Reports]>([
    [
      'on the same day nothing shows which came first',
      [
        report('tide-0503', [claim('37', { ...militants, ...halden })]),
        report('beacon-0503', [claim('58', { ...militants, ...halden })]),
      ],
    ],
    [
      'an undated report has no place in time',
      [
        report('tide-0503', [claim('37', { ...militants, ...halden })]),
        report('beacon-undated', [claim('58', { ...militants, ...halden })]),
      ],
    ],
    [
      'about the same',
      [
        report('tide-0503', [claim('about 40', { ...militants, ...halden })]),
        report('beacon-0504', [claim('41', { ...militants, ...halden })]),
      ],
    ],
    [
      'two speakers of no party',
      [
        report('tide-0503', [claim('37', { speakerSaid: 'one' })]),
        report('beacon-0504', [claim('58', { speakerSaid: 'two' })]),
      ],
    ],
  ])('%s', (_, reports) => expect(found(...reports)).toEqual([]));
});

describe('misquoted', () => {
  const usual = [
    report('tide-0503', [claim('45', { ...militants, ...halden })]),
    report('beacon-0503', [claim('45', { ...militants, ...halden })]),
  ];

  test('one later report gives less than two had given', () => {
    expect(found(...usual, report('courier-0504', [claim('34', { ...militants, ...halden })]))).toEqual([
      [
        'misquoted',
        'The Courier gives the militants killed as 34 by the count of Mira Halden; 2 earlier reports (The Beacon and The Tide) had 45 from the same speaker.',
      ],
    ]);
  });

  test('one report gives more, and others go on as before', () => {
    const kinds = found(
      ...usual,
      report('courier-0504', [claim('54', { ...militants, ...halden })]),
      report('lantern-0505', [claim('45', { ...militants, ...halden })]),
    );
    expect(kinds.map(([kind]) => kind)).toEqual(['misquoted']);
  });

  test.each<[string, Reports]>([
    [
      'another has it too',
      [
        report('courier-0504', [claim('34', { ...militants, ...halden })]),
        report('lantern-0505', [claim('34', { ...militants, ...halden })]),
      ],
    ],
    ['it bounds the same', [report('courier-0504', [claim('at-least 34', { ...militants, ...halden })])]],
    [
      'it is for a stated time of its own',
      [report('courier-0504', [claim('34', { ...militants, ...halden, ...sunday })])],
    ],
  ])('not where %s', (_, more) => expect(found(...usual, ...more).map(([kind]) => kind)).not.toContain('misquoted'));
});

describe('the same number, other dead', () => {
  const usual = [
    report('tide-0503', [claim('15', { ...security, ...halden })]),
    report('beacon-0503', [claim('15', { ...security, ...halden })]),
  ];

  test('by the same speaker', () => {
    expect(found(...usual, report('courier-0504', [claim('15', { ...civilians, ...halden })]))).toEqual([
      [
        'group',
        'The Courier has 15 civilians killed, where 2 other reports (The Beacon and The Tide) have 15 security forces killed, all by the count of Mira Halden.',
      ],
    ]);
  });

  test("in an outlet's own voice, against many", () => {
    const many = [
      ...usual,
      report('lantern-0503', [claim('15', security)]),
      report('gazette-0503', [claim('15', security)]),
    ];
    expect(found(...many, report('courier-0504', [claim('15', civilians)])).map(([kind]) => kind)).toEqual(['group']);
    expect(found(...many, report('courier-0502', [claim('15', civilians)]))).toEqual([]);
  });

  test.each<[string, Reports]>([
    [
      'as many read it so',
      [
        report('courier-0504', [claim('15', { ...civilians, ...halden })]),
        report('lantern-0504', [claim('15', { ...civilians, ...halden })]),
      ],
    ],
    [
      'the report has both',
      [report('courier-0504', [claim('15', { ...civilians, ...halden }), claim('15', { ...security, ...halden })])],
    ],
    [
      'the report tells the two apart',
      [report('courier-0504', [claim('15', halden), claim('12', { ...security, ...halden })])],
    ],
    ['another speaks', [report('courier-0504', [claim('15', { ...civilians, ...league })])]],
  ])('none where %s', (_, more) => expect(found(...usual, ...more).map(([kind]) => kind)).not.toContain('group'));
});

describe('sums', () => {
  test('that fit', () => {
    expect(
      found(
        report('tide-0503', [
          claim('193'),
          claim('145', militants),
          claim('17', security),
          claim('31', civilians),
          claim('5', { ...civilians, detail: 'women', scope: 'part' }),
        ]),
      ),
    ).toEqual([
      ['sum', 'In The Tide, 145 militants, 17 members of the security forces and 31 civilians add up to 193 killed.'],
    ]);
  });

  test('of parts that are more than their whole', () => {
    expect(
      found(
        report('tide-0503', [
          claim('20', { id: 'all' }),
          claim('17', { ...security, scope: 'part', partOf: 'all' }),
          claim('31', { ...civilians, scope: 'part', partOf: 'all' }),
        ]),
      ),
    ).toEqual([
      [
        'sum',
        'In The Tide, 17 members of the security forces and 31 civilians are given as parts of 20 killed, but make 48.',
      ],
    ]);
  });

  test.each<[string, Reports]>([
    [
      'parts that leave some over',
      [report('tide-0503', [claim('50', { id: 'all' }), claim('17', { ...security, scope: 'part', partOf: 'all' })])],
    ],
    [
      'figures of two reports',
      [report('tide-0503', [claim('48')]), report('beacon-0503', [claim('17', security), claim('31', civilians)])],
    ],
    [
      'other effects',
      [report('tide-0503', [claim('48'), claim('17', { ...security, effect: 'injured' }), claim('31', civilians)])],
    ],
  ])('none of %s', (_, reports) => expect(found(...reports)).toEqual([]));
});

describe('a bound that became a count', () => {
  test('in other reports', () => {
    expect(
      found(
        report('tide-0503', [claim('at-least 145', { ...militants, ...halden })]),
        report('beacon-0503', [claim('145', { ...militants, ...halden })]),
      ),
    ).toEqual([
      [
        'hardened',
        'One count of Mira Halden, 145 militants killed, stands as 145 in The Beacon and as at least 145 in The Tide.',
      ],
    ]);
  });

  test.each<[string, Reports]>([
    [
      'a report that has both shows that they are one',
      [
        report('tide-0503', [
          claim('at-least 145', { ...militants, ...halden }),
          claim('145', { ...militants, ...halden }),
        ]),
      ],
    ],
    [
      'two speakers',
      [
        report('tide-0503', [claim('at-least 145', { ...militants, ...halden })]),
        report('beacon-0503', [claim('145', { ...militants, ...league })]),
      ],
    ],
  ])('none: %s', (_, reports) => expect(found(...reports).map(([kind]) => kind)).not.toContain('hardened'));
});

test('a single report, and reports that agree, have none', () => {
  expect(found(report('tide-0503', [claim('12')]))).toEqual([]);
  expect(found(report('tide-0503', [claim('12', halden)]), report('beacon-0504', [claim('12', halden)]))).toEqual([]);
});
