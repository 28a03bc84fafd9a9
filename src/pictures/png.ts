import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';

const folder = resolve('node_modules/.cache/variorum/typefaces');
const typefaces = ['source-serif-4', 'source-sans-3'] as const;

let known: Promise<string[]> | undefined;

/** A picture as PNG, half as large again, for slides and messages that take no SVG. */
export async function png(svg: string): Promise<Uint8Array> {
  known ??= unpackedAll();
  const image = await renderAsync(svg, {
    font: { fontFiles: await known, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: 1.5 },
  });
  return image.asPng();
}

/** One after the other: the unpacking program has room for one at a time. */
async function unpackedAll(): Promise<string[]> {
  const files: string[] = [];
  for (const typeface of typefaces) files.push(await unpacked(typeface));
  return files;
}

/** The site's own typeface as a file that the drawing program can read. */
async function unpacked(typeface: (typeof typefaces)[number]): Promise<string> {
  const file = `${folder}/${typeface}.ttf`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const packed = `node_modules/@fontsource/${typeface}/files/${typeface}-latin-400-normal.woff2`;
    writeFileSync(file, await decompress(readFileSync(packed)));
  }
  return file;
}
