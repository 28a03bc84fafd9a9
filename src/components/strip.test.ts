import { expect, test } from 'vitest';
import type { Origin, Row } from '../model/comparison.ts';
import { type Manner, strip } from './strip.ts';

const origin = (said: string | null, low: number, high: number | null, reports: string[]): Origin => ({
  id: `${said}-${low}`,
  speaker: null,
  said,
  side: null,
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
  place: null,
  placeSaid: null,
  lowest: 0,
  highest: 0,
  open: false,
  cells: [],
  origins,
});

const draw = (origins: Origin[], manner: Manner = { qualifier: 'exact', status: 'asserted' }) =>
  strip(row(origins), { sides: [], speaker: ({ said }) => said ?? 'No speaker', manner: () => manner });

test.each<[string, Origin, Manner, string, string]>([
  ['a dot', origin('A', 12, 12, ['r']), { qualifier: 'exact', status: 'asserted' }, 'exact', '12'],
  ['an arrow', origin('A', 12, null, ['r']), { qualifier: 'at-least', status: 'asserted' }, 'open', '12+'],
  ['a bar', origin('A', 12, 20, ['r']), { qualifier: 'range', status: 'asserted' }, 'range', '12–20'],
  ['a faint mark', origin('A', 12, 12, ['r']), { qualifier: 'about', status: 'asserted' }, 'faint', '12'],
  ['a struck mark', origin('A', 12, 12, ['r']), { qualifier: 'exact', status: 'denied' }, 'struck', '12'],
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
