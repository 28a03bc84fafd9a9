import type { Token } from '../lex.ts';
import { mediumNouns, sourceNouns } from '../words/sources.ts';
import { titles } from '../words/speakers.ts';
import { speech } from '../words/speech.ts';
import { isOffice } from './sort.ts';

const LEAD = new Set(['one', 'several', 'some', 'many', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'another', 'other', 'others', 'same', 'both', 'all', 'most', 'few', 'various', 'multiple', 'numerous', 'dozens', 'least', 'own', 'no']);
/** "one of the", "some of its": the words that lead to a noun phrase. */
const LINK = new Set(['of', 'at']);

/** Behind the articles, counts and "one of the" that open a noun phrase. */
export function leadEnd(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k < tokens.length) {
    const token = tokens[k] as Token;
    const leads = token.word.work.has('det') || (token.word.number !== undefined && token.word.number.kind !== 'scale') || LEAD.has(token.lower) || (token.kind === 'number' && k < at + 3 && token.value < 1000);
    if (leads || (k > at && LINK.has(token.lower) && (LEAD.has(tokens[k - 1]?.lower ?? '') || tokens[k - 1]?.kind === 'number') && tokens[k + 1]?.word.work.has('det'))) k += 1;
    else break;
  }
  return k;
}

const INSIDE = new Set(["'s", '’s', '-', '/', '&', '’', "'"]);
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'de', 'del', 'da', 'dos', 'do', 'van', 'von', 'der', 'den', 'la', 'le', 'los', 'las', 'ur', 'ul', 'abu', 'di', 'e', 'y', 'du', 'des', 'bint', 'ould', 'ag', 'wa', 'ter', 'ten']);
const SAYS = new Set(['say', 'says', 'said', 'tell', 'tells', 'told', 'adds', 'added']);
const MARKED = /^[[({“«"‘]$/;

/** Where the words of a noun phrase end that begin at token `at`; `at` itself where none begin there. `single` is said of one person or thing ("a police report"). */
export function coreEnd(tokens: readonly Token[], at: number, single: boolean): number {
  let k = at;
  for (; k < tokens.length && k - at < 12; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'number') {
      if (k > at && tokens[k - 1]?.capital && !isTimeWord(tokens[k - 1]) && tokens[k + 1]?.text !== ')' && !/^%$/.test(tokens[k + 1]?.text ?? '') && token.value < 10000 && token.spaced && tokens[k + 1]?.kind !== 'mark') continue;
      break;
    }
    if (token.kind === 'mark') {
      const acronym = token.text === '(' && k > at && /^[A-Z][\p{L}\d-]{1,11}$/u.test(tokens[k + 1]?.text ?? '') && tokens[k + 2]?.text === ')' && ((tokens[k - 1]?.capital && shortens(tokens, Math.max(0, at - 7), k)) || (isAcronymText(tokens[k + 1]?.text ?? '') && sourceNouns.get(tokens[k - 1]?.lower ?? '')?.sort === 'body')) && !isTimeWord(tokens[k + 1]);
      if (acronym && !(tokens[k + 3]?.capital && !isTimeWord(tokens[k + 3]))) return k + 3;
      if (token.text === '.' && abbreviates(tokens, k)) continue;
      if (token.text === '(' && k > at && tokens[k - 1]?.capital && tokens[k + 1]?.capital && tokens[k + 2]?.text === ')' && tokens[k + 3]?.capital) {
        k += 2;
        continue;
      }
      if (k > at && INSIDE.has(token.text) && inside(tokens, k)) continue;
      break;
    }
    if (!continues(tokens, at, k, single)) break;
  }
  while (k > at && (tokens[k - 1]?.kind === 'mark' && tokens[k - 1]?.text !== ')')) k -= 1;
  return k;
}

/** "Hon. Sale Musa": the full stop of a title. */
const abbreviates = (tokens: readonly Token[], k: number) => tokens[k]?.spaced === false && tokens[k - 1]?.capital === true && isTitle(tokens[k - 1]) && tokens[k + 1]?.capital === true && (tokens[k - 1]?.text.length ?? 9) < 6;

/** Whether the letters in the bracket at token `k` can stand for the name before it: one of its words begins with their first. */
const shortens = (tokens: readonly Token[], from: number, k: number) => tokens.slice(from, k).some(({ capital, lower }) => capital && lower[0] === tokens[k + 1]?.lower[0]);

/** A hyphen, slash or possessive between two words of the phrase. */
function inside(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  if (next?.kind !== 'word' || MARKED.test(next.text)) return false;
  if (tokens[k]?.lower === "'s") return !next.word.work.has('det') && !next.word.work.has('adv');
  if (tokens[k]?.text === "'" || tokens[k]?.text === '’') return /s$/.test(tokens[k - 1]?.lower ?? '') && tokens[k + 1]?.spaced === true;
  return tokens[k]?.spaced === false || tokens[k]?.text === '&';
}

function continues(tokens: readonly Token[], at: number, k: number, single: boolean): boolean {
  const token = tokens[k] as Token;
  const { work } = token.word;
  if (!begins(tokens, k) || /(?:n['’]t|['’](?:d|ll|ve|re|m))$/i.test(token.text)) return false;
  const before = tokens[k - 1];
  const begun = k > at;
  if (begun && PARTICLES.has(token.lower) && !token.capital && before?.capital && (tokens[k + 1]?.capital || PARTICLES.has(tokens[k + 1]?.lower ?? ''))) return true;
  if (!begun && /^(?:al|el|as|an|ar|at)$/.test(token.text) && tokens[k + 1]?.capital && !token.word.work.has('prep')) return true;
  if (work.has('conj')) return joins(tokens, at, k);
  if (begun && /^(?:close|familiar|aware|privy)$/.test(token.lower) && /^(?:to|with|of)$/.test(tokens[k + 1]?.lower ?? '')) return false;
  if (begun && WISHES.test(token.lower) && tokens[k + 1]?.lower === 'to') return false;
  if (begun && before?.capital && thirdPerson(tokens, k)) return false;
  if (SAYS.has(token.lower) || /^(?:what|how|why|when|where)$/.test(token.lower)) return false;
  if (work.has('prep') && !(token.capital && begun && before?.capital && tokens[k + 1]?.capital)) return false;
  if (work.has('rel') || work.has('be') || work.has('have') || work.has('modal') || work.has('neg')) return false;
  if (work.has('pron') || work.has('det') || (work.has('sub') && !token.capital)) return false;
  if (isTimeWord(token)) return false;
  if (!token.capital && (work.has('adv') || (token.lower.endsWith('ly') && !titled(token) && token.lower !== 'anomaly'))) return false;
  if (!begun) return opens(tokens, k);
  const headed = tokens.slice(at, k).some((word) => isHead(word) && !LIKE_ADJECTIVES.test(word.lower)) || before?.capital === true;
  if (token.capital) return before?.kind === 'mark' || before?.capital === true || PARTICLES.has(before?.lower ?? '') || before?.word.work.has('conj') === true || introduces(before, token);
  if (before?.lower === "'s" && bare(token)) return true;
  if (bare(token) && ((verbal(tokens[k + 1]) && (!sourceNouns.has(tokens[k + 1]?.lower ?? '') || tokens[k + 2]?.word.work.has('pron') === true || tokens[k + 2]?.word.work.has('det') === true)) || (tokens[k + 1]?.lower === 'of' && sourceNouns.get(token.lower)?.sort === 'document'))) return true;
  if (!headed && bare(token) && tokens[at - 1]?.word.work.has('det')) return true;
  if (finite(token) && bare(token) && !speech.has(token.lower) && isHead(tokens[k + 1]) && !tokens[k + 1]?.capital && !titled(before)) return true;
  if (finite(token) && !(single && bare(token)) && (headed || !adjectival(tokens, k))) return participial(tokens, k, headed);
  return true;
}

/** A noun before which a name may stand: "spokesman Karim", "the charity Relief Bridge". */
const introduces = (before: Token | undefined, name: Token) => {
  if (!before) return false;
  const source = sourceNouns.get(before.lower);
  const agent = /(?:er|or|ist|ian|ant|man|woman|-year-old)$/.test(before.lower) && !isAcronymText(name.text) && !before.word.thing;
  return source?.sort === 'role' || mediumNouns.has(before.lower) || isTitle(before) || before.word.person !== undefined || INTRODUCES.test(before.lower) || agent || (isTitle(name) && (source !== undefined || before.word.modifies !== undefined));
};
const isAcronymText = (text: string) => /^[A-Z\d-]{2,}$/.test(text);
const INTRODUCES = /^(?:charity|group|agency|organisation|organization|network|firm|company|party|union|think-tank|tank|watchdog|foundation|militia|operator|airline|ngo|monitor|trust|faction|movement|outfit|daily|site)$/;

/** Whether a noun phrase may begin with the word at token `k`: no verb, unless an article, a preposition or a noun beside it shows that it is none. */
function opens(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  const before = tokens[k - 1]?.word.work;
  if (!finite(token) || adjectival(tokens, k)) return true;
  if (before?.has('det') && !OPENERS.has(token.lower)) return true;
  if (before?.has('prep') && bare(token)) return true;
  return bare(token) && isHead(tokens[k + 1]) && !before?.has('have') && tokens[k + 1]?.spaced === true && !speech.has(token.lower);
}

/** A word of grammar that has a capital only because a sentence begins with it begins no name. */
function begins(tokens: readonly Token[], k: number): boolean {
  const { capital, word, lower } = tokens[k] as Token;
  if (!capital || !opensSentence(tokens, k)) return true;
  const { work } = word;
  return !(work.has('sub') || work.has('conj') || work.has('prep') || work.has('adv') || work.has('pron') || work.has('neg') || NO_NAMES.has(lower) || (lower.endsWith('ly') && lower.length > 5));
}

export const opensSentence = (tokens: readonly Token[], k: number) => k === 0 || /^["“«—–:•]$/.test(tokens[k - 1]?.text ?? '') || (tokens[k - 1]?.text === '.' && k > 1);

/** Participles and the like that open a sentence and are no name. */
const NO_NAMES = new Set('among besides apart both further named attacked cited listed separately others next back listed asked given speaking writing summing briefing acting based following including excluding counting citing quoting according despite thousands hundreds dozens scores nobody none earlier later what why how where when who here there x twitter facebook telegram previous attempts'.split(' '));
const OPENERS = new Set(['said', 'says', 'put', 'told']);

/** "the elected official", "armed group": a participle before a noun that has not come yet. */
const participial = (tokens: readonly Token[], k: number, headed: boolean) => !headed && adjectival(tokens, k);
const adjectival = (tokens: readonly Token[], k: number) => !followsNoun(tokens[k - 1]) && /(?:ed|ing|wn|en)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.kind === 'word' && !tokens[k + 1]?.word.work.size && (tokens[k - 1]?.word.work.has('det') === true || isHead(tokens[k + 1]));

/** A participle right behind a noun is its verb: "the ministry denied reports". */
const followsNoun = (token: Token | undefined) => token !== undefined && token.kind === 'word' && !LIKE_ADJECTIVES.test(token.lower) && (sourceNouns.has(token.lower) || token.word.person !== undefined || (token.capital && !token.word.work.size));
/** Nouns that stand before other nouns as adjectives do. */
const LIKE_ADJECTIVES = /^(?:local|official|native|general|major|private|minor|senior|chief|regional|national|public|state|rights|security|police|army)$/;

/** A word that may be a verb here. */
function finite({ lower, word, capital }: Token): boolean {
  if (capital) return false;
  if (sourceNouns.has(lower) && !word.says && !word.denies && !speech.has(lower)) return false;
  if (sourceNouns.has(lower) && sourceNouns.get(lower)?.sort !== 'document') return false;
  return speech.has(lower) || Boolean(word.verb || word.acts || word.says || word.denies) || /[a-z]{2}ed$/.test(lower);
}

const WISHES = /^(?:wish|wishes|wants?|regrets?|continues?|intends?|plans?|hopes?)$/;

/** "PTI dates the attacks from", "the mayor bemoaned that": an unknown word in -s between a name and a preposition or an article is its verb, any between a name and "that". */
function thirdPerson(tokens: readonly Token[], k: number): boolean {
  const { lower, capital, word } = tokens[k] as Token;
  if (!capital && tokens[k + 1]?.lower === 'that' && !sourceNouns.has(lower) && !word.person) return true;
  if (capital || !/[^s]s$/.test(lower) || sourceNouns.has(lower) || word.person || word.thing || word.toll || word.noun) return false;
  const next = tokens[k + 1]?.word.work;
  return tokens[k - 1]?.lower !== "'s" && (next?.has('prep') === true || next?.has('det') === true);
}

/** A finite verb that cannot be anything else: "said", "lists", "was", "had". */
const verbal = (token: Token | undefined) => token !== undefined && !token.capital && (token.word.work.has('be') || token.word.work.has('have') || SAYS.has(token.lower) || (token.word.says ?? token.word.acts)?.includes('third') === true);

/** The base form of a verb that is a noun as well: "a police report". */
const bare = ({ lower, word }: Token) => !(word.says ?? word.acts)?.includes('past') && !speech.get(lower)?.forms.includes('past') && (sourceNouns.has(lower) || Boolean((word.says ?? word.acts)?.includes('base')));

const titled = (token: Token | undefined) => token !== undefined && (sourceNouns.has(token.lower) || mediumNouns.has(token.lower) || token.word.person !== undefined);
const isTitle = (token: Token | undefined) => token !== undefined && titles.has(token.lower);
const isHead = (token: Token | undefined) => token !== undefined && token.kind === 'word' && (sourceNouns.has(token.lower) || mediumNouns.has(token.lower) || token.word.person !== undefined);

/** "Centre for Research and Security Studies", "civil and military officials": an "and" inside one name or before one noun. */
function joins(tokens: readonly Token[], at: number, k: number): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]];
  if (k === at || before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (before.capital && after.capital && !bodyNoun(before) && bodyNoun(lastCapital(tokens, k + 1)) && !isTitle(after)) return true;
  if (before.capital && after.capital) return ['of', 'for', 'on'].includes(tokens[at - 1]?.lower ?? '') && tokens[at - 2] !== undefined && sourceNouns.has(tokens[at - 2]?.lower ?? '') && !isOffice(after);
  const adjectives = !before.capital && !after.capital && !after.word.work.has('det') && (!isHead(before) || LIKE_ADJECTIVES.test(before.lower)) && !finite(after);
  return adjectives && isHead(tokens[k + 2]);
}

const bodyNoun = (token: Token | undefined) => token !== undefined && sourceNouns.get(token.lower)?.sort === 'body';

/** The last word of the capitalised run that begins at token `k`. */
function lastCapital(tokens: readonly Token[], k: number): Token | undefined {
  let last = k;
  while (tokens[last + 1]?.capital) last += 1;
  return last > k ? tokens[last] : undefined;
}

const TIME = new Set('today yesterday tomorrow tonight overnight morning afternoon evening night noon midnight dawn dusk week weekend month year day days weeks months years hours hour minutes minute later earlier gmt est ist time'.split(' '));
const isTimeWord = (token: Token | undefined) => token !== undefined && !(token.capital && token.lower === 'today') && (token.word.work.has('weekday') || (token.word.work.has('month') && token.capital) || TIME.has(token.lower));

/** Whether the words name a time: "Monday morning", "the evening". */
export const isTime = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some((token) => isTimeWord(token));
