import { z } from 'zod';

/** Where words stand in a file: UTF-16 offsets, `source.slice(start, end)` gives them back. */
export const Span = z.object({
  start: z.int().nonnegative().describe('Offset of the first UTF-16 unit in the file.'),
  end: z.int().nonnegative().describe('Offset just behind the last UTF-16 unit in the file.'),
});
export type Span = z.infer<typeof Span>;

/** A place in a file as editors count it: line and column from 1. */
export interface Point {
  line: number;
  column: number;
}

/** Line and column (both from 1) of an offset; CR, LF and CRLF each end one line. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
