import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSets, readSet } from './evaluation/sets.ts';
import { claimsOf, fileOf, knownClaimsOf, plain, readingOf, unbound, union } from './invariants/claims.ts';
import { but, isKnown, known } from './invariants/known.ts';
import { mutated, salad } from './invariants/mutations.ts';
import { inDigits, inWords } from './invariants/numbers.ts';
import { emphasised, parted, type Run, runOfWords, underHeadline, wrapped } from './invariants/rewrites.ts';
import { draft, everyTemplate, ofForce, ofNature, places, unrelated } from './invariants/templates.ts';
import { readLoose } from './loose.ts';
import { Reading } from './model/reading.ts';

/*
 * What holds for every reading of every text. A run tries the same texts each time; a failure prints the smallest one that
 * was found, and its seed. Who has time tries more, and others: VARIORUM_RUNS=20 VARIORUM_SEED=7 npx vitest …
 */
const [times, seed] = [process.env['VARIORUM_RUNS'] ?? 1, process.env['VARIORUM_SEED'] ?? 1].map(Number) as [
  number,
  number,
];
const runs = (numRuns: number) => ({ numRuns: numRuns * times, seed });
const patient = { timeout: 600_000 };

/** A test of a property that is not known to be broken. */
const unlessKnown = (name: string, run: () => void) => test.skipIf(isKnown(name, known.whole))(name, run);

