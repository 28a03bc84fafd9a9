import type { Token } from '../lex.ts';
import type { Attribution, Scene } from './attribution.ts';
import type { Mention } from './mention.ts';
import { voiceOf } from './voice.ts';

/** "Also cited are A, B and C", "The report draws on C": credited without a figure. */
export function citedIn({ tokens, mentions }: Scene): Attribution[] {
  const region = listOf(tokens);
  if (!region) return [];
  return mentions
    .filter((mention) => region.some(([from, to]) => mention.from >= from && mention.to <= to) && named(tokens, mention))
    .flatMap((mention) => {
      const voice = voiceOf(tokens, mention);
      return voice && voice.sort !== 'pronoun' ? [{ voice, at: mention.from, from: mention.from, to: mention.to, reach: 'none' as const, span: null, denies: false, rule: 'cited' }] : [];
    });
}

const CITED = /^(?:cited|quoted|carried|named|mentioned|heard|consulted|interviewed)$/;
const SOURCE = /^(?:sources?|voices?|speakers?)$/;
const CITES = /^(?:cites?|draws|turns|quotes|relies|leans|cited|quoted|drew)$/;
const NEEDS: Readonly<Record<string, string>> = { draws: 'on', drew: 'on', relies: 'on', leans: 'on', turns: 'to' };
/** The report itself, or another text, as the subject: what it cites speaks, not it. */
const TEXT = /^(?:report|paper|article|text|story|piece|daily|it|which|dispatch|summary|account|copy|newspaper|outlet|site)$/;

/** The runs of tokens that hold the cited names, or null where nobody is cited. */
function listOf(tokens: readonly Token[]): [from: number, to: number][] | null {
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    if (CITED.test(lower) && passive(tokens, at) && tokens[at + 1]?.lower !== 'by' && !(tokens[at + 1]?.lower === 'as' && tokens[at + 2]?.lower !== 'well') && !(lower === 'mentioned' || lower === 'named')) return around(tokens, at);
    if (SOURCE.test(lower) && at < 8 && (tokens[at + 1]?.word.work.has('be') || tokens[at + 1]?.lower === 'include' || tokens[at - 1]?.lower === 'report' || /^(?:among|another)$/.test(tokens[0]?.lower ?? '')) && !speaksAlone(tokens, at)) return around(tokens, at);
    if (/^(?:sources|voices|speakers)$/.test(lower) && tokens.slice(Math.max(0, at - 8), at).some(({ word }) => word.work.has('be'))) return around(tokens, at);
    if (CITES.test(lower) && (!NEEDS[lower] || tokens[at + 1]?.lower === NEEDS[lower]) && tokens.slice(Math.max(0, at - 4), at).some((token) => TEXT.test(token.lower))) return /^(?:besides|apart|alongside|beside)$/.test(tokens[0]?.lower ?? '') ? [[0, clauseEnd(tokens, at + 1)]] : [[at + 1, clauseEnd(tokens, at + 1)]];
    if (lower === 'room' && tokens.slice(Math.max(0, at - 3), at).some((token) => /^gives?$/.test(token.lower))) return [[at + 1, tokens.length]];
  }
  return null;
}

const passive = (tokens: readonly Token[], at: number) => tokens[at + 1]?.text === ':' || tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word.work.has('be')) || tokens[at + 1]?.word.work.has('be') === true || tokens[at + 2]?.word.work.has('be') === true;

/** "Security sources are …": sources who are people. */
const speaksAlone = (tokens: readonly Token[], at: number) => at > 0 && !/^(?:the|other|its|report|report's|another|of|one|'s|main|also|further|among|s)$/.test(tokens[at - 1]?.lower ?? '');

/** The clause around token `at`. */
function around(tokens: readonly Token[], at: number): [number, number][] {
  let from = tokens[at + 1]?.text === ':' ? at + 2 : at;
  if (from > at) return [[from, tokens.length]];
  while (from > 0 && !/^[;:—–]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return [[from, clauseEnd(tokens, at)]];
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  const mark = tokens.findIndex(({ text }, k) => k > at && /^[:;—–]$/.test(text));
  return mark < 0 ? tokens.length : mark;
}

/** "Shahid Rind, who speaks for the government, is cited": the phrase stands in a relative clause. */
function insertion(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 0 && tokens[k]?.text !== ','; k--) if (/^(?:who|whom|whose)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** Persons, bodies and roles are cited; the text itself, a place and a possessor's noun are not. */
function named(tokens: readonly Token[], { sort, core, coreTo, counted, from }: Mention): boolean {
  if (counted) return false;
  if (!['person', 'role', 'body', 'people', 'document'].includes(sort)) return false;
  if (sort === 'document') return /^(?:account|statements?)$/.test(tokens[coreTo - 1]?.lower ?? '');
  if (tokens.slice(core, coreTo).some(({ lower }) => SOURCE.test(lower) && (coreTo - core === 1 || tokens[coreTo - 2]?.lower === "'s"))) return false;
  if (insertion(tokens, from)) return false;
  return true;
}
