import { describe, expect, test } from 'vitest';
import type { CasualtyReading } from '../../model/reading.ts';
import { measure } from '../rows.ts';
import { claim, dossierOf, figure, report } from '../testing.ts';
import { differencesOf } from './index.ts';

type Reports = ReturnType<typeof report>[];

/** The differences of one kind, as the site says them. */
function told(kind: string, ...reports: Reports): string[] {
  const dossier = dossierOf(reports);
  return differencesOf(measure(dossier), dossier).flatMap((found) => (found.kind === kind ? [found.text] : []));
}

const militants = { group: 'militants' } as const;
const security = { group: 'security' } as const;
const civilians = { group: 'civilians' } as const;
const halden = { speaker: 'mira-halden' } as const;
const office = { speaker: 'harbour-office' } as const;
const vessby = { scope: 'part', place: 'vessby', placeSaid: 'Vessby' } as const;
const days = (from: string | null, to: string | null, period: string) => ({ window: { from, to }, period });
const friday = { ...days('2031-05-02', '2031-05-02', 'on Friday'), scope: 'background' } as const;

describe('a figure inside another', () => {
  const others = [report('beacon-0504', [claim('197', { ...militants, ...office })])];

  test('by one report only', () => {
    const inside = report('tide-0504', [
      claim('197', { ...militants, ...office, id: 'all' }),
      claim('41', { ...militants, ...friday, partOf: 'all' }),
    ]);
    expect(told('inclusion', inside, ...others)).toEqual([
      'By The Tide, 197 militants killed takes in 41 killed before 3 May 2031; 1 other report (The Beacon) has 197 without a word of it.',
    ]);
  });

  test('by all of them, or by none', () => {
    expect(told('inclusion', ...others)).toEqual([]);
  });
});

describe('two speakers', () => {
  const first = report('tide-0503', [
    claim('18', { ...civilians, ...office }),
    claim('15', { ...security, ...office }),
  ]);

  test('who part on two measures within a day', () => {
    const second = report('beacon-0504', [
      claim('31', { ...civilians, ...halden }),
      claim('17', { ...security, ...halden }),
    ]);
    expect(told('speakers', first, second)).toEqual([
      'The Harbour Office and Mira Halden differ on civilians killed, 18 and 31; security forces killed, 15 and 17 (in reports of 3 May 2031 and 4 May 2031).',
    ]);
  });

  test.each<[string, Reports]>([
    [
      'agree on one and rise on the other',
      [report('beacon-0504', [claim('18', { ...civilians, ...halden }), claim('17', { ...security, ...halden })])],
    ],
    [
      'speak days apart',
      [report('beacon-0506', [claim('31', { ...civilians, ...halden }), claim('17', { ...security, ...halden })])],
    ],
  ])('none where they %s', (_, more) => expect(told('speakers', first, ...more)).toEqual([]));

  test('who part on one, where the later has less', () => {
    expect(
      told(
        'speakers',
        report('tide-0503', [claim('33', { ...civilians, ...office })]),
        report('beacon-0504', [claim('31', { ...civilians, ...halden })]),
      ),
    ).toHaveLength(1);
  });
});

test('a figure that most credit to one speaker, and one report to another who is known for another', () => {
  const many = ['tide', 'beacon', 'courier'].map((outlet) =>
    report(`${outlet}-0503`, [claim('92', { ...militants, ...office }), claim('45', { ...militants, ...halden })]),
  );
  expect(told('speaker', ...many, report('lantern-0504', [claim('92', { ...militants, ...halden })]))).toEqual([
    'The Lantern credits 92 militants killed to Mira Halden; 3 other reports (The Beacon, The Courier and The Tide) to the Harbour Office.',
  ]);
});

test('one number, of the event here and of one place there', () => {
  expect(told('place', report('tide-0503', [claim('58')]), report('beacon-0504', [claim('58', vessby)]))).toEqual([
    '58 people killed are counted for the whole event in The Tide, but for Vessby alone in The Beacon.',
  ]);
  expect(told('place', report('tide-0503', [claim('3')]), report('beacon-0504', [claim('3', vessby)]))).toEqual([]);
});

describe('parts', () => {
  test('of which accounts do not meet', () => {
    expect(
      told(
        'disputed',
        report('tide-0503', [claim('5', { ...civilians, ...vessby, ...halden })]),
        report('beacon-0503', [claim('11', { ...civilians, ...vessby })]),
      ),
    ).toEqual(['The civilians killed at Vessby are 5 by Mira Halden (1 report) and 11 by The Beacon (1 report).']);
  });

  test('that rose from day to day are revised', () => {
    const rose = [
      report('tide-0503', [claim('5', { ...civilians, ...vessby })]),
      report('beacon-0504', [claim('11', { ...civilians, ...vessby })]),
    ];
    expect(told('disputed', ...rose)).toEqual([]);
    expect(told('revised', ...rose)).toEqual([
      'The civilians killed at Vessby rose from report to report: 5 (3 May 2031) and 11 (4 May 2031).',
    ]);
  });
});

