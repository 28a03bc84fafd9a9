import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { layOut, size } from './layout.ts';

/** Cards are drawn once: what is drawn the same way is the same file. */
const kept = 'node_modules/.cache/variorum/cards';

/** A card as a PNG; `scale` 1 is 600 × 315 pixels. */
export async function drawCard(card: Card, scale: 1 | 2, folder = kept): Promise<Buffer> {
  const file = join(folder, `${keyOf(card, scale)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const svg = await satori(layOut(card), { ...size, fonts: typefaces() });
  const png = await sharp(Buffer.from(svg), { density: 72 * scale })
    // Few colours, no dithering: a third of the bytes, and text stays crisp.
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  keep(file, png);
  return png;
}

const keyOf = (card: Card, scale: number): string =>
  createHash('sha256')
    .update(JSON.stringify([layOut(card), scale, sharp.versions]))
    .digest('hex');

/** Written beside and then renamed, so that nobody reads half a file. */
function keep(file: string, png: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, png);
  renameSync(draft, file);
}

let loaded: { name: string; data: Buffer; weight: 400; style: 'normal' }[] | undefined;

/** The typefaces of the site; of their files, the form that can be drawn with. */
function typefaces() {
  loaded ??= [
    ['serif', 'source-serif-4'],
    ['sans', 'source-sans-3'],
  ].map(([name = '', font]) => ({
    name,
    data: readFileSync(`node_modules/@fontsource/${font}/files/${font}-latin-400-normal.woff`),
    weight: 400,
    style: 'normal',
  }));
  return loaded;
}

/** A card as an answer to who asks for it. */
export const cardAnswer = async (card: Card, scale: 1 | 2): Promise<Response> =>
  new Response(new Uint8Array(await drawCard(card, scale)), { headers: { 'content-type': 'image/png' } });