/** Every report that was annotated by hand. */
const reports = ownSets.flatMap((set) =>
  readSet(set).reports.map(({ file }) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n')),
);
const report = fc.constantFrom(...reports);
const made = draft().map(({ story, text }) => text(story));
const any = fc.oneof(report, made);

describe('every claim stands at its place', patient, () => {
  test('in all annotated reports', () => {
    reports.forEach(stands);
  });
  test('in what is left of them after any damage', () => {
    fc.assert(fc.property(mutated(report), stands), runs(300));
  });
  test('in words in any order', () => {
    fc.assert(fc.property(salad, stands), runs(500));
  });
});

function stands(source: string): void {
  const { reading, report, faults } = readLoose(fileOf(source));
  expect(reading !== null).toBe(faults.every(({ fatal }) => !fatal));
  if (!reading || !report) return;
  const { casualties } = Reading.parse(reading);
  const starts = new Set(casualties.map(({ start }) => start));
  expect(
    Object.values(reading)
      .flat()
      .filter(({ quote, start, end }) => report.source.slice(start, end) !== quote),
  ).toEqual([]);
  expect(casualties.filter(({ low, high }) => low > (high ?? low))).toEqual([]);
  expect(
    casualties.filter(({ start, partOf }) => partOf !== null && (partOf === start || !starts.has(partOf))),
  ).toEqual([]);
}

describe('what a report claims does not hang on how it is typed', patient, () => {
  const same = (source: string, rewritten: string): void => {
    expect(claimsOf(rewritten)).toEqual(knownClaimsOf(source));
  };

  test('lines broken at any width from 40 to 100', () => {
    const width = fc.integer({ min: 40, max: 100 });
    fc.assert(
      fc.property(any, width, (source, width) => same(source, wrapped(source, width))),
      runs(150),
    );
  });

  test('line ends', () => {
    const ends = fc.constantFrom('\r\n', '\r');
    fc.assert(
      fc.property(any, ends, (source, end) => same(source, source.replaceAll('\n', end))),
      runs(100),
    );
  });

  test('accents composed or apart', () => {
    const forms = fc.constantFrom('NFC', 'NFD');
    fc.assert(
      fc.property(any, forms, (source, form) => same(source, source.normalize(form))),
      runs(100),
    );
  });

  test('emphasis', () => {
    const signs = fc.constantFrom('*', '_', '**', '__');
    /** Bold type at the head of a paragraph is a label. */
    const labels = (run: Run, sign: string) => run.leads && sign.length === 2;
    fc.assert(
      fc.property(any, signs, fc.nat(), fc.nat(3), (source, sign, at, more) => {
        const run = runOfWords(source, at, more);
        if (run && !labels(run, sign)) same(source, emphasised(source, run, sign));
      }),
      runs(150),
    );
  });

  test('numbers in digits or in words', () => {
    const spelling = (words: string) => inDigits(plain(words)).toLowerCase();
    fc.assert(
      fc.property(draft(but(everyTemplate, known.inWords)), ({ story, text }) => {
        expect(claimsOf(text(story, inWords), spelling)).toEqual(claimsOf(text(story), spelling));
      }),
      runs(200),
    );
  });
});

describe('what stands beside a report changes none of its claims', patient, () => {
  const paragraph = fc.constantFrom(...unrelated.filter((sentence) => !isKnown(sentence, known.beside)));
  const same = (source: string, longer: string): void => {
    expect(claimsOf(longer)).toEqual(knownClaimsOf(source));
  };

  test('an unrelated paragraph behind it', () => {
    fc.assert(
      fc.property(any, paragraph, (source, other) => same(source, `${source}\n\n${other}\n`)),
      runs(100),
    );
  });

  const overOrUnder = (source: string, other: string, under: boolean): void => {
    const [front, body] = under ? underHeadline(source) : parted(source);
    same(source, `${front}\n${other}\n\n${body}`);
  };
  test('an unrelated paragraph over or under its headline', () => {
    const sound = report.filter((source) => !isKnown(source, known.under));
    fc.assert(fc.property(sound, paragraph, fc.boolean(), overOrUnder), runs(100));
  });
  unlessKnown('an unrelated paragraph over the first paragraph of a short report', () => {
    const headed = draft().map(({ story, text }) => `# News from ${story.place}\n\n${text(story)}`);
    fc.assert(fc.property(fc.oneof(made, headed), paragraph, fc.boolean(), overOrUnder), runs(100));
  });

  test('code', () => {
    const fence = fc.constantFrom('```\n', '~~~\n');
    fc.assert(
      fc.property(any, made, fence, (source, code, fence) => same(source, `${source}\n\n${fence}${code}\n${fence}`)),
      runs(100),
    );
  });

  unlessKnown('a report of something else, each under its headline: both are read as if alone', () => {
    const two = fc.shuffledSubarray([...places], { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(draft(ofForce), draft(ofNature), two, (one, other, [here = '', there = '']) => {
        const first = `# Violence near ${here}\n\n${one.text({ ...one.story, place: here, name: 'Mira Halden' })}\n`;
        const second = `# Storm near ${there}\n\n${other.text({ ...other.story, place: there, name: 'Abdul Osei' })}\n`;
        expect(claimsOf(`${first}\n${second}`)).toEqual(union(readingOf(first), readingOf(second)));
      }),
      runs(200),
    );
  });
});

describe('one thing changed changes one thing', patient, () => {
  test('twelve dead, thirteen dead: the bounds', () => {
    fc.assert(
      fc.property(draft(but(everyTemplate, known.bounds)), fc.constantFrom('a', 'b', 'c'), ({ story, text }, which) => {
        const before = readingOf(text(story));
        const after = readingOf(text({ ...story, [which]: story[which] + 1 }));
        expect(unbound(after)).toEqual(unbound(before));
        after.casualties.forEach(({ low, high }, at) => {
          const { low: lowBefore = 0, high: highBefore = null } = before.casualties[at] ?? {};
          expect([0, 1]).toContain(low - lowBefore);
          expect([0, 1]).toContain((high ?? 0) - (highBefore ?? 0));
        });
      }),
      runs(200),
    );
  });

  test('Quetta, Khartoum: the place', () => {
    const unplaced = (place: string) => (words: string) => plain(words).replaceAll(place, 'PLACE');
    fc.assert(
      fc.property(draft(but(everyTemplate, known.elsewhere)), fc.constantFrom(...places), ({ story, text }, place) => {
        expect(claimsOf(text({ ...story, place }), unplaced(place))).toEqual(
          claimsOf(text(story), unplaced(story.place)),
        );
      }),
      runs(200),
    );
  });
});

describe('nobody is nobody', () => {
  const tails = [
    '',
    ' in Quetta',
    ' on Saturday',
    ' when the bridge fell',
    ', police said',
    ', and no one was arrested',
    ', but ten houses burned down',
    ', according to the mayor of Lagos',
    ' in the blast, which shattered windows 300 metres away',
    ', the army said, citing the commander of the 12th brigade',
  ];
  test.each([
    'No one was killed',
    'Nobody was hurt',
    'No casualties were reported',
    'There were no deaths',
    'There were no reports of injuries',
    'None of the passengers was injured',
    'No soldiers were killed',
    'No one died or was injured',
    'Not a single person was killed',
    'Not one villager was killed',
    'Neither of the pilots was hurt',
    'The fire claimed no lives',
    'No people are missing',
    'No deaths have been reported',
    'Zero people were killed',
    'Nobody has been arrested',
  ])('%s', (words) => {
    for (const tail of tails)
      for (const sign of ['', '# ', '- ', '> '])
        expect(readingOf(`${sign}${words}${tail}.\n`).casualties.filter(({ high }) => high !== 0)).toEqual([]);
  });
});

describe('nothing makes the reader fall', patient, () => {
  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), stands), runs(300));
  });
  test('any bytes', () => {
    const read = (bytes: Uint8Array) => void readLoose({ path: 'report.md', bytes });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), read), runs(300));
  });
  test.each([
    ['halves of a pair', '\uD83D killed ten \uDE00 people'],
    ['a huge number', `Storms killed ${'9'.repeat(400)} people and injured 99999999999999999999 million others.`],
    ['a number of many groups', `${'1,000,'.repeat(500)}000 people were killed.`],
    ['ten thousand commas', `Ten people${','.repeat(10_000)} were killed.`],
    ['ten thousand figures', `${'ten people, '.repeat(10_000)}were killed.`],
    ['ten thousand clauses', `${'who said '.repeat(10_000)}ten were killed.`],
    ['no words', '  \n\n \t\n'],
  ])('%s', (_what, source) => stands(source));
});
