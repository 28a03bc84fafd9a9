import type { Token } from '../../lex.ts';
import { mediumNouns, sourceNouns, voiceless } from '../../words/sources.ts';
import { states } from '../../words/states.ts';
import { textOf } from '../text.ts';
import { namesBody, namesThing } from './bodies.ts';
import { introducedMedium, isMedium } from './media.ts';
import { nameIn } from './name.ts';
import { among, holds, isAcronym, isBody, isTitle, set } from './words.ts';

/** What a noun phrase names: `people` are persons by a noun of the general vocabulary ("passengers"), `state` a country or capital, `other` nobody who speaks. */
export type Sort = 'person' | 'role' | 'people' | 'body' | 'medium' | 'document' | 'state' | 'other';

/** What the words `tokens[from..to)` name; `the` says that the article stands before them. */
export function sortOf(tokens: readonly Token[], from: number, to: number, the: boolean): Sort {
  const last = tokens[to - 1] as Token;
  if (last.text === ')') return isMedium(tokens, from, to - 3, the) ? 'medium' : 'body';
  if (last.kind === 'number') return tokens[from]?.capital && !namesThing(tokens, from, to) ? 'body' : 'other';
  if (!last.capital || (to - from === 1 && sourceNouns.has(last.lower) && !isAcronym(last)))
    return byNoun(tokens, from, to);
  if (isMedium(tokens, from, to, the) || introducedMedium(tokens, from, to)) return 'medium';
  if (isAcronym(last)) return 'body';
  return states.has(textOf(tokens, from, to)) ? 'state' : byName(tokens, from, to, the);
}

const seats = set('directorate ministry department');

/** A phrase that ends in a capital: an office, a person, a body, a thing. */
function byName(tokens: readonly Token[], from: number, to: number, the: boolean): Sort {
  const source = sourceNouns.get((tokens[to - 1] as Token).lower);
  if (source?.sort === 'role' && officeOnly(tokens, from, to)) return holds(tokens, from, to, seats) ? 'body' : 'role';
  const name = nameIn(tokens, from, to);
  if (!name) return source?.sort ?? 'other';
  const before = name.from > from ? tokens[name.from - 1] : undefined;
  if (before && !before.capital && isBody(before)) return 'body';
  if (namesThing(tokens, from, to)) return 'other';
  return namesBody(tokens, name.from, to, the && name.from === from) ? 'body' : 'person';
}

/** "the Public Relations Officer": an office in capitals, and no name behind it. */
function officeOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.word.work.has('det')) return true;
  return tokens
    .slice(from, to - 1)
    .every((token) => isTitle(token) || sourceNouns.has(token.lower) || token.word.modifies || token.word.body);
}

const profiles = set('accounts users');

/** A phrase that ends in a word in lower case. */
function byNoun(tokens: readonly Token[], from: number, to: number): Sort {
  const [last, before] = [tokens[to - 1] as Token, tokens[to - 2]];
  if (mediumNouns.has(last.lower) || (last.lower === 'agency' && before?.lower === 'news')) return 'medium';
  if (profiles.has(last.lower) && before?.lower === 'media') return 'body';
  const source = sourceNouns.get(last.lower);
  if (source) return source.sort;
  if (voiceless.has(last.lower)) return 'other';
  return last.word.person || /-year-olds?$/.test(last.lower) || agent(tokens, from, last) ? 'people' : 'other';
}

const few = set('a an one two three four another some');

/** "a beekeeper", "two electricians": a noun for somebody by its ending. */
const agent = (tokens: readonly Token[], from: number, { lower }: Token): boolean =>
  among(few, tokens[from - 1]) &&
  /(?:keeper|maker|worker|seller|dealer|owner|holder|m[ae]n|ician|ologist|grapher|ster)s?$/.test(lower);
