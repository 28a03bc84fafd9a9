import type { Token } from '../../lex.ts';
import { among, holds, marked, set } from '../phrase/words.ts';
import type { Attribution } from './attribution.ts';

const FARTHEST = 80;

/** Which way a credit looks whose words are `tokens[from..to)`: before it, behind it or both, by where it stands in its clause. */
export function reachOf(tokens: readonly Token[], from: number, to: number): Attribution['reach'] {
  const inRelative = tokens[from - 1]?.text === ',' && tokens[from - 2]?.word.work.has('rel');
  if (inRelative || opensClause(tokens, from)) return 'forward';
  const closes = closesClause(tokens, to);
  if (closes === 'sentence') return 'backward';
  return closes === 'clause' || tokens[from - 1]?.text === ',' ? 'both' : 'forward';
}

const clauseWords = set('while whereas although though after before because since as');

/** Nothing of a clause stands before: the beginning of the sentence, what follows a semicolon, "and" or "but". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - FARTHEST); k--) {
    const { text, word, kind, lower } = tokens[k] as Token;
    if (/^[;:—–(]$/.test(text)) return true;
    if (/^["“”»]$/.test(text)) return false;
    if (text === ',') return onlyAdjunct(tokens, k);
    if (word.work.has('conj') && marked(tokens, k - 1, k, /^[,;]$/)) return true;
    if (lower === 'that' || (word.work.has('sub') && clauseWords.has(lower))) return true;
    if (word.verb || (word.acts ?? word.says)?.includes('past') || kind === 'number') return false;
  }
  return true;
}

/** Only "On Monday", "In Quetta", "However" stands before the comma at token `comma`. */
function onlyAdjunct(tokens: readonly Token[], comma: number): boolean {
  if (comma > 12) return false;
  return tokens.slice(0, comma).every(({ word, text, kind }, k) => {
    if (word.verb || word.adjective || word.person || word.toll || word.noun || /^["“”:;]$/.test(text)) return false;
    if ((word.acts ?? word.says)?.includes('past') || word.work.has('be') || word.work.has('have')) return false;
    return (kind !== 'number' && !word.number) || timed(tokens, k) || holds(tokens, k + 1, k + 3, spans);
  });
}

const spans = set('hour hours day days week weeks month months year years minute minutes');
const beforeTimes = set('at on by of in since late early around may a');
const behindTimes = set('p a am pm gmt th st nd rd');

/** A number that tells a time or a date: "at 9 p.m.", "on 12 May". */
function timed(tokens: readonly Token[], k: number): boolean {
  const [before, next] = [tokens[k - 1], tokens[k + 1]];
  return (
    among(beforeTimes, before) ||
    among(behindTimes, next) ||
    before?.word.work.has('month') === true ||
    next?.word.work.has('month') === true
  );
}

const LONGEST = 14;

/** What stands behind the words: the end of the sentence, the end of the clause (perhaps after "on Monday", "at a news conference"), or more of the clause. */
function closesClause(tokens: readonly Token[], to: number): 'sentence' | 'clause' | null {
  for (let k = to; k < to + LONGEST; k++) {
    const token = tokens[k];
    if (!token) return 'sentence';
    if (/^[.?!]$/.test(token.text) && (!tokens[k + 1] || /^["”»)]$/.test(tokens[k + 1]?.text ?? ''))) return 'sentence';
    if (/^[;,—–)”"»]$/.test(token.text)) return k >= tokens.length - 1 ? 'sentence' : 'clause';
    if (goesOn(tokens, k)) return null;
    if (token.lower === 'as' && token.word.work.has('sub')) return 'clause';
  }
  return null;
}

/** A verb, a "that", a number that is no time: the clause is not over. */
function goesOn(tokens: readonly Token[], k: number): boolean {
  const { text, lower, word, kind } = tokens[k] as Token;
  if (text === ':' || text === '“' || lower === 'that' || word.verb || word.work.has('rel')) return true;
  if (word.work.has('be') || word.work.has('have') || word.work.has('modal')) return true;
  return (kind === 'number' || word.number !== undefined) && !timed(tokens, k);
}
