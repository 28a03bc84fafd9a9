import { readFileSync } from 'node:fs';
import { readSet } from '../evaluation/sets.ts';

/** A report as it lies in its file, and its prose alone, which is what readers of plain text are given. */
export interface Text {
  path: string;
  bytes: Uint8Array;
  body: string;
}

/** The constructed reports: wire, feature, table, live blog, press release …, of events all over the world. */
export const reports = (): Text[] => readSet('src/evaluation/gold/constructed').reports.map(({ file }) => textAt(file));

function textAt(path: string): Text {
  const bytes = readFileSync(path);
  return { path, bytes, body: bytes.toString().replace(/^---\n[\s\S]{0,4000}?\n---\n/, '') };
}

/** The largest file that is admitted, in bytes. */
export const largest = 128 * 1024;

/** The prose of the reports, over and over, cut at a whole report: as many bytes as fit. */
export function prose(size: number): string {
  const bodies = reports().map(({ body }) => `${body.trim()}\n\n`);
  let text = '';
  for (let at = 0; ; at++) {
    const next = text + bodies[at % bodies.length];
    if (Buffer.byteLength(next) > size) return text;
    text = next;
  }
}

/** A text as a file. */
export const fileOf = (path: string, text: string): { path: string; bytes: Uint8Array } => ({
  path,
  bytes: new TextEncoder().encode(text),
});
