import { lookUp, type Word, withoutEffect } from './lexicon.ts';
import { idleAt } from './phrases.ts';

/** A word, number or mark of a sentence; `from` and `to` are offsets in the block's plain text. */
export interface Token {
  text: string;
  lower: string;
  from: number;
  to: number;
  kind: 'word' | 'number' | 'mark';
  /** Value of a number in digits. */
  value: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** A space stands before it. */
  spaced: boolean;
  word: Word;
  /** Stands in a phrase that takes its effect from it ("fled the scene", "death penalty"). */
  idle: boolean;
}

/** "1,500", "12,00,000", "1’500": the last group has three digits. */
const GROUPED = String.raw`\p{Nd}{1,3}(?:[,\u00a0\u2009\u202f]\p{Nd}{2,3}){0,3}[,\u00a0\u2009\u202f]\p{Nd}{3}|\p{Nd}{1,3}(?:['’]\p{Nd}{3}){1,4}`;
const NUMBER = String.raw`(?:${GROUPED})(?!\p{Nd})|\p{Nd}{1,12}(?:\.\p{Nd}{1,4})?`;
/** What is no number that one could be sure of: "1,20", "12½", "12²". It is a word, of which nothing is known. */
const UNSURE = String.raw`(?!(?:${GROUPED})(?![\p{Nd},]))\p{Nd}{1,3}(?:,\p{Nd}{1,3}){1,5}(?!\p{Nd})|\p{Nd}{1,12}[\p{No}\p{Nl}]{1,4}`;
/** "'ve", "'ll" and "n't" are words of their own, behind the word that they stand at. */
const SHORT = String.raw`['’](?:ve|re|ll|d|m)(?![\p{L}\p{Nd}])|n['’]t(?!\p{L})`;
const ABBREVIATION = String.raw`(?:\p{Lu}\.){1,5}(?=\s|$|[,'’)])|[ap]\.m\.?(?!\p{L})`;
/** Digits begin a word where letters follow ("37-year-old", "155mm"), but not in "40-odd" and "1.2m". */
const DIGITS_OF_WORD = String.raw`\p{Nd}{1,6}(?=\p{L}|[-‑]\p{L})(?![-‑](?:plus|odd)|(?:[kKmM]|mn|bn)(?![\p{L}\p{Nd}]))`;
const INSIDE = String.raw`[\p{L}\p{M}\p{Nd}]|['’](?=\p{L})(?!(?:s|ve|re|ll|d|m)(?![\p{L}\p{Nd}]))|[-‑](?=[\p{L}\p{Nd}])(?!(?:odd|plus)(?![\p{L}-]))|(?<=\p{Nd})[.,](?=\p{Nd})`;
const WORD = String.raw`${SHORT}|${UNSURE}|${ABBREVIATION}|(?:\p{L}|${DIGITS_OF_WORD})(?:(?!n['’]t(?!\p{L}))(?:${INSIDE})){0,60}`;
const MARK = String.raw`['’]s\b|\.{2,3}|[^\s\p{L}\p{Nd}]`;
/** First group a word, second a mark, else a number. Something of it stands wherever no space does. */
const TOKEN = new RegExp(`(${WORD})|(${MARK})|${NUMBER}`, 'uy');

const ABBREVIATED = new Set(
  'mr mrs ms dr prof gen col maj capt lt sgt sp dsp no st gov sen rep rev feb jan mar apr jun jul aug sep sept oct nov dec sat sun mon tue wed thu fri rs approx incl cmdr brig adm supt insp vs'.split(
    ' ',
  ),
);

/** The tokens of `text.slice(from, to)`. Hyphens and apostrophes inside a word belong to it, a possessive 's is a mark of its own, "37-year-old" is a word. */
export function lex(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    if (isSpace(text, at)) at += 1;
    else {
      const next = tokenAt(text, at);
      tokens.push(next);
      at = next.to;
    }
  }
  quiet(tokens);
  return tokens;
}

/** Takes the effect from the words of idle phrases. */
function quiet(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const to = idleAt(tokens, at) ?? at;
    for (; at < to; at++) {
      const token = tokens[at] as Token;
      token.word = withoutEffect(token.word);
      token.idle = true;
    }
    if (to > at) at = to - 1;
  }
}

function tokenAt(source: string, from: number): Token {
  const plain = plainEnd(source, from);
  if (plain > from) return token(source, 'word', from, plain);
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(source);
  return token(source, match?.[1] ? 'word' : match?.[2] ? 'mark' : 'number', from, TOKEN.lastIndex);
}

/** The end of two ASCII letters or more before a space or a mark that ends any word, as which most words stand; `from` where only the pattern can tell. */
function plainEnd(source: string, from: number): number {
  let to = from;
  while (isLetter(source.charCodeAt(to)) && to < from + LONGEST_PLAIN) to += 1;
  return to > from + 1 && ends(source, to) ? to : from;
}

const LONGEST_PLAIN = 40;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const ENDS = new Set([...' ,.;:)?!"'].map((mark) => mark.charCodeAt(0)));
const ends = (source: string, at: number) => at === source.length || ENDS.has(source.charCodeAt(at));

function token(source: string, kind: Token['kind'], from: number, end: number): Token {
  const abbreviated = kind === 'word' && source[end] === '.' && ABBREVIATED.has(source.slice(from, end).toLowerCase());
  const to = abbreviated ? end + 1 : end;
  const { text, lower, value, capital, word } = spelled(kind, source.slice(from, to));
  const name = kind === 'word' && capital && NAMES.has(text) && isName(source, from, to);
  const spaced = from === 0 || isSpace(source, from - 1);
  return { text, lower, from, to, kind, value, capital, spaced, word: name ? nothing : word, idle: false };
}

/** What a token is by its spelling alone, wherever it stands. */
type Spelling = Pick<Token, 'text' | 'lower' | 'value' | 'capital' | 'word'>;

/** The spellings that were met, since most tokens are spelled as one before them. */
const met: Record<Token['kind'], Map<string, Spelling>> = { word: new Map(), number: new Map(), mark: new Map() };
const MOST_MET = 20_000;

function spelled(kind: Token['kind'], text: string): Spelling {
  const known = met[kind].get(text);
  if (known) return known;
  const lower = plain(text.toLowerCase());
  const value = kind === 'number' ? toNumber(text) : Number.NaN;
  const spelling = { text, lower, value, capital: kind === 'word' && isUpper(text), word: lookUp(lower) };
  if (met[kind].size >= MOST_MET) met[kind].clear();
  met[kind].set(text, spelling);
  return spelling;
}

/** With the apostrophe and the hyphen of the keyboard. */
const plain = (lower: string) =>
  lower.includes('’') || lower.includes('‑') ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;

/** Begins with a capital letter; a look at the code saves most words the pattern. */
function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

function isSpace(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(source[at] ?? ' ');
}

/** "US", "WHO", "IT" in capitals among words that are not are names and no pronouns. */
function isName(source: string, from: number, to: number): boolean {
  return /\p{Ll}/u.test(source.slice(Math.max(0, from - 12), from)) || /\p{Ll}/u.test(source.slice(to, to + 12));
}

const nothing = lookUp('');
const NAMES = new Set(['US', 'WHO', 'IT', 'AM', 'OR', 'ALL', 'NOR', 'HE', 'ME']);

/** "1,500", "12,00,000", "1.2", digits of any script. */
function toNumber(text: string): number {
  if (/^[0-9.]{1,20}$/.test(text)) return Number(text);
  const ascii = text.replace(/[,'’\u00a0\u2009\u202f]/g, '').replace(/\p{Nd}/gu, digit);
  return Number(ascii);
}

function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}
