import type { Effect } from '../../model/effect.ts';
import type { Token } from '../lex.ts';
import type { Work } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import { ranks } from '../words/things.ts';

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', "'"]);
const RANKS = new Set(ranks);
const LINKS: readonly Work[] = ['be', 'have', 'modal', 'neg', 'rel', 'pron'];
const CLOSING = new Set(['next', 'last', 'each', 'per', 'went', 'there', 'here']);

/** Whether the noun phrase ends before token `j`; `head` is its last noun so far. */
export function stops(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const token = tokens[j] as Token;
  if (token.kind === 'mark') return !joinsModifiers(tokens, j) && markStops(tokens, j, head);
  if (isRankNumber(tokens, j)) return false;
  if (token.kind === 'number' || numberStops(token, head)) return true;
  if (leadingEffect(tokens, j)) return false;
  return (
    grammarStops(tokens, j, head) ||
    verbStops(tokens, j, head) ||
    Boolean(head?.word.person && token.word.adjective && !personFollows(tokens, j + 1))
  );
}

/** Quotation marks around a word of the phrase do not end it; those behind its noun do. */
function markStops(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const token = tokens[j] as Token;
  return !QUOTES.has(token.text) || /[,.;]/.test(tokens[j - 1]?.text ?? '') || head?.word.person !== undefined;
}

/** "a Grade 12 student", "a Form Two girl": the number belongs to the rank. */
const isRankNumber = (tokens: readonly Token[], j: number) =>
  Boolean(
    tokens[j - 1]?.capital &&
      RANKS.has(tokens[j - 1]?.lower ?? '') &&
      (tokens[j]?.kind === 'number' || (tokens[j]?.word.number && tokens[j]?.capital)) &&
      tokens[j + 1]?.word.person,
  );

function numberStops({ word }: Token, head: Token | null): boolean {
  if (!word.number) return false;
  return head !== null || !['scale', 'collective', 'ordinal'].includes(word.number.kind);
}

/** Words that build the sentence around the phrase. */
function grammarStops(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const { word, lower, capital } = tokens[j] as Token;
  const { work } = word;
  if (LINKS.some((link) => work.has(link)) || CLOSING.has(lower)) return true;
  if (work.has('det') && !(lower === 'other' && !head)) return true;
  if (
    (work.has('conj') && !joinsModifiers(tokens, j)) ||
    (work.has('sub') && !capital) ||
    (work.has('prep') && lower !== 'like')
  )
    return true;
  if (work.has('adv') && !word.adjective) return true;
  return (
    /[a-z]{3}ly$/.test(lower) &&
    !word.person &&
    !word.modifies &&
    !personFollows(tokens, j + 1) &&
    !(tokens[j + 1] && leadingEffect(tokens, j + 1))
  );
}

/** Verbs behind the noun, and participles that no person follows. */
function verbStops(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const token = tokens[j] as Token;
  const { word } = token;
  if (
    word.verb &&
    !word.person &&
    !nounish(tokens, j, head) &&
    !(word.noun && !head && !word.verb.forms.includes('past'))
  )
    return true;
  // "five migrants floating near the port"
  if (head?.word.person && isGerund(token) && !personFollows(tokens, j + 1)) return true;
  const past = /[a-z]{2}ed$/.test(token.lower) && !token.capital && !personFollows(tokens, j + 1);
  if (past && (head || endsPhrase(tokens[j + 1]) || phraseAt(tokens, j))) return true;
  if (!(word.acts || word.says || word.denies) || word.person || word.modifies || word.body) return false;
  if (word.thing) return Boolean(head?.word.person?.plural && (word.acts ?? word.says)?.includes('base'));
  return finite(tokens, j, head);
}

const GERUND = /[a-z]{3}ing$/;

/** "floating": what people do, where the vocabulary knows no other sense of the word. */
const isGerund = ({ lower, capital, word }: Token) =>
  GERUND.test(lower) && !capital && !word.person && !word.modifies && !word.thing && !word.noun;

/** An effect word that stands before its noun: "six wounded soldiers", "fleeing" is none. */
export function leadingEffect(tokens: readonly Token[], j: number): Effect | null {
  const { word } = tokens[j] as Token;
  const effect =
    word.adjective ??
    (word.verb?.forms.includes('participle') && word.verb.frame !== 'loses' ? word.verb.effect : null);
  return effect && personFollows(tokens, j + 1) ? effect : null;
}

/** A noun for people stands at token `at`, or behind one more word. */
export function personFollows(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (next?.kind !== 'word' || (next.word.work.size > 0 && !next.word.work.has('neutral') && !next.word.person))
    return false;
  if (next.word.person) return next.word.adjective === undefined && next.word.verb === undefined;
  if (next.word.number || next.word.verb) return false;
  return Boolean(
    second?.word.person && !second.word.adjective && !second.word.verb && !next.word.acts && !next.word.says,
  );
}

const ENDS: readonly Work[] = ['prep', 'adv', 'conj', 'sub', 'det'];

/** What cannot go on a noun phrase. */
const endsPhrase = (token: Token | undefined) =>
  !token || token.kind === 'mark' || ENDS.some((work) => token.word.work.has(work));

/** "army, police and Frontier Corps personnel", "law enforcement and security personnel": a mark or "and" between modifiers of one noun. */
function joinsModifiers(tokens: readonly Token[], j: number): boolean {
  if (tokens[j]?.kind === 'mark' && tokens[j]?.text !== ',') return false;
  const { word } = tokens[j - 1] ?? {};
  if (!(word?.modifies || word?.body) || (word.person?.plural && word.modifies === undefined)) return false;
  for (let k = j + 1; k < j + 7; k++) {
    const next = tokens[k];
    if (next?.word.person && (next.word.work.has('neutral') || next.word.person.group === 'security')) return true;
    const goes =
      next && (next.word.modifies || next.word.body || next.capital || [',', 'and', 'or', "'s"].includes(next.lower));
    if (!goes || (next.word.person?.plural && !next.word.modifies)) return false;
  }
  return false;
}

/** A verb form that is a noun here: "five dead" is none, "security guards" is. */
const nounish = (tokens: readonly Token[], j: number, head: Token | null) =>
  !head && personFollows(tokens, j + 1) && !tokens[j]?.word.verb?.forms.includes('past');

/** Whether a word that may be a verb is one behind this noun. */
function finite(tokens: readonly Token[], j: number, head: Token | null): boolean {
  const { word } = tokens[j] as Token;
  const forms = word.acts ?? word.says ?? word.denies ?? [];
  // "212 confirmed cases"
  const behind = tokens[j + 1]?.word;
  if (!head && forms.includes('participle') && behind?.thing && !behind.work.has('prep')) return false;
  const person = personFollows(tokens, j + 1);
  if (head?.word.person) return !person || forms.includes('past') || forms.includes('gerund');
  // a past or a gerund takes one person as its object ("two attacking Reyes"), but not behind an article ("a parking attendant")
  const one = ['a', 'an'].includes(tokens[j - 1]?.lower ?? '');
  if (forms.includes('past') || forms.includes('gerund'))
    return !person || (!one && tokens[j + 1]?.word.person?.plural === false);
  if (forms.includes('participle')) return !person;
  return !head && (forms.includes('third') || forms.includes('base')) && !person;
}
