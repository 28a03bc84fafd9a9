import { expect, test } from 'vitest';
import type { CasualtyClaim } from '../model/claim.ts';
import type { Origin, Row } from '../model/comparison.ts';
import { strip } from './strip.ts';

const origin = (said: string | null, low: number, high: number | null, reports: string[]): Origin => ({
  id: `${said}-${low}`,
  speaker: null,
  said,
  side: null,
  via: [],
  low,
  high,
  claims: [`${said}-${low}`],
  reports,
});

const row = (origins: Origin[]): Row => ({
  id: 'killed-people',
  effect: 'killed',
  group: 'people',
  scope: 'event',
  covers: 'event',
  beside: null,
  differs: null,
  place: null,
  placeSaid: null,
  lowest: 0,
  highest: 0,
  open: false,
  cells: [],
  origins,
});

const draw = (origins: Origin[], manner: Partial<CasualtyClaim> = {}) =>
  strip(row(origins), {
    sides: [],
    speaker: ({ said }) => said ?? 'No speaker',
    claim: (id) => {
      const found = origins.find(({ claims }) => claims.includes(id));
      return found
        ? ({ ...found, quote: 'dozens of people', qualifier: 'exact', status: 'asserted', ...manner } as CasualtyClaim)
        : null;
    },
  });

test.each<[string, Origin, Partial<CasualtyClaim>, string, string]>([
  ['a dot', origin('A', 12, 12, ['r']), {}, 'exact', '12'],
  ['an arrow', origin('A', 12, null, ['r']), { qualifier: 'at-least' }, 'open', '12+'],
  ['an arrow from the number named', origin('A', 31, null, ['r']), { qualifier: 'more-than' }, 'open', '30+'],
  ['a bar', origin('A', 12, 20, ['r']), { qualifier: 'range' }, 'range', '12–20'],
  ['a faint mark', origin('A', 12, 12, ['r']), { qualifier: 'about' }, 'faint', '12'],
  ['a faint mark with its word', origin('A', 24, null, ['r']), { qualifier: 'indefinite' }, 'faint', 'dozens'],
  ['a struck mark', origin('A', 12, 12, ['r']), { status: 'denied' }, 'struck', '12'],
])('a figure is drawn as %s', (_name, figure, manner, look, label) => {
  expect(draw([figure], manner).lines[0]?.marks[0]).toMatchObject({ look, label });
});

test('one line a speaker, all marks inside the picture', () => {
  const view = draw([origin('A', 12, 12, ['r']), origin('A', 90, 90, ['s']), origin('B', 40, null, ['r', 's', 't'])]);
  expect(view.lines.map(({ name }) => name)).toEqual(['B', 'A']);
  for (const { x, to } of view.lines.flatMap(({ marks }) => marks)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
  }
});

test('labels that would touch move down, and never overlap', () => {
  const marks = draw([100, 101, 102, 103, 104].map((n) => origin('A', n, n, ['r']))).lines[0]?.marks ?? [];
  expect(new Set(marks.map(({ labelY }) => labelY)).size).toBe(4);
  expect(marks.filter(({ labelY }) => labelY === null)).toHaveLength(2);
});

test('many speakers: the most reported have a line, the rest share the last', () => {
  const view = draw(Array.from({ length: 20 }, (_, n) => origin(`S${n}`, n, n, ['r', `r${n}`])));
  expect(view.lines).toHaveLength(9);
  expect(view.lines.at(-1)?.name).toBe('12 other speakers');
});
