import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';

const card: Card = {
  above: 'Ferry off Eastport',
  head: 'at least 12',
  of: 'people killed',
  lines: [
    { text: 'according to the coastguard', side: 1 },
    { text: 'Killed', figure: '12–15' },
  ],
};
const anew = 'node_modules/.cache/variorum/cards-anew';
const long = 'a very long name of something '.repeat(40);

test.each([
  ['as it is', card, 1],
  ['twice as large', card, 2],
  ['with words that are far too long', { above: long, head: long, of: long, lines: [{ text: long }] }, 1],
  ['with nothing', { above: '', head: '', of: '', lines: [] }, 1],
  ['with words that its typefaces do not have', { ...card, head: 'کوئٹہ 👩‍👩‍👧 \u0000' }, 1],
] as const)('a card is a small PNG of the size told, %s', async (_, own, scale) => {
  const png = await drawCard(own, scale);
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 600 * scale, height: 315 * scale });
  expect(png.byteLength).toBeLessThan(25_000 * scale);
});

test('the same card is the same file, whether it was kept or is drawn anew', async () => {
  const own = { ...card, head: 'exactly 12' };
  const first = await drawCard(own, 1);
  expect((await drawCard(own, 1)).equals(first)).toBe(true);
  rmSync(anew, { recursive: true, force: true });
  expect((await drawCard(own, 1, anew)).equals(first)).toBe(true);
});

test('what a card says changes its picture', async () => {
  expect((await drawCard(card, 1)).equals(await drawCard({ ...card, head: 'at least 13' }, 1))).toBe(false);
});
