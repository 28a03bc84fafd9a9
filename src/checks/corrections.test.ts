import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetArchive, readArchive } from '../archive.ts';
import { Change } from '../model/change.ts';
import { Claim } from '../model/claim.ts';

let content = '';
const write = (path: string, ...lines: string[]) => writeFileSync(join(content, path), `${lines.join('\n')}\n`);

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'variorum-'));
  mkdirSync(join(content, 'events', '2031-05-03-ferrolton'), { recursive: true });
  write(
    'outlets.yml',
    '- slug: tide',
    '  name: The Tide',
    '  url: null',
    '  country: null',
    '  kind: newspaper',
    '  language: en',
  );
  write(
    'places.yml',
    '- slug: ferrolton',
    '  name: Ferrolton',
    '  kind: town',
    '  within: null',
    '  lat: 10',
    '  lon: 10',
    '  precision: point',
  );
  write('speakers.yml', '- slug: ada-ferrol', '  name: Ada Ferrol', '  kind: police');
  write(
    'events/2031-05-03-ferrolton/index.md',
    '---',
    'title: Fall at Ferrolton',
    'from: 2031-05-03',
    'to: 2031-05-03',
    'place: ferrolton',
    'status: settled',
    '---',
  );
});

afterEach(() => {
  forgetArchive();
  rmSync(content, { recursive: true });
});

const prose = [
  'Twelve people were killed in Ferrolton, police said.',
  'Seven miners were injured.',
  'It was the worst fall since nine men had died there.',
  'One of the carts was never found, nor were its three riders.',
];
const corrections = [
  'corrections:',
  '  - quote: Twelve people',
  '    set: { group: civilians }',
  '    note: The next paragraph of the original says that all were residents.',
  '    on: 2031-05-04',
  '  - quote: nine men',
  '    drop: true',
  '    note: A proverb, not a count.',
  '    on: 2031-05-05',
  '  - quote: its three riders',
  '    add: { effect: missing, group: civilians, low: 3 }',
  '    note: The verb is left out.',
  '    on: 2031-05-06',
];

/** The report with this text, read through the whole street. */
function read(text: string, front: readonly string[] = corrections) {
  write(
    'events/2031-05-03-ferrolton/tide-0503.md',
    '---',
    'outlet: tide',
    'published: 2031-05-03',
    'text: full',
    ...front,
    '---',
    '',
    text,
  );
  forgetArchive();
  const { events, faults } = readArchive(content);
  const { claims = [], changes = [] } = events[0]?.reports[0] ?? {};
  const figures = claims.flatMap((claim) => (claim.kind === 'casualty' ? claim : []));
  return { figures, changes, faults, ids: figures.map(({ id }) => id) };
}

const told = ({ figures }: ReturnType<typeof read>) =>
  figures.map(({ low, group, effect, corrected }) => `${low} ${group} ${effect}${corrected ? '*' : ''}`);

const uncorrected = ['12 people killed', '7 civilians injured', '9 civilians killed'];
const corrected = ['12 civilians killed*', '7 civilians injured', '3 civilians missing*'];

test('a reading is changed, taken away and added, and each change is on record', () => {
  expect(told(read(prose.join(' '), []))).toEqual(uncorrected);
  const result = read(prose.join(' '));
  expect(result.faults).toEqual([]);
  expect(told(result)).toEqual(corrected);
  expect(result.figures[0]?.corrected?.was).toMatchObject({ group: 'people', low: 12 });
  expect(result.changes.map(({ kind, on, before, after }) => [kind, on, before?.group, after?.group])).toEqual([
    ['set', '2031-05-04', 'people', 'civilians'],
    ['drop', '2031-05-05', 'civilians', undefined],
    ['add', '2031-05-06', undefined, 'civilians'],
  ]);
  expect(result.changes.map(({ claim }) => claim)).toEqual([result.ids[0], null, result.ids[2]]);
  for (const claim of result.figures) expect(Claim.safeParse(claim).error).toBeUndefined();
  for (const change of result.changes) expect(Change.safeParse(change).error).toBeUndefined();
});

test('a correction moves no address', () => {
  const [first, second] = read(prose.join(' '), []).ids;
  expect(read(prose.join(' ')).ids.slice(0, 2)).toEqual([first, second]);
});

test.each([
  ['paragraphs before and behind', `Rain fell on Monday.\n\n${prose.join(' ')}\n\nThe road is open.`],
  ['a sentence between', prose.join(' No one slept. ')],
  ['other lines', prose.join(' ').replaceAll(' people', '\npeople').replace('three riders', 'three\nriders')],
  ['emphasis', prose.join(' ').replace('Twelve', '**Twelve**').replace('three', '*three*')],
])('corrections survive an edit elsewhere in the text: %s', (_, text) => {
  const result = read(text);
  expect(result.faults).toEqual([]);
  expect(told(result)).toEqual(corrected);
});

test('words that are not there are a fault at their line, with the nearest that are', () => {
  const { faults } = read(prose.join(' ').replace('Twelve', 'Thirteen'));
  expect(faults).toMatchObject([
    {
      file: expect.stringMatching(/tide-0503\.md$/),
      line: 6,
      column: 12,
      rule: 'unknown-quote',
      advice: "Quote the report's own words; the nearest are “Thirteen people”.",
      fatal: true,
    },
  ]);
});
