import { plainWordAt, type Spelling, spelled } from './lex/spelling.ts';
import { lookUp, withoutEffect } from './lexicon.ts';
import { idleAt } from './phrases.ts';

/** A word, number or mark of a sentence; `from` and `to` are offsets in the block's plain text. */
export interface Token extends Spelling {
  from: number;
  to: number;
  /** A space stands before it. */
  spaced: boolean;
  /** Stands in a phrase that takes its effect from it ("fled the scene", "death penalty"). */
  idle: boolean;
}

/** "1,500", "12,00,000", "1’500": the last group has three digits. */
const GROUPED = String.raw`\p{Nd}{1,3}(?:[,\u00a0\u2009\u202f]\p{Nd}{2,3}){0,3}[,\u00a0\u2009\u202f]\p{Nd}{3}|\p{Nd}{1,3}(?:['’]\p{Nd}{3}){1,4}`;
const NUMBER = String.raw`(?:${GROUPED})(?!\p{Nd})|\p{Nd}{1,12}(?:\.\p{Nd}{1,4})?`;
/** What is no number that one could be sure of: "1,20", "12½", "12²". It is a word, of which nothing is known. */
const UNSURE = String.raw`(?!(?:${GROUPED})(?!,?\p{Nd}))\p{Nd}{1,3}(?:,\p{Nd}{1,3}){1,5}(?!\p{Nd})|\p{Nd}{1,12}[\p{No}\p{Nl}]{1,4}`;
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
  const plain = plainWordAt(source, from);
  if (plain) return token(source, plain, from, from + plain.text.length);
  TOKEN.lastIndex = from;
  const [text = source.charAt(from), word, mark] = TOKEN.exec(source) ?? [];
  return token(source, spelled(word ? 'word' : mark ? 'mark' : 'number', text), from, from + text.length);
}

function token(source: string, met: Spelling, from: number, end: number): Token {
  const abbreviated = met.kind === 'word' && source[end] === '.' && ABBREVIATED.has(met.lower);
  const { kind, text, lower, value, capital, word, answers } = abbreviated ? spelled('word', `${met.text}.`) : met;
  const to = abbreviated ? end + 1 : end;
  const name = kind === 'word' && capital && NAMES.has(text) && isName(source, from, to);
  const spaced = from === 0 || isSpace(source, from - 1);
  return { kind, text, lower, value, capital, word: name ? nothing : word, answers, from, to, spaced, idle: false };
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
