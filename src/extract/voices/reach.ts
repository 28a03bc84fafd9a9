import type { Token } from '../lex.ts';
import type { Attribution } from './attribution.ts';

/** Which way a credit looks whose words are `tokens[from..to)`: before it, behind it or both, by where it stands in its clause. */
export function reachOf(tokens: readonly Token[], from: number, to: number): Attribution['reach'] {
  const opens = opensClause(tokens, from);
  const closes = closesClause(tokens, to);
  if (opens || (tokens[from - 1]?.text === ',' && tokens[from - 2]?.word.work.has('rel'))) return 'forward';
  if (closes === 'sentence') return 'backward';
  return closes === 'clause' || tokens[from - 1]?.text === ',' ? 'both' : 'forward';
}

/** Nothing of a clause stands before: the beginning of the sentence, of a quotation, of what follows a semicolon, "and" or "but". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 0; k--) {
    const { text, word, kind, lower } = tokens[k] as Token;
    if (/^[;:—–(]$/.test(text)) return true;
    if (/^["“”»,]$/.test(text)) return /^["“”»]$/.test(text) ? false : onlyAdjunct(tokens, k);
    if (word.work.has('conj') && /^[,;]$/.test(tokens[k - 1]?.text ?? '')) return true;
    if (word.work.has('sub') && /^(?:while|whereas|although|though|after|before|because|since|as)$/.test(lower)) return true;
    if (lower === 'that' || word.verb || (word.acts ?? word.says)?.includes('past')) return lower === 'that';
    if (kind === 'number') return false;
  }
  return true;
}

/** Only "On Monday", "In Quetta", "However" stands before the comma at token `comma`. */
function onlyAdjunct(tokens: readonly Token[], comma: number): boolean {
  if (comma > 12) return false;
  return tokens.slice(0, comma).every(({ word, text }) => !word.verb && !word.adjective && !(word.acts ?? word.says)?.includes('past') && !word.work.has('be') && !word.work.has('have') && !/^["“”:;]$/.test(text)) && !tokens.slice(0, comma).some((token, k) => token.word.person || token.word.toll || token.word.noun || ((token.kind === 'number' || token.word.number) && !timed(tokens, k) && !spanned(tokens, k)));
}

/** What stands behind the words: the end of the sentence, the end of the clause (perhaps after "on Monday", "at a news conference"), or more of the clause. */
function closesClause(tokens: readonly Token[], to: number): 'sentence' | 'clause' | null {
  let k = to;
  for (; k < Math.min(tokens.length, to + 14); k++) {
    const { text, word, lower, kind } = tokens[k] as Token;
    if (/^[.?!]$/.test(text) && (k === tokens.length - 1 || /^["”»)]$/.test(tokens[k + 1]?.text ?? ''))) return 'sentence';
    if (/^[;,—–)”"»]$/.test(text)) return k >= tokens.length - 1 ? 'sentence' : 'clause';
    if (text === ':' || text === '“' || lower === 'that' || word.work.has('be') || word.work.has('have') || word.work.has('modal') || word.verb || word.work.has('rel')) return null;
    if (word.number && !timed(tokens, k)) return null;
    if (kind === 'number' && !timed(tokens, k)) return null;
    if (word.work.has('sub') && lower === 'as') return 'clause';
  }
  return k >= tokens.length ? 'sentence' : null;
}

/** "48 hours", "three days". */
const spanned = (tokens: readonly Token[], k: number) => tokens.slice(k + 1, k + 3).some(({ lower }) => /^(?:hours?|days?|weeks?|months?|years?|minutes?)$/.test(lower));

/** A number that tells a time or a date: "at 9 p.m.", "on 12 May". */
const timed = (tokens: readonly Token[], k: number) => /^(?:at|on|by|of|in|since|late|early|around|may|a)$/.test(tokens[k - 1]?.lower ?? '') || tokens[k - 1]?.word.work.has('month') === true || tokens[k + 1]?.word.work.has('month') === true || /^(?:p|a|am|pm|a\.m|p\.m|gmt|th|st|nd|rd)$/.test(tokens[k + 1]?.lower ?? '');
