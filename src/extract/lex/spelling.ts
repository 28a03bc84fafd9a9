import { lookUp, type Word } from '../lexicon.ts';

/** What a word, number or mark is by its spelling alone, wherever it stands. */
export interface Spelling {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Value of a number in digits. */
  value: number;
  /** Begins with a capital letter. */
  capital: boolean;
  word: Word;
  /** What questions about the spelling were answered with, by the number of the question. */
  answers: unknown[];
}

let questions = 0;

/** A question that a spelling alone answers: it is asked once of each spelling, and every token of the spelling knows the answer. */
export function bySpelling<Answer extends object | string | number | boolean | null>(
  answer: (spelling: Omit<Spelling, 'word'>) => Answer,
): (token: Omit<Spelling, 'word'>) => Answer {
  const question = questions++;
  return (token) => {
    const known = token.answers[question];
    if (known !== undefined) return known as Answer;
    const found = answer(token);
    token.answers[question] = found;
    return found;
  };
}

const spellings: Readonly<Record<Spelling['kind'], Map<string, Spelling>>> = {
  word: new Map(),
  number: new Map(),
  mark: new Map(),
};
/** Words of ASCII letters by a sum of their letters: they are found without being cut out of the text. */
const plainWords = new Map<number, Spelling>();
/** So many are remembered, then all are forgotten. */
const MOST = 50_000;

/** What is known of a spelling: most were met before. */
export function spelled(kind: Spelling['kind'], text: string): Spelling {
  const known = spellings[kind].get(text);
  if (known) return known;
  const lower = interned(plain(text.toLowerCase()));
  const value = kind === 'number' ? toNumber(text) : Number.NaN;
  const capital = kind === 'word' && isUpper(text);
  return remember(spellings[kind], text, {
    text: interned(text),
    lower,
    kind,
    value,
    capital,
    word: lookUp(lower),
    answers: new Array(questions),
  });
}

const SHORTEST = 2;
const LONGEST = 40;

/** The word at an offset, where it is nothing but ASCII letters before a space or a mark that ends any word, as most words are; else null. */
export function plainWordAt(source: string, from: number): Spelling | null {
  let sum = 0;
  let to = from;
  for (let code = source.charCodeAt(to); isLetter(code) && to < from + LONGEST; code = source.charCodeAt(to)) {
    sum = (Math.imul(sum, 31) + code) | 0;
    to += 1;
  }
  if (to < from + SHORTEST || !ends(source, to)) return null;
  const known = plainWords.get(sum);
  if (known && known.text.length === to - from && source.startsWith(known.text, from)) return known;
  return remember(plainWords, sum, spelled('word', source.slice(from, to)));
}

function remember<Key>(all: Map<Key, Spelling>, key: Key, spelling: Spelling): Spelling {
  if (all.size >= MOST) all.clear();
  all.set(key, spelling);
  return spelling;
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const ENDS = new Set([...' ,.;:)?!"'].map((mark) => mark.charCodeAt(0)));
const ends = (source: string, at: number) => at === source.length || ENDS.has(source.charCodeAt(at));

/** The engine's own copy of a string: tables find it at once, where they would have to compare another. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** With the apostrophe and the hyphen of the keyboard. */
const plain = (lower: string) =>
  lower.includes('’') || lower.includes('‑') ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;

/** Begins with a capital letter; a look at the code saves most words the pattern. */
function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

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
