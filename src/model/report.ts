import { z } from 'zod';
import { Effect } from './effect.ts';
import { Qualifier } from './figure.ts';
import { Group } from './group.ts';
import { WebAddress } from './outlet.ts';
import { Slug } from './place.ts';
import { Scope, Status } from './reading.ts';

/** A date (a whole day), or a date with a time, with or without seconds, with or without an offset; in a year of newspapers. */
export const Moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true, local: true }), z.iso.datetime({ offset: true, precision: -1 })])
  .refine((moment) => /^(?:1[6-9]|2[01])/.test(moment), 'is of a year without newspapers');
export type Moment = z.infer<typeof Moment>;

/** What an editor may set in a reading. */
export const CorrectedFields = z.strictObject({
  effect: Effect.optional(),
  group: Group.optional(),
  low: z.int().nonnegative().optional(),
  high: z.int().nonnegative().nullable().optional(),
  qualifier: Qualifier.optional(),
  place: z.string().nullable().optional(),
  scope: Scope.optional(),
  speaker: z.string().nullable().optional(),
  status: Status.optional(),
  period: z.string().nullable().optional(),
});

/** A public change of the machine's reading: one of `set`, `drop`, `add`, at a quote of the report. */
export const Correction = z
  .strictObject({
    quote: z.string().min(1).describe('The words of the report at which the reading is changed.'),
    set: CorrectedFields.optional(),
    drop: z.literal(true).optional(),
    add: CorrectedFields.optional(),
    note: z.string().min(1).describe('Why, for the reader.'),
    on: z.iso.date().describe('The day of the change.'),
  })
  .refine(
    (c) => [c.set, c.drop, c.add].filter((x) => x !== undefined).length === 1,
    'needs exactly one of set, drop, add',
  );
export type Correction = z.infer<typeof Correction>;

/** A name that a report had: of its file alone, or behind that of the event in which it lay. */
const FormerName = z
  .string()
  .regex(/^(?:[a-z0-9-]{1,100}\/)?[a-z0-9-]{1,100}$/, 'must be a file name without .md, or event/name');

/** Front matter of a report. */
export const ReportMeta = z.strictObject({
  outlet: Slug,
  title: z.string().min(1).nullable().default(null),
  url: WebAddress.nullable().default(null),
  archived: WebAddress.nullable().default(null),
  published: Moment.nullable().default(null),
  updated: Moment.nullable().default(null),
  dateline: z.string().min(1).nullable().default(null),
  credit: z.array(z.string().min(1)).default([]),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .default('en'),
  seen: z.enum(['full', 'opening']).default('full'),
  text: z.enum(['digest', 'excerpt', 'full']),
  formerly: z
    .array(FormerName)
    .default([])
    .describe(
      'Earlier file names, as event/name where it lay in another event; the first is the one that it was born with.',
    ),
  corrections: z.array(Correction).default([]),
});
export type ReportMeta = z.infer<typeof ReportMeta>;

/** A run of plain text and the run of the file that it came from; where the lengths differ (a character reference, a line break of two units) the piece is one character. */
export interface Piece {
  /** Offset in the block's plain text. */
  at: number;
  /** Length in the plain text. */
  size: number;
  /** Offsets in the file. */
  start: number;
  end: number;
}

/** A sentence of a block: `block.text.slice(from, to)`, and where it stands in the file. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Where a cell stands in its table; row 0 is the head. */
export interface Cell {
  table: number;
  row: number;
  column: number;
}

/** A run of prose that reads as one: paragraph, heading, list item, table cell. Code, raw HTML and images are not prose and are left out. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Level of a heading (1–6); nesting of an item (from 1); else 0. */
  depth: number;
  /** Number of the list that an item belongs to (from 0), else null. */
  list: number | null;
  cell: Cell | null;
  /** Stands inside a block quotation. */
  quoted: boolean;
  /** Plain text: no Markdown, line breaks as spaces. */
  text: string;
  /** Ascending and without overlap; together they cover the text. */
  pieces: Piece[];
  /** Runs of the plain text that stand in bold. */
  strong: { from: number; to: number }[];
  sentences: Sentence[];
}

/** A report, parsed: what the front matter says, and the prose as blocks in reading order. */
export interface Report {
  /** Path of the file, as given. */
  file: string;
  /** File name without `.md`: the report's address. */
  slug: string;
  /** The whole file, byte order mark apart: offsets count in this text. */
  source: string;
  /** Null where the file has no front matter (a bare text given to the command line). */
  meta: ReportMeta | null;
  /** `dateline` and `published` where a text has front matter that is not a report's of ours (fixtures); else from `meta`. */
  dateline: string | null;
  published: string | null;
  blocks: Block[];
}

/** The offset in the file of a plain-text offset; `edge` says whether it begins or ends a run. */
export function sourceOffset(pieces: readonly Piece[], at: number, edge: 'start' | 'end'): number {
  const probe = edge === 'start' ? at : at - 1;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= probe) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new RangeError('a block without text has no offsets');
  if (piece.size !== piece.end - piece.start) return edge === 'start' ? piece.start : piece.end;
  return piece.start + (at - piece.at);
}
