import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import { among, set, tellsTime } from '../phrase/words.ts';

const before = set('in on at during via by through after over to from');

/** "in a statement", "on Monday", "at a press conference": the phrase stands behind a preposition and tells when or how. */
export function isAdjunct(tokens: readonly Token[], { core, coreTo, from, sort }: Mention): boolean {
  if (tellsTime(tokens, core, coreTo)) return true;
  return among(before, tokens[from - 1]) && (sort === 'document' || sort === 'medium' || sort === 'other');
}

const prepositions = set(
  'in on at by during for after via to through over before since from with late early about around of',
);
const bareTimes = set('last this next earlier later yesterday today');
const LONGEST = 9;

/** Where an adjunct that ends at token `end` begins: "on Monday night", "for his part", "last week", "at 9 p.m."; −1 where none ends there. */
export function adjunctStart(tokens: readonly Token[], end: number): number {
  let time = -1;
  for (let k = end; k > Math.max(0, end - LONGEST); k--) {
    const token = tokens[k] as Token;
    if (/^[,;:”"]$/.test(token.text) || token.word.work.has('be') || token.word.work.has('rel')) break;
    if (k < end && among(prepositions, token)) return among(prepositions, tokens[k - 1]) ? k - 1 : k;
    if (token.word.work.has('weekday') || among(bareTimes, token)) time = k;
  }
  return time;
}

const pronouns = set('he she they it');

export const isPronoun = (token: Token | undefined): boolean => among(pronouns, token);

/** Adverbs and auxiliaries between a subject and its verb. */
export function isBetween({ word, lower, capital }: Token): boolean {
  const { work } = word;
  if (work.has('rel') || work.has('neg') || pronouns.has(lower)) return false;
  if (work.has('adv') || work.has('have') || work.has('modal') || lower === 'both' || lower === 'all') return true;
  return !capital && /ly$/.test(lower) && work.size === 0;
}
