import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { differencesOf } from './differences/index.ts';
import { measure } from './rows.ts';
import { claim, dossierOf, report } from './testing.ts';

const sentences = (...reports: ReturnType<typeof report>[]) => {
  const dossier = dossierOf(reports);
  return answer(measure(dossier), dossier).map((runs) => runs.map(({ text }) => text).join(''));
};
const civilians = { group: 'civilians' } as const;
const security = { group: 'security' } as const;
const militants = { group: 'militants' } as const;

test('many reports, two sides', () => {
  expect(
    sentences(
      report('tide-0503', [
        claim('5', civilians),
        claim('at-least 4', security),
        claim('37', { ...militants, speaker: 'mira-halden' }),
      ]),
      report('beacon-0504', [
        claim('36', { ...civilians, speaker: 'harbour-office' }),
        claim('22', { ...security, speaker: 'harbour-office' }),
        claim('216', { ...militants, speaker: 'harbour-office' }),
      ]),
      report('courier-0505', [claim('more-than 362', { ...security, speaker: 'tide-league' })]),
    ),
  ).toMatchInlineSnapshot(`
    [
      "3 reports, resting on 4 voices, put the civilians killed at 5 to 36, the security forces killed at 4 to more than 362 and the militants killed at 37 to 216.",
      "The latest official count, from the Harbour Office on 4 May 2031, is 36 civilians, 22 members of the security forces and 216 militants killed; the latest from the Tide League is more than 362 members of the security forces killed.",
    ]
  `);
});

test('a single report, with a speaker', () => {
  expect(sentences(report('tide-0503', [claim('at-least 12', { speaker: 'clinic' })]))).toMatchInlineSnapshot(`
    [
      "The only report with a figure puts the people killed at 12 or more.",
      "The latest official count, from Vessby Clinic on 3 May 2031, is at least 12 people killed.",
    ]
  `);
});

test('a single report in its own voice', () => {
  expect(sentences(report('tide-0503', [claim('12'), claim('40', { effect: 'injured' })]))).toMatchInlineSnapshot(`
    [
      "The only report with a figure puts the people killed at 12 and the people injured at 40.",
      "No report names who counted.",
    ]
  `);
});

test('all agree', () => {
  expect(
    sentences(
      report('tide-0503', [claim('12', { speakerSaid: 'a fisherman' })]),
      report('beacon-0503', [claim('12', { speakerSaid: 'a fisherman' })]),
      report('courier-0504', [claim('12', { speakerSaid: 'Ana Olo' })]),
    ),
  ).toMatchInlineSnapshot(`
    [
      "3 reports, resting on 2 voices, all put the people killed at 12.",
      "The figures are credited to a fisherman and Ana Olo; no official count is among them.",
    ]
  `);
});

test('no dead, only injured, and nobody in office', () => {
  expect(
    sentences(
      report('tide-0503', [claim('indefinite 24', { effect: 'injured', quote: 'dozens of people' })]),
      report('beacon-0503', []),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The only report with a figure puts the people injured at dozens.",
      "No report names who counted.",
    ]
  `);
});

test('unnamed officials speak where no office does', () => {
  expect(
    sentences(
      report('tide-undated', [
        claim('1', { ...civilians, speakerSaid: 'a senior security official', speakerKind: 'unnamed-official' }),
      ]),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The only report with a figure puts the civilians killed at 1.",
      "The latest official count, from a senior security official, is 1 civilian killed.",
    ]
  `);
});

test('an office stands for the authorities that repeat it, and its party is no other side', () => {
  const military = { ...militants, speaker: 'harbour-office' };
  const authorities = { ...militants, speakerSaid: 'Authorities', speakerKind: 'government' } as const;
  const repeated = [
    report('tide-0503', [claim('216', military)]),
    report('beacon-0505', [claim('at-least 216', authorities)]),
  ];
  expect(sentences(...repeated)[1]).toBe(
    'The latest official count, from the Harbour Office on 3 May 2031, is 216 militants killed.',
  );
  const raised = [report('tide-0503', [claim('216', military)]), report('beacon-0505', [claim('230', authorities)])];
  expect(sentences(...raised)[1]).toBe(
    'The latest official count, from authorities on 5 May 2031, is 230 militants killed.',
  );
});

test('counts of one day are of one voice, where one has them all', () => {
  expect(
    sentences(
      report('beacon-0504', [claim('216', { ...militants, speaker: 'mira-halden' })]),
      report('tide-0504', [
        claim('216', { ...militants, speaker: 'harbour-office' }),
        claim('22', { ...security, speaker: 'harbour-office' }),
      ]),
    )[1],
  ).toBe(
    'The latest official count, from the Harbour Office on 4 May 2031, is 22 members of the security forces and 216 militants killed.',
  );
});

test('counts of several days are told apart', () => {
  expect(
    sentences(
      report('beacon-0503', [claim('7', { ...civilians, speaker: 'mira-halden' })]),
      report('tide-0504', [claim('216', { ...militants, speaker: 'harbour-office' })]),
    )[1],
  ).toBe(
    'The latest official counts are 7 civilians killed (Mira Halden on 3 May 2031) and 216 militants killed (the Harbour Office on 4 May 2031).',
  );
});

test('a disaster: the dead first, then what most reports speak of', () => {
  expect(
    sentences(
      report('tide-0503', [
        claim('30'),
        claim('5', { effect: 'missing' }),
        claim('100', { effect: 'injured' }),
        claim('9', { effect: 'rescued' }),
      ]),
      report('beacon-0504', [
        claim('45'),
        claim('7', { effect: 'missing' }),
        claim('about 120', { effect: 'injured' }),
      ]),
    )[0],
  ).toBe(
    '2 reports, resting on 2 voices, put the people killed at 30 to 45, the people injured at 100 to about 120 and the people missing at 5 to 7.',
  );
});

test('no figure at all', () => {
  expect(
    sentences(report('tide-0503', []), report('beacon-0503', [claim('5', { status: 'denied' })])),
  ).toMatchInlineSnapshot(`
    [
      "None of the 2 reports here gives a figure of people killed or hurt.",
      "A figure will stand here once a report gives one.",
    ]
  `);
  expect(sentences(report('tide-0503', []))).toMatchInlineSnapshot(`
    [
      "The one report here gives no figure of people killed or hurt.",
      "A figure will stand here once a report gives one.",
    ]
  `);
  expect(sentences()).toMatchInlineSnapshot(`
    [
      "No report of this event is here yet.",
      "A figure will stand here once a report gives one.",
    ]
  `);
});

test('figures carry the claims that they rest on', () => {
  const dossier = dossierOf([report('tide-0503', [claim('5')]), report('beacon-0503', [claim('9'), claim('5')])]);
  const runs = answer(measure(dossier), dossier).flat();
  expect(runs.filter(({ claims }) => claims.length > 0)).toEqual([
    { text: '5', claims: ['beacon-0503#1', 'tide-0503#0'] },
    { text: '9', claims: ['beacon-0503#0'] },
  ]);
});

test('a number that one report alone gives for other people is told apart', () => {
  const many = ['tide', 'beacon', 'courier', 'lantern'].map((outlet) =>
    report(`${outlet}-0503`, [claim('92', militants), claim('18', civilians)]),
  );
  const dossier = dossierOf([...many, report('gazette-0503', [claim('92', civilians)])]);
  const rows = measure(dossier);
  const [first] = answer(rows, dossier, differencesOf(rows, dossier)).map((runs) =>
    runs.map(({ text }) => text).join(''),
  );
  expect(first).toContain('the civilians killed at 18 (and 92 in one report alone) and the militants killed at 92');
});
