import type { Token } from '../../lex.ts';
import { words } from '../../words/list.ts';
import { mediumNouns, sourceNouns } from '../../words/sources.ts';
import { titles } from '../../words/speakers.ts';

/** A table of words in lower case. */
export const set = (table: string): ReadonlySet<string> => new Set(words(table));

/** Whether a word is in a table. */
export const among = (table: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && table.has(token.lower);

/** Whether the tokens from `from` to `to` hold a word of a table. */
export function holds(tokens: readonly Token[], from: number, to: number, table: ReadonlySet<string>): boolean {
  for (let k = Math.max(0, from); k < Math.min(to, tokens.length); k++) if (among(table, tokens[k])) return true;
  return false;
}

/** Whether one of the tokens from `from` to `to` is a mark of the pattern. */
export function marked(tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean {
  for (let k = Math.max(0, from); k < Math.min(to, tokens.length); k++)
    if (pattern.test(tokens[k]?.text ?? '')) return true;
  return false;
}

/** A noun by which somebody can be named: "minister", "ministry", "newspaper", "passenger". */
export const isHead = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (sourceNouns.has(token.lower) || mediumNouns.has(token.lower) || token.word.person !== undefined);

export const isRole = (token: Token | undefined): boolean =>
  token !== undefined && sourceNouns.get(token.lower)?.sort === 'role';
export const isBody = (token: Token | undefined): boolean =>
  token !== undefined && sourceNouns.get(token.lower)?.sort === 'body';
export const isDocument = (token: Token | undefined): boolean =>
  token !== undefined && sourceNouns.get(token.lower)?.sort === 'document';

/** A title before a name, with or without its full stop. */
export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (titles.has(token.lower) || titles.has(token.lower.replace(/\.$/, '')));

const adjectives = set(
  `state military police national federal union district regional party media rights press information health home defence defense human political public hospital railway tribal interior foreign finance provincial
   first second former king prince sister brother father mother family child women woman people labour`,
);

/** An office or rank: what stands behind it in capitals is the name. */
export const isOffice = (token: Token | undefined): boolean =>
  (isTitle(token) || isRole(token)) && !among(adjectives, token);

export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[A-Z][A-Z0-9-]{1,9}|[A-Z]\d{1,3}|U\.N\.|[A-Z]{2,9}s)$/.test(token.text);

/** Small words inside a person's name. */
export const particles = set(
  'al el bin ibn ben de del da dos do van von der den la le los las ur ul abu di e y du des bint ould ag wa ter ten',
);

const times = set(
  `today yesterday tomorrow tonight overnight morning afternoon evening night noon midnight dawn dusk week weekend month year day days weeks months years hours hour minutes minute later earlier gmt est ist time`,
);

/** A word for a time; "Today" in a name is none. */
export const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  !(token.capital && token.lower === 'today') &&
  (token.word.work.has('weekday') || (token.word.work.has('month') && token.capital) || times.has(token.lower));

/** Whether the words name a time: "Monday morning", "the evening". */
export const tellsTime = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(isTime);

/** A possessive mark: "'s", or the apostrophe behind a plural. */
export const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.text === "'";
