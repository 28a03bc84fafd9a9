import { type Prose, part } from './prose.ts';
import { sentences } from './sentences.ts';

/** A run of lines that belong together, and what it is: a bullet's text, a title on a line of its own, or a paragraph. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'title';
  prose: Prose;
  /** Begins left of where the paragraph began, as a line does that only Markdown's rules count to the list item above it. */
  lazy: boolean;
}

/** Where a paragraph stands. */
export interface Setting {
  source: string;
  start: number;
  end: number;
  /** It is a list item's: then it is a title only where it is lazy. */
  inItem: boolean;
  /** A list comes next: a title may stand before one. */
  listNext: boolean;
}

/** Signs that begin a line of a pasted list; Markdown's own bullets never come here. */
const bullet = /^[•▪‣◦●∙] {0,8}/u;
/** A dash or asterisk begins an item too, where a wrapped line would not have begun with it. */
const dash = /^(?:[–—] {1,8}|\* {0,8})/u;
/** Nobody wraps prose narrower or wider than this: shorter lines stand by themselves, longer ones are paragraphs. */
const narrowest = 40;
const widest = 120;
const titleWords = 12;
const capital = /^["“‘'«(]{0,2}[\p{Lu}\p{Lt}]/u;
const afresh = /^["“‘'«([]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u;
/** A line that ends so is not over, whatever the next one begins with. */
const dangling =
  /(?:,|[–—]|\b(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|than|least|most|about|around|over|under|nearly|almost|some|as|that|which|who|were|was|is|are|had|has|have|been|killed|including|near|between|said|says|told))$/iu;

/** A line such as "PORT ANA, Freeland — 1 May" under a headline. */
const dateline = /^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}(?:, [\p{L}. ]{2,30})? ?(?:\(\p{Lu}{2,12}\) ?)?[–—-]{1,2} /u;

interface Line {
  from: number;
  to: number;
  text: string;
  /** Width in the file, in characters, with what stands before it; and that of its first word: a wrap measures these. */
  width: number;
  firstWord: number;
  lazy: boolean;
  /** Whether the break before it was written as one. */
  hard: boolean;
}

/**
 * Parts a paragraph where its lines were meant as lines: pasted texts have a line a paragraph, a title, or a bullet. Lines
 * as a wrap at one width makes them are always joined.
 */
export function passages(prose: Prose, setting: Setting): Passage[] {
  const lines = linesOf(prose, setting);
  const starts = [0, ...meantStarts(prose, lines)];
  const runs = starts.map((first, at) => lines.slice(first, starts[at + 1]));
  const found = runs.map((run) => passage(prose, run)).filter(({ prose: { text } }) => text !== '');
  return markTitles(found, setting);
}

function linesOf(prose: Prose, { source, start, end }: Setting): Line[] {
  const left = columnOf(source, start);
  return [...prose.breaks, null].map((next, at) => {
    const previous = prose.breaks[at - 1];
    const begin = previous ? behindPrefix(source, previous.end) : start;
    const from = previous ? previous.at + 1 : 0;
    const to = next ? next.at : prose.text.length;
    const written = source.slice(begin, next ? next.start : end);
    const text = prose.text.slice(from, to).trimEnd();
    return {
      from,
      to: from + text.length,
      text: text.trimStart(),
      width: columnOf(source, begin) + lengthOf(written.trimEnd()),
      firstWord: lengthOf(/^\S{1,200}/.exec(written)?.[0] ?? ''),
      lazy: previous !== undefined && columnOf(source, begin) < left,
      hard: previous?.hard ?? false,
    };
  });
}

/** Length in characters, the same for composed and decomposed letters. */
const lengthOf = (text: string): number => [...text.normalize('NFC')].length;

/** Characters between the beginning of its line and an offset. */
function columnOf(source: string, at: number): number {
  let start = at;
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start -= 1;
  return at - start;
}

/** Offset of the first character of a continued line: behind its indentation and quotation marks. */
function behindPrefix(source: string, at: number): number {
  while (' \t>'.includes(source[at] ?? '.')) at += 1;
  return at;
}

/** Indexes of the lines that begin something of their own. */
function meantStarts(prose: Prose, lines: readonly Line[]): number[] {
  if (lines.length < 2) return [];
  const longest = Math.max(narrowest, ...lines.map(({ width }) => width));
  const hasRoom = (at: number) =>
    longest > widest || lines[at + 1]!.hard || lines[at]!.width + 1 + lines[at + 1]!.firstWord <= longest;
  const breaks = lines.slice(1).map((_, at) => at);
  const wrapped = !breaks.some((at) => hasRoom(at));
  const sentenceEnds = wrapped ? new Set<number>() : new Set(sentences(prose.text).map(({ to }) => to));
  const starts: number[] = [];
  for (const at of breaks) {
    const [line, next] = [lines[at]!, lines[at + 1]!];
    const ended = sentenceEnds.has(line.to) || /[:;]$/.test(line.text);
    const item = bullet.test(next.text) || (dash.test(next.text) && (hasRoom(at) || ended || starts.at(-1) === at));
    const headline = at === 0 && !dangling.test(line.text) && dateline.test(next.text);
    if (item || headline || (!wrapped && meant(line, next, hasRoom(at), ended))) starts.push(at + 1);
  }
  return starts;
}

/** Whether the break between two lines was meant: there was room for the next word, or a sentence had ended. */
function meant(line: Line, next: Line, room: boolean, ended: boolean): boolean {
  if (ended) return afresh.test(next.text);
  if (/\.["”’)]{0,2}$/.test(line.text)) return false;
  return room && !dangling.test(line.text) && (capital.test(next.text) || /^\p{Nd}/u.test(next.text));
}

function passage(prose: Prose, run: readonly Line[]): Passage {
  const [first, last] = [run[0]!, run.at(-1)!];
  const sign = bullet.exec(first.text) ?? dash.exec(first.text);
  const kind = sign && first.from > 0 ? 'item' : bullet.test(first.text) ? 'item' : 'paragraph';
  const lead = kind === 'item' ? prose.text.indexOf(sign![0], first.from) + sign![0].length : first.from;
  return { kind, prose: part(prose, lead, last.to), lazy: first.lazy };
}

/** Short lines without a full stop, followed by something longer, a list or another such line, are titles. */
function markTitles(found: Passage[], { inItem, listNext }: Setting): Passage[] {
  if (found.length < 2) return found;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const [own, next] = [found[at]!, found[at + 1]];
    if (own.kind !== 'paragraph' || (inItem && !own.lazy) || !looksLikeTitle(own.prose)) continue;
    const before = next ? next.kind !== 'paragraph' || next.prose.text.length > own.prose.text.length : listNext;
    if (before) own.kind = 'title';
  }
  return found;
}

const looksLikeTitle = ({ text, breaks }: Prose): boolean =>
  breaks.length === 0 &&
  text.split(' ').length <= titleWords &&
  capital.test(text) &&
  !/[.!?:;,…]["”’)]?$|: /u.test(text);
