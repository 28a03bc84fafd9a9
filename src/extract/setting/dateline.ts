import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Block, Report } from '../../model/report.ts';
import { lex, type Token } from '../lex.ts';
import { isPlainWord } from '../places/run.ts';

/** Where a report was written, as its body begins; the offsets count in the block's text. */
export interface Dateline {
  block: Block;
  names: { text: string; from: number; to: number }[];
  /** Where the report proper begins. */
  end: number;
}

const LONGEST_HEAD = 110;
const FIRST_PARAGRAPHS = 4;
const LATEST_START = 7;

/** The dateline at the head of the body: "QUETTA, Pakistan (AFP) —", "Rawalpindi, 17 October 2025", "Islamabad/Karachi, Feb 1:"; null where there is none. */
export function datelineOf(report: Report, gazetteer: Gazetteer): Dateline | null {
  const paragraphs = report.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, FIRST_PARAGRAPHS);
  for (const block of paragraphs) {
    if (isLabel(block, report.blocks)) continue;
    const found = read(block, report.dateline, gazetteer);
    if (found) return found;
    if (block.text.length > LONGEST_HEAD) return null;
  }
  return null;
}

/** A bold label behind the items of a list: "**West Darfur:** …". */
const isLabel = (block: Block, blocks: readonly Block[]) =>
  block.strong[0]?.from === 0 && blocks.slice(0, blocks.indexOf(block)).some(({ kind }) => kind === 'item');

function read(block: Block, known: string | null, gazetteer: Gazetteer): Dateline | null {
  const tokens = lex(block.text, 0, Math.min(block.text.length, LONGEST_HEAD));
  const first = tokens.findIndex(({ kind, capital }) => kind === 'word' && capital);
  if (
    first < 0 ||
    first > LATEST_START ||
    tokens.slice(0, first).some(({ kind, lower }) => kind === 'word' && lower !== 'date')
  )
    return null;
  const end = behindDate(tokens, headEnd(tokens, first, block));
  if (end < 0) return null;
  const names = namesIn(tokens, first);
  const [name] = names;
  if (!name || !isPlace(name.text, tokens[first] as Token, known, gazetteer)) return null;
  return { block, names, end: tokens[end - 1]?.to ?? 0 };
}

/** Index of the token behind the mark that closes the head; -1 where other words come first. */
function headEnd(tokens: readonly Token[], first: number, { text: line }: Block): number {
  let dated = false;
  for (let k = first; k < tokens.length; k++) {
    const { text, kind, capital, word } = tokens[k] as Token;
    dated ||= kind === 'number' || word.work.has('month');
    if (/^[—–]$/.test(text) || (text === '-' && k > first)) return k + 1;
    if (text === ':') return k + 1;
    if (text === '.' && (dated || tokens[k - 1]?.text === ')'))
      return /^[—–-]$/.test(tokens[k + 1]?.text ?? '') ? k + 2 : k + 1;
    const inHead = capital || kind === 'number' || /^[,/().|]$/.test(text) || word.work.has('conj');
    if (!inHead) return -1;
  }
  const whole = (tokens.at(-1)?.to ?? 0) >= line.length;
  return whole && (dated || line === line.toUpperCase()) ? tokens.length : -1;
}

/** A date may follow the dash: "QUETTA, Pakistan — February 1, 2026." */
function behindDate(tokens: readonly Token[], end: number): number {
  let k = end;
  if (end < 0 || !tokens.slice(end, end + 2).some(({ word }) => word.work.has('month'))) return end;
  while (k < end + 5 && (tokens[k]?.kind === 'number' || tokens[k]?.text === ',' || tokens[k]?.word.work.has('month')))
    k += 1;
  return k >= tokens.length || /^[.:—–]$/.test(tokens[k]?.text ?? '') ? Math.min(tokens.length, k + 1) : end;
}

/** The places of the head, up to its first comma, bracket or date: one, or several between strokes. */
function namesIn(tokens: readonly Token[], first: number): Dateline['names'] {
  const names: Dateline['names'] = [];
  let from = first;
  for (let k = first; k <= tokens.length; k++) {
    const token = tokens[k];
    const inName = token?.kind === 'word' && !token.word.work.has('month') && !token.word.work.has('conj');
    if (inName) continue;
    const words = tokens.slice(from, k);
    const [head, last] = [words[0], words.at(-1)];
    if (head && last) names.push({ text: words.map(({ text }) => text).join(' '), from: head.from, to: last.to });
    if (token?.text !== '/' && !token?.word.work.has('conj')) break;
    from = k + 1;
  }
  return names;
}

/** A name that the gazetteer knows, that the front matter gives, or that stands in capitals. */
function isPlace(name: string, first: Token, known: string | null, gazetteer: Gazetteer): boolean {
  if (known?.toLowerCase().startsWith(name.toLowerCase().slice(0, 4))) return true;
  if (isPlainWord(first)) return false;
  return gazetteer.kindOf(name) !== null || /^\p{Lu}{4,}/u.test(name);
}
