import type { Token } from '../lex.ts';
import type { VerbForm } from '../words/inflect.ts';
import { type Item, itemOf, type Kind } from './item.ts';
import { markKind } from './mark.ts';

/** A token that is no figure, effect or people: a mark, a number that is none, a word by its work in the sentence. */
export function wordAt(tokens: readonly Token[], at: number): Item {
  const { kind, text, lower } = tokens[at] as Token;
  const plain = (itsKind: Kind, forms?: readonly VerbForm[]): Item =>
    itemOf({ kind: itsKind, from: at, to: at + 1, lower, forms });
  if (kind !== 'word') return plain(kind === 'mark' ? markKind(text) : 'word');
  const auxiliary = auxiliaryKind(tokens, at);
  if (auxiliary) return plain(auxiliary);
  if (isName(tokens, at)) return plain('word');
  const telling = tellingVerb(tokens, at);
  if (telling) return plain(telling.kind, telling.forms);
  const small = smallKind(tokens, at);
  if (small) return plain(small);
  const forms = verbForms(tokens, at);
  return forms ? plain('verb', forms) : plain('word');
}

/** Kinds of words that are nothing else wherever they stand. */
function auxiliaryKind(tokens: readonly Token[], at: number): Kind | null {
  const { work } = (tokens[at] as Token).word;
  if (work.size === 0) return null;
  if (work.has('neg')) return 'neg';
  if (work.has('be')) return 'be';
  if (work.has('have')) return 'have';
  if (work.has('modal')) return 'modal';
  if (work.has('rel')) return determines(tokens, at) ? 'det' : 'rel';
  return work.has('conj') ? 'and' : null;
}

/** "Amnesty International", "Hassan Killed": capitals in a row are a name, unless somebody says something. */
const isName = (tokens: readonly Token[], at: number) =>
  at > 0 && tokens[at]?.capital === true && tokens[at - 1]?.capital === true && !tokens[at]?.word.says;

/** "denied", "said". */
function tellingVerb(
  tokens: readonly Token[],
  at: number,
): { kind: 'deny' | 'say'; forms: readonly VerbForm[] } | null {
  const { denies, says } = (tokens[at] as Token).word;
  const forms = denies ?? says;
  return forms && !isNoun(tokens, at) ? { kind: denies ? 'deny' : 'say', forms } : null;
}

/** Kinds of small words, subordinators first. */
function smallKind(tokens: readonly Token[], at: number): Kind | null {
  const { lower, text, word } = tokens[at] as Token;
  const { work } = word;
  if (work.has('sub') && (!work.has('prep') || clauseFollows(tokens, at + 1))) return 'sub';
  if (work.has('prep')) return 'prep';
  if (work.has('det')) return 'det';
  if (work.has('pron')) return 'pron';
  return work.has('adv') || (lower.endsWith('ly') && text.length > 4) ? 'adv' : null;
}

/** The forms of a verb of no effect, known or by its ending; null where it is a noun or no verb. */
function verbForms(tokens: readonly Token[], at: number): readonly VerbForm[] | null {
  const { lower, capital, word } = tokens[at] as Token;
  if (isNoun(tokens, at)) return null;
  if (word.acts) return word.acts;
  return !capital && /[a-z]{2}ed$/.test(lower) ? ['past', 'participle'] : null;
}

/** Behind "the" and "its" a verb is a noun; one in the past only behind "its". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { denies, says, acts } = (tokens[at] as Token).word;
  const past = (denies ?? says ?? acts)?.includes('past');
  return past ? tokens[at - 1]?.word.work.has('poss') === true : isNominal(tokens[at - 1]);
}

/** Behind one of these a word is a noun: "the killed", "its dead", "civilians' deaths". */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.word.work.has('det') && !token.word.work.has('rel')) || token.lower === "'s" || token.lower === "'");

const TIMES = /^(?:day|night|morning|evening|week|month|year|time|date)$/;

/** "in that official's count", "killed that day": here "that" points, it does not relate. */
const determines = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'that' &&
  (tokens[at - 1]?.word.work.has('prep') === true || TIMES.test(tokens[at + 1]?.lower ?? ''));

const QUOTED = new Set(["'s", '"', '“', '”']);

/** "after", "before", "as" begin a clause when a verb comes before the next mark. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === 'as' && namesValue(tokens, at)) return false;
  for (let j = at; j < Math.min(tokens.length, at + 12); j++) {
    const { kind, word, lower } = tokens[j] as Token;
    if (kind === 'mark' && !QUOTED.has(lower)) return false;
    if (word.work.has('be') || word.work.has('have') || word.work.has('modal')) return true;
    const forms = word.verb?.forms ?? word.acts ?? word.says;
    if (j > at && forms?.includes('past')) return true;
  }
  return false;
}

/** "as a result", "as 12": what stands behind "as" is no clause. */
function namesValue(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.lower === 'a' && second?.lower === 'result') return true;
  const value = first?.kind === 'number' || first?.word.number;
  return Boolean(value) && !second?.word.person && !third?.word.person;
}
