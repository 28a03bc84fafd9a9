import type { Token } from '../../lex.ts';
import { sourceNouns } from '../../words/sources.ts';
import { speech } from '../../words/speech.ts';
import { among, isDocument, isHead, set } from './words.ts';

/** Verbs of speech that are nothing else. */
export const says = set('say says said tell tells told adds added');

/** Nouns that stand before other nouns as adjectives do. */
export const likeAdjectives = set(
  'local official native general major private minor senior chief regional national public state rights security police army',
);

/** A word that may be a verb here. */
export function mayBeVerb({ lower, word, capital }: Token): boolean {
  if (capital) return false;
  const source = sourceNouns.get(lower);
  if (source && (source.sort !== 'document' || !(word.says || word.denies || speech.has(lower)))) return false;
  return speech.has(lower) || Boolean(word.verb || word.acts || word.says || word.denies) || /[a-z]{2}ed$/.test(lower);
}

/** The base form of a verb that is a noun as well: "a police report". */
export function mayBeNoun({ lower, word }: Token): boolean {
  const forms = word.says ?? word.acts;
  if (forms?.includes('past') || speech.get(lower)?.forms.includes('past')) return false;
  return sourceNouns.has(lower) || forms?.includes('base') === true;
}

/** A finite verb that cannot be anything else: "said", "lists", "was", "had". */
function isVerb(token: Token | undefined): boolean {
  if (!token || token.capital) return false;
  const { work, says: forms, acts } = token.word;
  return work.has('be') || work.has('have') || says.has(token.lower) || (forms ?? acts)?.includes('third') === true;
}

/** Whether what stands behind token `k` shows that it is a noun: "the army report said", "the police count of four". */
export function nounBefore(tokens: readonly Token[], k: number): boolean {
  const [token, next, third] = [tokens[k] as Token, tokens[k + 1], tokens[k + 2]];
  if (!mayBeNoun(token)) return false;
  if (next?.lower === 'of' && isDocument(token)) return true;
  return (
    isVerb(next) &&
    (!sourceNouns.has(next?.lower ?? '') ||
      third?.word.work.has('pron') === true ||
      third?.word.work.has('det') === true)
  );
}

/** "the elected official", "armed group": a participle before a noun that has not come yet. */
export function isAdjective(tokens: readonly Token[], k: number): boolean {
  const [before, next] = [tokens[k - 1], tokens[k + 1]];
  if (followsNoun(before) || !/(?:ed|ing|wn|en)$/.test(tokens[k]?.lower ?? '')) return false;
  return (
    next?.kind === 'word' &&
    (next.word.work.size === 0 || isHead(next)) &&
    (before?.word.work.has('det') === true || isHead(next))
  );
}

/** A participle right behind a noun is its verb: "the ministry denied reports". */
function followsNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || among(likeAdjectives, token)) return false;
  return (
    sourceNouns.has(token.lower) || token.word.person !== undefined || (token.capital && token.word.work.size === 0)
  );
}

const wishes = set('wish wishes want wants regret regrets continue continues intend intends plan plans hope hopes');
const versed = set('close familiar aware privy');
const behindVersed = set('to with of');

/** Words that a phrase never goes on with: "wishes to", "close to the talks", and the verb behind a name. */
export function endsPhrase(tokens: readonly Token[], k: number): boolean {
  const [token, next] = [tokens[k], tokens[k + 1]];
  if (among(versed, token) && among(behindVersed, next)) return true;
  if (among(wishes, token) && next?.lower === 'to') return true;
  return tokens[k - 1]?.capital === true && thirdPerson(tokens, k);
}

/** "PTI dates the attacks from", "the mayor bemoaned that": an unknown word in -s between a name and a preposition or an article is its verb, any between a name and "that". */
function thirdPerson(tokens: readonly Token[], k: number): boolean {
  const { lower, capital, word } = tokens[k] as Token;
  if (capital || sourceNouns.has(lower) || word.person) return false;
  const next = tokens[k + 1];
  if (next?.lower === 'that') return true;
  if (!/[^s]s$/.test(lower) || word.thing || word.toll || word.noun) return false;
  return next?.word.work.has('prep') === true || next?.word.work.has('det') === true;
}
