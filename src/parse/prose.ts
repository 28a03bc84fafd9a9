import type { Nodes, Text } from 'mdast';
import type { Piece } from '../model/report.ts';

/** A line break inside prose; in the plain text it is the one space at `at`. */
export interface Break {
  at: number;
  /** Where the line ends in the file, and where the next begins. */
  start: number;
  end: number;
  /** Written as a break (two spaces or a backslash), not only as a new line. */
  hard: boolean;
}

/** The plain text of a paragraph, heading or cell, and where its characters stand in the file. */
export interface Prose {
  text: string;
  pieces: Piece[];
  strong: { from: number; to: number }[];
  breaks: Break[];
}

/** The prose of a node: its text without Markdown. Code, HTML, images and addresses give nothing. */
export function proseOf(node: Nodes): Prose {
  const prose: Prose = { text: '', pieces: [], strong: [], breaks: [] };
  gather(prose, node);
  return withoutNotes(prose);
}

/** The mark of a footnote, which says nothing: `killed 12.[^3]`. */
const noteMark = /\[\^[^[\]\s]{1,40}\](?!:)/g;

function withoutNotes(prose: Prose): Prose {
  if (!prose.text.includes('[^')) return prose;
  const marks = [...prose.text.matchAll(noteMark)];
  const ends = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const kept = ends.map((end, at) => slice(prose, end, marks[at]?.index ?? prose.text.length));
  return kept.reduce(joined);
}

function joined(a: Prose, b: Prose): Prose {
  const by = a.text.length;
  const behind = <T extends { at: number }>(all: T[]) => all.map((each) => ({ ...each, at: each.at + by }));
  return {
    text: a.text + b.text,
    pieces: [...a.pieces, ...behind(b.pieces)],
    strong: [...a.strong, ...b.strong.map(({ from, to }) => ({ from: from + by, to: to + by }))],
    breaks: [...a.breaks, ...behind(b.breaks)],
  };
}

function gather(prose: Prose, node: Nodes): void {
  if (node.type === 'text') addText(prose, node);
  else if (node.type === 'break') addBreak(prose, offset(node, 'start'), offset(node, 'end'), true);
  else if (node.type === 'strong') addStrong(prose, node.children);
  else if ('children' in node) for (const child of node.children) gather(prose, child);
}

function addStrong(prose: Prose, children: readonly Nodes[]): void {
  const from = prose.text.length;
  for (const child of children) gather(prose, child);
  if (prose.text.length > from) prose.strong.push({ from, to: prose.text.length });
}

/** An address in angle brackets is a text node without runs: it is no prose. */
function addText(prose: Prose, node: Text): void {
  const runs = node.data?.runs ?? [];
  if (runs.length === 0 && !/^[\r\n]/.test(node.value)) return;
  let at = 0;
  let start = offset(node, 'start');
  for (const run of runs) {
    if (run.at > at) addBreak(prose, start, run.start, false);
    addRun(prose, node.value.slice(run.at, run.at + run.size), run.start, run.end);
    at = run.at + run.size;
    start = run.end;
  }
  if (node.value.length > at) addBreak(prose, start, offset(node, 'end'), false);
}

function addRun(prose: Prose, value: string, start: number, end: number): void {
  if (value === '') return;
  const last = prose.pieces.at(-1);
  const exact = value.length === end - start;
  if (exact && last && last.end === start && last.size === last.end - last.start) {
    last.size += value.length;
    last.end = end;
  } else prose.pieces.push({ at: prose.text.length, size: value.length, start, end });
  prose.text += value.replace(/[\t\r\n]/g, ' ');
}

function addBreak(prose: Prose, start: number, end: number, hard: boolean): void {
  prose.breaks.push({ at: prose.text.length, start, end, hard });
  prose.pieces.push({ at: prose.text.length, size: 1, start, end });
  prose.text += ' ';
}

const offset = (node: Nodes, edge: 'start' | 'end'): number => node.position?.[edge].offset ?? 0;

/** The part of a prose between two plain offsets, without the spaces at its ends. */
export function part(prose: Prose, from: number, to: number): Prose {
  while (from < to && prose.text[from] === ' ') from += 1;
  while (to > from && prose.text[to - 1] === ' ') to -= 1;
  return slice(prose, from, to);
}

function slice(prose: Prose, from: number, to: number): Prose {
  return {
    text: prose.text.slice(from, to),
    pieces: within(prose.pieces, from, to).flatMap((piece) => cut(piece, from, to)),
    strong: clip(prose.strong, from, to),
    breaks: within(prose.breaks, from, to).flatMap((line) => (line.at < from ? [] : { ...line, at: line.at - from })),
  };
}

/** Of things in the order of their offsets those from `from` to `to`, with the one that stands before them. */
function within<T extends { at: number }>(all: readonly T[], from: number, to: number): T[] {
  return all.slice(Math.max(0, firstFrom(all, from + 1) - 1), firstFrom(all, to));
}

function firstFrom(all: readonly { at: number }[], at: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cut(piece: Piece, from: number, to: number): Piece[] {
  const first = Math.max(piece.at, from);
  const last = Math.min(piece.at + piece.size, to);
  if (first >= last) return [];
  const exact = piece.size === piece.end - piece.start;
  const start = exact ? piece.start + (first - piece.at) : piece.start;
  return [{ at: first - from, size: last - first, start, end: exact ? start + (last - first) : piece.end }];
}

function clip(runs: readonly { from: number; to: number }[], from: number, to: number): { from: number; to: number }[] {
  return runs
    .map((run) => ({ from: Math.max(run.from, from) - from, to: Math.min(run.to, to) - from }))
    .filter((run) => run.from < run.to);
}
