import { describe, expect, test } from 'vitest';
import { speakerFinder } from './speakers.ts';
import { speaker } from './testing.ts';

const speakers = [
  speaker('mira-halden', 'Mira Halden', {
    aliases: ['Mira Haldén-Ro'],
    offices: [{ title: 'governor of the Coast', from: '2031-01-01', to: null }],
  }),
  speaker('per-olo', 'Per Olo', { offices: [{ title: 'governor of the Coast', from: null, to: '2030-12-31' }] }),
  speaker('ana-olo', 'Ana Olo', { role: 'Harbour master' }),
  speaker('tide-league', 'Tide League', { aliases: ['TL'], kind: 'armed-group' }),
  speaker('freedonian-army', 'Freedonian Army', { aliases: ['military', 'army', "the military's press wing"] }),
  speaker('office', 'Harbour Office', { role: "The government's voice" }),
];
const find = speakerFinder(speakers, '2031-05-03', []);

describe('a name means a speaker', () => {
  test.each([
    [
      'mira-halden',
      ['Mira Halden', 'Halden', 'Mr Halden', 'Governor Mira Halden', 'mira halden', 'MIRA HALDEN', 'Mira Halden-Ro'],
    ],
    ['mira-halden', ['the governor of the Coast', 'Coast governor']],
    ['tide-league', ['Tide League', 'TL', 'the Tide League', 'the Tide League’s']],
    ['freedonian-army', ['military', 'the military', 'army', 'Army', 'the military’s press wing']],
  ])('%s', (slug, names) => {
    for (const name of names) expect([name, find(name)?.slug]).toEqual([name, slug]);
  });

  test.each([
    'a senior security official',
    'officials',
    'Olo',
    'governor',
    'League',
    'Office',
    'halden',
    'security sources',
    '',
    'Mira',
  ])('none is %j', (name) => expect(find(name)).toBeNull());
});

test('an office is whose it was on the day', () => {
  expect(speakerFinder(speakers, '2030-06-01', [])('governor of the Coast')?.slug).toBe('per-olo');
});

test('a surname that two bear is the one that the report names', () => {
  expect(speakerFinder(speakers, '2031-05-03', ['Ana Olo', 'Olo'])('Olo')?.slug).toBe('ana-olo');
});
