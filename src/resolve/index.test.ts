import { describe, expect, test } from 'vitest';
import type { CasualtyClaim, LocationClaim } from '../model/claim.ts';
import { Claim } from '../model/claim.ts';
import type { CasualtyReading, LocationReading } from '../model/reading.ts';
import type { ReportMeta } from '../model/report.ts';
import { resolve } from './index.ts';
import { event, outlet, place, reading, report, speaker } from './testing.ts';

const places = [
  place('freedonia', 'Freedonia', { kind: 'country' }),
  place('coast', 'Norra Kusten', { kind: 'province', within: 'freedonia' }),
  place('vessby', 'Vessby', { within: 'coast' }),
];
const speakers = [speaker('mira-halden', 'Mira Halden', { role: 'Governor', side: 'state', place: 'coast' })];
const outlets = [
  outlet('tide', 'The Tide', { side: 'league' }),
  outlet('coast-wire', 'Coast Wire (CW)', { kind: 'wire' }),
];
const sides = [{ id: 'state', name: 'Freedonian government' }];
const prose = 'At Vessby 12 people died, two of them children. Halden spoke of 40 hurt.';

interface Given {
  casualty?: Partial<CasualtyReading>;
  meta?: Partial<ReportMeta>;
  locations?: (of: ReturnType<typeof report>) => LocationReading[];
}

function resolved({ casualty = {}, meta = {}, locations = () => [] }: Given = {}) {
  const of = report(prose, meta);
  const whole = reading(of, '12 people', { low: 12, high: 12, ...casualty });
  const part = reading(of, 'two of them children', { low: 2, high: 2, scope: 'part', partOf: whole.start });
  const halden = { name: 'Halden', role: null, organisation: null, kind: 'police', quoted: true } as const;
  const read = {
    casualties: [whole, part],
    locations: locations(of),
    speakers: [{ ...halden, via: [], ...span(of, 'Halden') }],
    refusals: [],
  };
  return resolve({ event: event({ sides }), report: of, reading: read, outlets, speakers, places });
}
/** Where a quote stands, as a reading has it. */
const span = (of: ReturnType<typeof report>, quote: string) => {
  const start = of.source.indexOf(quote);
  return { quote, start, end: start + quote.length, rules: [] };
};

const first = (given?: Given) => resolved(given).claims[0] as CasualtyClaim;

test('a claim keeps its words and says where they stand', () => {
  const { claims } = resolved();
  expect(claims[0]).toMatchObject({
    quote: '12 people',
    line: 4,
    column: 11,
    sentence: 'At Vessby 12 people died, two of them children.',
  });
  expect((claims[1] as CasualtyClaim).partOf).toBe(claims[0]?.id);
  for (const claim of claims) expect(Claim.safeParse(claim).error).toBeUndefined();
});

describe('places', () => {
  test.each<[Partial<CasualtyReading>, string | null, string | null]>([
    [{ place: null }, null, null],
    [{ place: 'Vessby' }, 'vessby', 'Vessby'],
    [{ place: 'Norra Kusten' }, null, null],
    [{ place: 'Freedonia', scope: 'part' }, null, null],
    [{ place: 'Freedonia', scope: 'background' }, 'freedonia', 'Freedonia'],
    [{ place: 'Atlantis' }, null, 'Atlantis'],
  ])('%j', (casualty, slug, said) => expect(first({ casualty })).toMatchObject({ place: slug, placeSaid: said }));

  test('an unknown one is a fault once a report, at its first words, and stops nothing', () => {
    const { faults } = resolved({
      casualty: { place: 'Atlantis' },
      locations: (of) => [{ ...span(of, 'Halden spoke'), place: 'ATLANTIS', role: 'attacked' }],
    });
    expect(faults).toMatchObject([
      {
        rule: 'unknown-place',
        line: 4,
        column: 11,
        fatal: false,
        reason: 'the place “Atlantis” is not in content/places.yml',
      },
    ]);
  });
});

