import type { Qualifier } from '../../model/figure.ts';
import type { Token } from '../lex.ts';
import { after, before } from '../words/qualifiers.ts';

const prefixes = byFirstWord(before);
const suffixes = byFirstWord(after);
const DASHES = new Set(['–', '—', '-', '‑']);

/** Whether a phrase that leads in a figure may begin with this word. */
export const hedges = (lower: string): boolean => prefixes.has(lower);

/** The longest phrase at token `at` that leads in a figure ("at least", "some", "the other"), or null. */
export const hedgeAt = (tokens: readonly Token[], at: number): (Phrase & { to: number }) | null =>
  isWentUp(tokens, at) ? null : phraseAt(prefixes, tokens, at);

const WENT = /^(?:go|goes|going|gone|went|climbed|shot|crept|edged|inched|shoots|jumped)$/;

/** "the toll has gone up to 238": up is where it went. */
const isWentUp = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'up' && WENT.test(tokens[at - 1]?.lower ?? '');

interface Phrase {
  qualifier: Qualifier;
  phrase: string;
  words: string[];
}

function byFirstWord(table: readonly [Qualifier, readonly string[]][]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [qualifier, phrases] of table)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), { qualifier, phrase, words }]);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function phraseAt(map: Map<string, Phrase[]>, tokens: readonly Token[], at: number): (Phrase & { to: number }) | null {
  for (const phrase of map.get(tokens[at]?.lower ?? '') ?? [])
    if (phrase.words.every((word, k) => tokens[at + k]?.lower === word))
      return { ...phrase, to: at + phrase.words.length };
  return null;
}

/** The phrase behind a figure that begins at token `at` ("or more", "-odd"), or null. */
export function suffixAt(tokens: readonly Token[], at: number): { qualifier: Qualifier; to: number } | null {
  const dash = DASHES.has(tokens[at]?.text ?? '') && ['plus', 'odd'].includes(tokens[at + 1]?.lower ?? '');
  const phrase = phraseAt(suffixes, tokens, dash ? at + 1 : at);
  // "288 and more than 850": the second figure's
  return phrase && tokens[phrase.to]?.lower !== 'than' ? phrase : null;
}
