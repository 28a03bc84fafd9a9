import { expect, test } from 'vitest';
import type { ReadEvent } from '../model/archive.ts';
import type { LocationClaim } from '../model/claim.ts';
import { placeCounts, whereabouts } from './whereabouts.ts';

const named = (outlet: string, placeSaid: string, role: LocationClaim['role'], place: string | null = null) => ({
  kind: 'location',
  id: `${outlet}-${placeSaid}`,
  outlet,
  placeSaid,
  place,
  role,
  figure: null,
});
const counted = { kind: 'location', id: 'count', outlet: 'post', placeSaid: null, figure: { low: 12, high: 12 } };

const event = (claims: object[]) => ({ reports: [{ claims }], comparison: { rows: [] } }) as unknown as ReadEvent;

test('spellings of one place are one; outlets count once; the strongest role holds', () => {
  const places = whereabouts(
    event([
      named('post', 'East Port', 'mentioned', 'eastport'),
      named('herald', 'Eastport', 'attacked', 'eastport'),
      named('herald', 'Eastport', 'affected', 'eastport'),
      named('herald', 'Westmere', 'attacked'),
      counted,
    ]),
  );
  expect(places.map(({ place, said, role, outlets }) => [place, said, role, outlets.length])).toEqual([
    ['eastport', 'East Port', 'attacked', 2],
    [null, 'Westmere', 'attacked', 1],
  ]);
});

test('where a report was written is not where something happened', () => {
  expect(whereabouts(event([named('post', 'Capital', 'dateline')]))).toEqual([]);
});

test('counts of places stand apart', () => {
  expect(placeCounts(event([named('post', 'Eastport', 'attacked'), counted])).map(({ id }) => id)).toEqual(['count']);
});
