import { expect, test } from 'vitest';
import type { CasualtyClaim, LocationClaim } from '../model/claim.ts';
import type { Catalogue, Found } from './catalogue.ts';
import { claimFacts, claimTitle } from './claim.ts';

const event = { event: { place: 'eastland', sides: [{ id: 'crown', name: 'Crown' }] } };
const catalogue = {
  claims: new Map(),
  outlet: () => null,
  place: (slug: string) => ({ slug, name: 'Eastland' }),
} as unknown as Catalogue;

const figure: Partial<CasualtyClaim> = {
  kind: 'casualty',
  effect: 'killed',
  group: 'civilians',
  low: 31,
  high: null,
  qualifier: 'more-than',
  quote: 'over 30 villagers',
  detail: 'villagers',
  scope: 'event',
  via: [],
  partOf: null,
  place: null,
  placeSaid: null,
  speaker: null,
  speakerSaid: null,
  speakerKind: null,
  side: null,
  period: null,
  window: null,
};
const found = (claim: object, more: object = {}) =>
  ({ claim: { ...figure, ...claim }, event, place: null, speaker: null, ...more }) as unknown as Found;
const lines = (it: Found) => claimFacts(it, catalogue).map(({ term, text, note }) => [term, text, note].join(': '));

test('what a figure leaves open is said', () => {
  expect(lines(found({}))).toEqual([
    'According to: No speaker named: the outlet’s own voice',
    'Of whom: villagers: counted as civilians killed',
    'Counts as: 31 or more: ',
    'Place: Eastland, the whole event: ',
    'Covers: A toll of the whole event.: ',
  ]);
});

test('a speaker and a place that the site does not know are shown as said', () => {
  const said = lines(found({ speakerSaid: 'a warden', speakerKind: 'other', placeSaid: 'Lowbridge', side: 'crown' }));
  expect(said).toContain('According to: A warden: other · Crown');
  expect(said).toContain('Place: Lowbridge: as said; not yet among the places of this site');
});

test.each<[Partial<CasualtyClaim>, string]>([
  [{ window: { from: '2024-06-08', to: '2024-06-09' } }, 'Period: since Saturday: 8–9 June 2024'],
  [{ window: { from: '2024-06-08', to: null } }, 'Period: since Saturday: from 8 June 2024'],
  [{ window: null }, 'Period: since Saturday: '],
])('a period as worded, with its days: %#', (claim, line) => {
  expect(lines(found({ period: 'since Saturday', ...claim }))).toContain(line);
});

test.each<[Partial<LocationClaim>, string, string]>([
  [{ figure: { low: 12, high: 12, qualifier: 'exact', unit: 'towns' }, role: 'attacked' }, '12', 'towns attacked'],
  [{ figure: null, placeSaid: 'Lowbridge', role: 'affected' }, 'Lowbridge', 'affected'],
])('a claim of places has its title: %#', (claim, title, of) => {
  expect(claimTitle(found({ kind: 'location', quote: 'x', ...claim }))).toEqual({ figure: title, of });
});
