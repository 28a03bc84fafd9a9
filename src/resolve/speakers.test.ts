import { describe, expect, test } from 'vitest';
import { speakerFinder } from './speakers.ts';
import { speaker } from './testing.ts';

/** The event is in the province of the Coast, in Freedonia. */
const reach = (place: string): number | null => ({ coast: 0, freedonia: 1 })[place] ?? null;
const hearing = { day: '2031-05-03', alsoSaid: [], reach };

const speakers = [
  speaker('mira-halden', 'Mira Halden', {
    aliases: ['Mira Haldén-Ro'],
    place: 'coast',
    offices: [{ title: 'governor of the Coast', from: '2031-01-01', to: null }],
  }),
  speaker('per-olo', 'Per Olo', {
    place: 'coast',
    offices: [{ title: 'governor of the Coast', from: null, to: '2030-12-31' }],
  }),
  speaker('ana-olo', 'Ana Olo', { role: 'Harbour master', place: 'coast' }),
  speaker('tide-league', 'Tide League', { aliases: ['TL'], kind: 'armed-group' }),
  speaker('freedonian-army', 'Freedonian Army', {
    common: ['military', 'army', "the military's press wing"],
    place: 'freedonia',
  }),
  speaker('coast-police', 'Coast Police', { common: ['police'], place: 'coast' }),
  speaker('freedonian-police', 'Freedonian Police', { common: ['police'], place: 'freedonia' }),
  speaker('sylvanian-army', 'Sylvanian Army', { common: ['army', 'military', 'air force'], place: 'sylvania' }),
  speaker('ola-bruun', 'Ola Bruun', {
    place: 'sylvania',
    offices: [{ title: 'defence minister of Sylvania', from: null, to: null }],
  }),
  speaker('office', 'Harbour Office', { role: "The government's voice" }),
];
const find = speakerFinder(speakers, hearing);

describe('a name means a speaker', () => {
  test.each([
    [
      'mira-halden',
      ['Mira Halden', 'Halden', 'Mr Halden', 'Governor Mira Halden', 'mira halden', 'MIRA HALDEN', 'Mira Halden-Ro'],
    ],
    ['mira-halden', ['the governor of the Coast', 'Coast governor', 'governor of the coast']],
    ['tide-league', ['Tide League', 'TL', 'the Tide League', 'the Tide League’s']],
    ['freedonian-army', ['military', 'the military', 'army', 'Army', 'the military’s press wing']],
  ])('%s', (slug, names) => {
    for (const name of names) expect([name, find(name)?.slug]).toEqual([name, slug]);
  });

  test('common words mean those who have a say where the event is, the nearest of them', () => {
    expect(find('police')?.slug).toBe('coast-police');
    expect(find('the army')?.slug).toBe('freedonian-army');
    const abroad = speakerFinder(speakers, { ...hearing, reach: (place) => (place === 'sylvania' ? 0 : null) });
    expect(abroad('the army')?.slug).toBe('sylvanian-army');
    expect(abroad('police')).toBeNull();
    const nowhere = speakerFinder(speakers, { ...hearing, reach: () => null });
    for (const words of ['the military', 'army', 'police', 'defence minister', 'Halden'])
      expect(nowhere(words)).toBeNull();
  });

  test('what is said in full means its bearer everywhere; what is said in part, or by surname, only at home', () => {
    expect(find('Sylvanian Army')?.slug).toBe('sylvanian-army');
    expect(find('defence minister of Sylvania')?.slug).toBe('ola-bruun');
    expect(find('Defence Minister Ola Bruun')?.slug).toBe('ola-bruun');
    expect(find('defence minister')).toBeNull();
    expect(find('air force')).toBeNull();
    expect(find('Bruun')).toBeNull();
    expect(speakerFinder(speakers, { ...hearing, alsoSaid: ['Ola Bruun'] })('Bruun')?.slug).toBe('ola-bruun');
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
  expect(speakerFinder(speakers, { ...hearing, day: '2030-06-01' })('governor of the Coast')?.slug).toBe('per-olo');
});

test('a surname that two bear is the one that the report names', () => {
  expect(speakerFinder(speakers, { ...hearing, alsoSaid: ['Ana Olo', 'Olo'] })('Olo')?.slug).toBe('ana-olo');
});
