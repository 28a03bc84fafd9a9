import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';

/*
 * remark takes time that grows with the square of some counts: 32 KB of `*a_ ` keep it busy for seconds. Each limit is far
 * beyond what a report has, and low enough that a file within all of them is read in a second.
 */
const limits = {
  lines: { most: 4000, of: 'lines, list signs and quotation marks together' },
  nesting: { most: 16, of: 'signs of quotation or list at the beginning of a line' },
  indent: { most: 60, of: 'spaces at the beginning of a line' },
  cellsOfLine: { most: 200, of: 'table cells in a line' },
  cells: { most: 8000, of: 'table cells' },
  signsOfParagraph: { most: 1000, of: 'asterisks, underscores, brackets, backslashes and ampersands in a paragraph' },
  signs: { most: 8000, of: 'asterisks, underscores, brackets, backslashes and ampersands' },
  /** Openings times length of their paragraph, summed up: each is followed to its end. */
  searching: { most: 6_000_000, of: 'openings of code or HTML in long paragraphs', hidden: true },
} as const satisfies Record<string, { most: number; of: string; hidden?: true }>;

type Count = keyof typeof limits;
type Counts = Record<Count, number>;

/** A fault where a text would take remark too long, or null; found in the text itself, before remark sees it. */
export function excess(file: string, source: string, bodyStart: number): Fault | null {
  const counts = Object.fromEntries(Object.keys(limits).map((count) => [count, 0])) as Counts;
  let paragraph = { length: 0, openings: 0, before: 0 };
  for (const { text, at } of linesOf(source, bodyStart)) {
    if (/^[ \t>]{0,200}$/.test(text)) {
      paragraph = { length: 0, openings: 0, before: counts.searching };
      counts.signsOfParagraph = 0;
    }
    countLine(counts, text);
    paragraph.length += text.length;
    paragraph.openings += numberOf(text, openings);
    counts.searching = paragraph.before + paragraph.length * paragraph.openings;
    const over = (Object.keys(limits) as Count[]).find((count) => counts[count] > limits[count].most);
    if (over) return faultOf(file, source, at, over);
  }
  return null;
}

const containers = /^(?:[ \t]{0,80}(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))){1,400}/;
const containerSigns = /[>+*.)-]/g;
const openings = /[<`]+/g;
const numberOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function countLine(counts: Counts, text: string): void {
  const signs = numberOf(text, /[*_[\]\\&]/g);
  counts.nesting = numberOf(containers.exec(text)?.[0] ?? '', containerSigns);
  counts.indent = /^[ \t>]{0,200}/.exec(text)?.[0].length ?? 0;
  counts.cellsOfLine = numberOf(text, /\|/g);
  counts.lines += 1 + counts.nesting;
  counts.cells += counts.cellsOfLine;
  counts.signsOfParagraph += signs;
  counts.signs += signs;
}

function* linesOf(source: string, from: number): Generator<{ text: string; at: number }> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = from;
  for (let end = ends.exec(source); end; end = ends.exec(source)) {
    yield { text: source.slice(from, end.index), at: from };
    from = ends.lastIndex;
  }
  yield { text: source.slice(from), at: from };
}

function faultOf(file: string, source: string, at: number, over: Count): Fault {
  const { most, of, ...rest } = limits[over];
  const reason = 'hidden' in rest ? `too many ${of}` : `more than ${most} ${of}`;
  const advice = 'Delete what is no prose, or split the text into two files.';
  return { file, ...pointAt(source, at), rule: 'too-much-markup', reason, advice, fatal: true };
}