describe('speakers', () => {
  test.each<[string | null, Partial<CasualtyClaim>]>([
    [null, { speaker: null, speakerSaid: null, speakerKind: null, side: 'league' }],
    ['Halden', { speaker: 'mira-halden', speakerSaid: 'Halden', speakerKind: 'government', side: 'state' }],
    ['a senior official', { speaker: null, speakerSaid: 'a senior official', speakerKind: null, side: null }],
  ])('%j', (said, claim) => expect(first({ casualty: { speaker: said } })).toMatchObject(claim));

  test('a speaker speaks for no side of another event, nor of another country that has one of that name', () => {
    const abroad = [...places, place('sylvania', 'Sylvania', { kind: 'country' })];
    const halden = (rest: object) => [speaker('mira-halden', 'Mira Halden', { side: 'state', ...rest })];
    const of = report(prose);
    const sideOf = (of2: { sides?: typeof sides; place?: string }) => {
      const read = {
        casualties: [reading(of, '12 people', { speaker: 'Mira Halden' })],
        locations: [],
        speakers: [],
        refusals: [],
      };
      const given = { event: event({ sides: of2.sides ?? sides }), report: of, reading: read, outlets, places: abroad };
      return (resolve({ ...given, speakers: halden({ place: of2.place ?? 'coast' }) }).claims[0] as CasualtyClaim).side;
    };
    expect([sideOf({}), sideOf({ sides: [] }), sideOf({ place: 'sylvania' })]).toEqual(['state', null, null]);
  });

  test('who is known is of the kind that speakers.yml says, whatever the report called them', () =>
    expect(resolved().attributions).toMatchObject([{ speaker: 'mira-halden', said: 'Halden', kind: 'government' }]));
});

describe('wires', () => {
  test.each<[string[], string[], { said: string; outlet: string | null }[]]>([
    [[], [], []],
    [['CW'], [], [{ said: 'CW', outlet: 'coast-wire' }]],
    [['local media'], ['Coast Wire'], [{ said: 'local media', outlet: null }]],
    [[], ['Coast Wire'], [{ said: 'Coast Wire', outlet: 'coast-wire' }]],
  ])('via %j, credit %j', (via, credit, expected) =>
    expect(first({ casualty: { via }, meta: { credit } }).via).toEqual(expected),
  );
});

test('a period is counted from the day of publication, whatever its hour', () => {
  const given = { casualty: { period: 'Friday' }, meta: { published: '2031-05-03T00:30:00+09:00' } };
  expect(first(given).window).toEqual({ from: '2031-05-02', to: '2031-05-02' });
  expect(first({ casualty: { period: 'first wave' } }).window).toBeNull();
});

test('places counted, not named', () => {
  const locations = (of: ReturnType<typeof report>): LocationReading[] => [
    {
      low: 12,
      high: 12,
      qualifier: 'exact',
      unit: 'towns',
      role: 'attacked',
      quote: '12',
      start: of.source.indexOf('12'),
      end: of.source.indexOf('12') + 2,
      rules: [],
    },
  ];
  const claim = resolved({ locations }).claims.find(({ kind }) => kind === 'location') as LocationClaim;
  expect(claim).toMatchObject({ place: null, placeSaid: null, figure: { low: 12, unit: 'towns' } });
});

test('a correction moves no id', () => {
  const ids = (meta: Partial<ReportMeta>) => resolved({ meta }).claims.map(({ id }) => id);
  const on = '2031-05-04';
  const [whole, part] = ids({});
  expect(ids({ corrections: [{ quote: '12 people', drop: true, note: 'n', on }] })).toEqual([part]);
  expect(ids({ corrections: [{ quote: '12 people', set: { effect: 'injured' }, note: 'n', on }] })).toEqual([
    whole,
    part,
  ]);
  const added = ids({
    corrections: [{ quote: 'At Vessby', add: { effect: 'killed', group: 'people', low: 1 }, note: 'n', on }],
  });
  expect(added).toEqual([expect.not.stringMatching(`${whole}|${part}`), whole, part]);
});

test('a renamed file keeps its ids', () => {
  expect(resolved({ meta: { formerly: ['tide-0503'] } }).claims.map(({ id }) => id)).toEqual(
    resolved().claims.map(({ id }) => id),
  );
});
