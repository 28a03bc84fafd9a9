import { describe, expect, test } from 'vitest';
import { type Content, crossCheck, duplicateIds } from './references.ts';
import { event, outlet, place, report, speaker } from './testing.ts';

const placesYml = '- slug: coast\n  name: Coast\n- slug: vessby\n  name: Vessby\n  within: coast\n';
const sound: Content = {
  outlets: {
    file: 'content/outlets.yml',
    source: '- slug: tide\n  side: league\n',
    records: [outlet('tide', 'The Tide', { side: 'league' })],
  },
  speakers: {
    file: 'content/speakers.yml',
    source: '- slug: mira\n  side: state\n',
    records: [speaker('mira', 'Mira Halden', { side: 'state' })],
  },
  places: {
    file: 'content/places.yml',
    source: placesYml,
    records: [place('coast', 'Coast'), place('vessby', 'Vessby', { within: 'coast' })],
  },
  events: [
    {
      file: 'content/events/e/index.md',
      source: '---\ntitle: t\nplace: coast\n---\n',
      records: event({
        sides: [
          { id: 'league', name: 'L' },
          { id: 'state', name: 'S' },
        ],
      }),
      reports: [report('Text.')],
    },
  ],
  whole: true,
};
const [only] = sound.events;
const faults = (change: Partial<Content>) =>
  crossCheck({ ...sound, ...change }).map(({ file, line, column, rule, fatal }) => [file, line, column, rule, fatal]);

test('nothing is wrong with sound content', () => expect(faults({})).toEqual([]));

describe('a name that leads nowhere is a fatal fault at its place', () => {
  test('the outlet of a report', () => {
    const stray = report('Text.', { outlet: 'beacon' });
    expect(faults({ events: [{ ...only!, reports: [stray] }] })).toEqual([[stray.file, 2, 9, 'unknown-outlet', true]]);
  });

  test('the place of an event', () => {
    expect(faults({ events: [{ ...only!, records: { ...only!.records, place: 'atlantis' } }] })).toEqual([
      ['content/events/e/index.md', 3, 8, 'unknown-place', true],
    ]);
  });

  test('what a place lies within, also behind an entry that could not be read', () => {
    const records = [place('vessby', 'Vessby', { within: 'coast' })];
    expect(faults({ places: { ...sound.places!, records }, events: [], whole: false })).toEqual([
      ['content/places.yml', 5, 11, 'unknown-place', true],
    ]);
  });

  test('places that lie within one another', () => {
    const records = [place('coast', 'Coast', { within: 'vessby' }), place('vessby', 'Vessby', { within: 'coast' })];
    expect(faults({ places: { ...sound.places!, records } }).map(([, , , rule]) => rule)).toEqual([
      'circle-of-places',
      'circle-of-places',
    ]);
  });

  test('the side of a speaker or outlet', () => {
    const [first] = sound.events;
    expect(faults({ events: [{ ...first!, records: { ...first!.records, sides: [] } }] })).toEqual([
      ['content/outlets.yml', 2, 9, 'unknown-side', true],
      ['content/speakers.yml', 2, 9, 'unknown-side', true],
    ]);
  });

  test('common words that would mean one body everywhere, or nobody anywhere', () => {
    const source = '- slug: mira\n  place: atlantis\n  aliases:\n    - local police\n  common:\n    - police\n';
    const rules = (rest: object) =>
      faults({
        speakers: { file: 'content/speakers.yml', source, records: [speaker('mira', 'Mira Halden', rest)] },
      }).map(([, line, , rule]) => [line, rule]);
    expect(rules({ aliases: ['local police'] })).toEqual([[4, 'common-alias']]);
    expect(rules({ aliases: ['Coast Police'], common: ['police'], place: 'coast' })).toEqual([]);
    expect(rules({ common: ['police'] })).toEqual([[6, 'common-without-place']]);
    expect(rules({ place: 'atlantis' })).toEqual([[2, 'unknown-place']]);
  });

  test('an address that two reports claim', () => {
    const renamed = {
      ...report('Text.', { formerly: ['tide-0503'] }, 'formerly:\n  - tide-0503\n'),
      slug: 'tide-0504',
      file: 'b.md',
    };
    expect(faults({ events: [{ ...only!, reports: [report('Text.'), renamed] }] })).toEqual([
      ['b.md', 4, 5, 'shared-address', true],
    ]);
  });
});

test('entries of a file that could not be read are not missed', () => {
  expect(faults({ outlets: null, speakers: null, places: null })).toEqual([]);
});

test('two claims of one id', () => {
  const claim = { id: 'c-0123456789a', line: 3, column: 1 };
  expect(
    duplicateIds([
      {
        reports: [
          { report: { file: 'a.md' }, claims: [claim] },
          { report: { file: 'b.md' }, claims: [claim] },
        ],
      },
    ]),
  ).toMatchObject([
    {
      file: 'b.md',
      line: 3,
      rule: 'duplicate-id',
      fatal: true,
      reason: 'the claim has the same id, c-0123456789a, as the one at a.md:3:1',
    },
  ]);
});
