import type { Token } from '../../lex.ts';
import { among, isAcronym, isOffice, isRole, isTitle, particles } from './words.ts';

/** Token indexes of a name. */
export interface Name {
  from: number;
  to: number;
}

/** The capitalised words at the end of a phrase, without the titles before them; null where nothing but titles stands there. */
export function nameIn(tokens: readonly Token[], from: number, to: number): Name | null {
  let first = behindOffice(tokens, capitalsFrom(tokens, from, to), to);
  while (first < to && entitles(tokens, first, to)) first += 1;
  return first < to ? { from: first, to } : null;
}

/** Where the capitals begin that end a phrase, particles between them. */
function capitalsFrom(tokens: readonly Token[], from: number, to: number): number {
  let first = to;
  while (first > from && inName(tokens, first - 1)) first -= 1;
  return first;
}

function inName(tokens: readonly Token[], k: number): boolean {
  const [token, next] = [tokens[k], tokens[k + 1]];
  if (token?.kind !== 'word') return false;
  if (particles.has(token.text)) return next?.capital === true || particles.has(next?.text ?? '');
  return token.capital && (!isAcronym(token) || (/^[A-Z]{2,4}$/.test(token.text) && isOffice(token)));
}

/** "Emergency Management Director | Wade Hutto". */
function behindOffice(tokens: readonly Token[], first: number, to: number): number {
  for (let k = to - 2; k > first; k--) if (isOffice(tokens[k]) && tokens[k + 1]?.kind === 'word') return k + 1;
  return first;
}

/** A title or a noun for a person before the name. */
function entitles(tokens: readonly Token[], k: number, to: number): boolean {
  const token = tokens[k];
  if (isTitle(token)) return true;
  return k < to - 1 && (isRole(token) || (token?.word.person !== undefined && !tokens[k + 1]?.lower.startsWith("'")));
}

/** The words of a body's name, without the words in lower case before it: "the charity MSF", "monitoring group Harm Watch". */
export function properName(tokens: readonly Token[], from: number, to: number): Name {
  const last = tokens[to - 1];
  if (to - from > 1 && /^(?:leadership|command)$/.test(last?.text ?? '') && tokens[to - 2]?.capital)
    return properName(tokens, from, to - 1);
  if (!last?.capital) return { from, to };
  let first = to - 1;
  while (
    first > from &&
    (tokens[first - 1]?.capital || tokens[first - 1]?.kind === 'mark' || among(links, tokens[first - 1]))
  )
    first -= 1;
  while (first < to - 1 && !tokens[first]?.capital && !articles.has(tokens[first]?.text ?? '')) first += 1;
  return { from: first, to };
}

const links: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  '&',
  'de',
  'des',
  'du',
  'del',
  'da',
  'do',
  'la',
  'y',
  'e',
  'sans',
  'al',
  'the',
]);
const articles: ReadonlySet<string> = new Set(['al', 'el', 'as', 'an', 'ar']);