describe('two figures in one report', () => {
  test('of one speaker', () => {
    expect(
      told(
        'within',
        report('tide-0503', [claim('45', { ...security, ...halden }), claim('17', { ...security, ...halden })]),
      ),
    ).toEqual(['The Tide has 2 counts of the security forces killed: 45 by Mira Halden and 17 by Mira Halden.']);
  });

  test.each<[string, Reports]>([
    [
      'two known speakers',
      [report('tide-0503', [claim('45', { ...security, ...halden }), claim('17', { ...security, ...office })])],
    ],
    [
      'two parties',
      [
        report('tide-0503', [
          claim('45', { ...security, speakerSaid: 'officials' }),
          claim('84', { ...security, speaker: 'tide-league' }),
        ]),
      ],
    ],
    [
      'a bound that holds the other',
      [
        report('tide-0503', [
          claim('at-least 17', { ...security, ...halden }),
          claim('45', { ...security, ...halden }),
        ]),
      ],
    ],
    [
      'one sentence',
      [
        report('tide-0503', [
          claim('45', { ...security, ...halden, sentence: 's' }),
          claim('17', { ...security, ...halden, sentence: 's' }),
        ]),
      ],
    ],
  ])('none of %s', (_, reports) => expect(told('within', ...reports)).toEqual([]));
});

describe('the headline', () => {
  const headed = (words: string, body: string) => {
    const read = report('tide-0503', [claim(body, security)]);
    const headline = [{ ...figure(words), effect: 'killed', group: 'security', quote: words } as CasualtyReading];
    return { ...read, headline };
  };

  test.each([
    [
      '10',
      '15',
      ['The headline of The Tide has 10 members of the security forces, its text 15 security forces killed.'],
    ],
    [
      '67',
      'at-least 67',
      ['1 headline gives as exact what their text gives as a bound: The Tide (67 for at least 67).'],
    ],
    ['67', '67', []],
    ['indefinite 24', '84', []],
  ])('%s over %s', (words, body, expected) => expect(told('headline', headed(words, body))).toEqual(expected));
});

describe('one number of other days', () => {
  const of = (period: string, from: string | null, to: string | null) =>
    claim('41', { ...militants, ...days(from, to, period) });

  test('or of other lengths', () => {
    expect(
      told(
        'period',
        report('tide-0503', [of('on Friday', '2031-05-02', '2031-05-02')]),
        report('beacon-0503', [of('on Thursday', '2031-05-01', '2031-05-01')]),
      ),
    ).toEqual(['41 militants killed: “on Thursday” in The Beacon and “on Friday” in The Tide.']);
  });

  test.each<[string, Reports]>([
    [
      'the same in other words',
      [
        report('tide-0503', [of('in 48 hours', '2031-05-01', '2031-05-03')]),
        report('beacon-0504', [of('over two days', '2031-05-02', '2031-05-04')]),
      ],
    ],
    [
      'words that say no day',
      [
        report('tide-0503', [of('on Friday', '2031-05-02', '2031-05-02')]),
        report('beacon-0503', [claim('41', { ...militants, period: 'the day before' })]),
      ],
    ],
  ])('none of %s', (_, reports) => expect(told('period', ...reports)).toEqual([]));
});

describe('sums', () => {
  test('of what was added', () => {
    expect(
      told(
        'sum',
        report('tide-0503', [claim('31', civilians)]),
        report('beacon-0504', [
          claim('36', civilians),
          claim('5', { ...civilians, scope: 'part', ...days('2031-05-03', '2031-05-04', 'past 24 hours') }),
        ]),
      ),
    ).toEqual([
      'The Beacon says what was added: 31 and 5 make 36 civilians killed; the counts before stand in 1 report (The Tide).',
    ]);
  });

  test('of days that miss their total', () => {
    expect(
      told(
        'sum',
        report('tide-0503', [
          claim('88', { ...militants, ...days('2031-05-01', '2031-05-03', 'in 48 hours'), scope: 'background' }),
          claim('41', { ...militants, ...friday }),
          claim('37', militants),
        ]),
      ),
    ).toEqual(['In The Tide, 37 militants and 41 militants (on friday) make 78, not the 88 killed of all these days.']);
  });

  test('of one speaker in two reports', () => {
    expect(
      told(
        'sum',
        report('tide-0503', [claim('68', office), claim('216', militants)]),
        report('beacon-0503', [claim('36', { ...civilians, ...office }), claim('22', { ...security, ...office })]),
      ),
    ).toEqual([
      'The Tide has 68 people killed by the count of the Harbour Office, militants not counted; 36 civilians and 22 members of the security forces of the same day (The Beacon) make 58.',
    ]);
  });
});

test('a report that goes on with an old count', () => {
  const newer = ['tide', 'beacon', 'courier'].map((outlet) =>
    report(`${outlet}-0503`, [claim('177', { ...militants, ...office })]),
  );
  expect(told('overtaken', ...newer, report('lantern-0505', [claim('67', militants)]))).toEqual([
    'On 5 May 2031 The Lantern goes no higher than 67 militants killed, where 3 reports of earlier days (The Beacon, The Courier and The Tide) had 177.',
  ]);
  expect(told('overtaken', ...newer, report('lantern-0505', [claim('170', militants)]))).toEqual([]);
});

test('a count that is rounded elsewhere', () => {
  const league = { speaker: 'tide-league' } as const;
  expect(
    told(
      'hardened',
      report('tide-0503', [claim('84', { ...security, ...league })]),
      report('beacon-0503', [claim('84', { ...security, ...league })]),
      report('courier-0504', [claim('more-than 80', { ...security, ...league })]),
    ),
  ).toEqual([
    'The 84 security forces killed of the Tide League (The Beacon and The Tide) have become more than 80 in The Courier.',
  ]);
});

test('a figure that a report puts in the place of another', () => {
  expect(
    told('revised', report('tide-0503', [claim('11', halden), claim('5', { ...halden, status: 'revised-away' })])),
  ).toEqual(['Mira Halden (in The Tide) puts 5 killed aside for 11 people.']);
});
