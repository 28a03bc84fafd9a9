import { bySpelling } from '../../lex/spelling.ts';
import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import type { Sort } from '../phrase/sort.ts';
import { among, holds, set } from '../phrase/words.ts';
import { voiceOf } from '../who/voice.ts';
import type { Attribution, Scene } from './attribution.ts';
import { credited } from './credited.ts';

/** "Also cited are A, B and C", "The report draws on C": credited without a figure. */
export function citedIn({ tokens, mentions }: Scene): Attribution[] {
  const list = listIn(tokens);
  if (!list) return [];
  return mentions.all.flatMap((mention) => {
    if (mention.from < list.from || mention.to > list.to || !isCited(tokens, mention)) return [];
    const voice = voiceOf(tokens, mention);
    return voice && voice.sort !== 'pronoun'
      ? [credited(voice, mention.from, mention.from, mention.to, 'none', 'cited')]
      : [];
  });
}

/** The run of tokens that holds the cited names. */
interface List {
  from: number;
  to: number;
}

const participles = set('cited quoted carried heard consulted interviewed');
const sources = set('source sources voice voices speaker speakers');
const plurals = set('sources voices speakers');
const gives = set('give gives');

/** Few words can open a list of those who are cited. */
const mayCite = bySpelling(
  ({ lower }) => participles.has(lower) || sources.has(lower) || needs.has(lower) || lower === 'room',
);

function listIn(tokens: readonly Token[]): List | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayCite(token)) continue;
    if (participles.has(token.lower) && isPassive(tokens, at)) return clauseAround(tokens, at);
    if (sources.has(token.lower) && listsSources(tokens, at)) return clauseAround(tokens, at);
    if (isActive(tokens, at)) return { from: among(besides, tokens[0]) ? 0 : at + 1, to: clauseEnd(tokens, at + 1) };
    if (token.lower === 'room' && holds(tokens, at - 3, at, gives)) return { from: at + 1, to: tokens.length };
  }
  return null;
}

/** "X is cited", "also cited are X and Y", "Also cited: X", "X is quoted as well"; not "cited by", "quoted as saying". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  if (next?.lower === 'by' || (next?.lower === 'as' && third?.lower !== 'well')) return false;
  if (next?.text === ':' || next?.word.work.has('be') || third?.word.work.has('be')) return true;
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word.work.has('be'));
}

const oneOf = set('among another');
const lead = set("the other its report report's another of one 's main also further among");

/** "Among the report's sources is X", "Another source is X", "X is another of the sources"; not "Security sources are". */
function listsSources(tokens: readonly Token[], at: number): boolean {
  if (among(plurals, tokens[at]) && tokens.slice(Math.max(0, at - 8), at).some(({ word }) => word.work.has('be')))
    return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (at >= 8 || (before && !among(lead, before))) return false;
  return (
    next?.word.work.has('be') === true ||
    next?.lower === 'include' ||
    before?.lower === 'report' ||
    among(oneOf, tokens[0])
  );
}

const needs: ReadonlyMap<string, string | null> = new Map([
  ...['cite', 'cites', 'cited', 'quotes', 'quoted'].map((verb): [string, null] => [verb, null]),
  ...['draws', 'drew', 'relies', 'leans'].map((verb): [string, string] => [verb, 'on']),
  ['turns', 'to'],
]);
/** The report itself, or another text, as the subject: what it cites speaks, not it. */
const texts = set(
  'report paper article text story piece daily it which dispatch summary account copy newspaper outlet site',
);
const besides = set('besides apart alongside beside');

/** "The report cites X", "the text draws on X". */
function isActive(tokens: readonly Token[], at: number): boolean {
  const need = needs.get(tokens[at]?.lower ?? '');
  return need !== undefined && (need === null || tokens[at + 1]?.lower === need) && holds(tokens, at - 4, at, texts);
}

const isBreak = (token: Token | undefined): boolean => /^[:;—–]$/.test(token?.text ?? '');

function clauseAround(tokens: readonly Token[], at: number): List {
  if (tokens[at + 1]?.text === ':') return { from: at + 2, to: tokens.length };
  let from = at;
  while (from > 0 && !isBreak(tokens[from - 1])) from -= 1;
  return { from, to: clauseEnd(tokens, at) };
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && !isBreak(tokens[to])) to += 1;
  return to;
}

const citable: ReadonlySet<Sort> = new Set<Sort>(['person', 'role', 'body', 'people', 'document']);
const accounts = set('account statement statements');
const relatives = set('who whom whose');

/** Persons, bodies and roles are cited; not the text itself, a count of victims, "the report's sources", or whoever stands in a relative clause. */
function isCited(tokens: readonly Token[], { sort, core, coreTo, counted, from }: Mention): boolean {
  if (counted || !citable.has(sort)) return false;
  if (sort === 'document') return among(accounts, tokens[coreTo - 1]);
  const own = among(sources, tokens[coreTo - 1]) && (coreTo - core === 1 || tokens[coreTo - 2]?.lower === "'s");
  if (own) return false;
  let comma = from - 1;
  while (comma >= Math.max(0, from - 30) && tokens[comma]?.text !== ',') comma -= 1;
  return !holds(tokens, comma + 1, from, relatives);
}
