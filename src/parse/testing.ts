import type { Fault } from '../model/fault.ts';
import type { Block, Report } from '../model/report.ts';
import type { ContentFile } from './file.ts';
import { parseReport } from './report.ts';

/** A file as tests write it. */
export const fileOf = (text: string, path = 'x.md'): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });

/** A fault as an editor reads it. */
export const spoken = ({ file, line, column, reason, advice, fatal }: Fault): string =>
  `${file}:${line}:${column} ${fatal ? '' : '(not fatal) '}${reason}. ${advice}`;

/** A text without front matter, parsed; throws what is wrong with it. */
export function loose(text: string): Report {
  const { value, faults } = parseReport(fileOf(text), { loose: true });
  if (!value) throw new Error(faults.map(spoken).join('\n'));
  return value;
}

/** A block in one line: `item 1: text`. */
export function outline({ kind, depth, list, cell, quoted, text }: Block): string {
  const level = kind === 'heading' ? ` ${depth}` : kind === 'item' ? ` ${depth} of list ${list}` : '';
  const place = cell ? ` ${cell.table}.${cell.row}.${cell.column}` : '';
  return `${quoted ? '> ' : ''}${kind}${level}${place}: ${text}`;
}

/** The blocks of a text, a line each. */
export const outlines = (text: string): string[] => loose(text).blocks.map(outline);
