import type { Token } from '../../lex.ts';
import { grows } from './grows.ts';
import { isBody, isRole, isTime, isTitle } from './words.ts';

const LONGEST = 12;

/** Where the words of a noun phrase end that begin at token `at`; `at` itself where none begin there. `single` is said of one person or thing ("a police report"). */
export function coreEnd(tokens: readonly Token[], at: number, single: boolean): number {
  let k = at;
  while (k < tokens.length && k - at < LONGEST) {
    const next = step(tokens, at, k, single);
    if (next === k) break;
    if (next < 0) return -next;
    k = next;
  }
  while (k > at && tokens[k - 1]?.kind === 'mark' && tokens[k - 1]?.text !== ')') k -= 1;
  return k;
}

/** The token behind the piece of the phrase at token `k`; `k` where the phrase ends before it; negative where it ends behind it. */
function step(tokens: readonly Token[], at: number, k: number, single: boolean): number {
  const { kind, text } = tokens[k] as Token;
  if (kind === 'word') return grows(tokens, at, k, single) ? k + 1 : k;
  if (kind === 'number') return numbered(tokens, at, k) ? k + 1 : k;
  if (text === '.') return abbreviates(tokens, k) ? k + 1 : k;
  if (k === at) return k;
  if (text === '(') return bracketed(tokens, at, k);
  return inside(tokens, k) ? k + 1 : k;
}

/** "Rescue 1122 said": a number that belongs to a name. */
function numbered(tokens: readonly Token[], at: number, k: number): boolean {
  const [token, before, next] = [tokens[k] as Token, tokens[k - 1], tokens[k + 1]];
  return (
    k > at &&
    before?.capital === true &&
    !isTime(before) &&
    token.value < 10000 &&
    token.spaced &&
    next?.kind !== 'mark'
  );
}

/** Initials in brackets end a body's name ("(ASDMA)"); a word in brackets may stand within an office ("Superintendent of Police (Rural) Vivek Kumar"). */
function bracketed(tokens: readonly Token[], at: number, k: number): number {
  const [before, inner, close, next] = [tokens[k - 1], tokens[k + 1], tokens[k + 2], tokens[k + 3]];
  if (!inner || close?.text !== ')') return k;
  const named = next?.capital === true && !isTime(next);
  if (!named) return shortens(tokens, at, k) ? (isRole(next) ? k + 3 : -(k + 3)) : k;
  return before?.capital && inner.capital ? k + 3 : k;
}

/** Whether the bracket at token `k` holds the initials of the name before it. */
function shortens(tokens: readonly Token[], at: number, k: number): boolean {
  const [before, inner] = [tokens[k - 1], tokens[k + 1] as Token];
  if (!/^[A-Z][\p{L}\d-]{1,11}$/u.test(inner.text) || isTime(inner)) return false;
  if (isBody(before) && /^[A-Z\d-]{2,}$/.test(inner.text)) return true;
  const name = tokens.slice(Math.max(0, at - 7), k);
  return before?.capital === true && name.some(({ capital, lower }) => capital && lower[0] === inner.lower[0]);
}

/** "Hon. Sale Musa": the full stop of a title. */
function abbreviates(tokens: readonly Token[], k: number): boolean {
  const [stop, before, next] = [tokens[k], tokens[k - 1], tokens[k + 1]];
  return (
    stop?.spaced === false &&
    before?.capital === true &&
    next?.capital === true &&
    isTitle(before) &&
    before.text.length < 6
  );
}

/** A hyphen, slash or possessive between two words of the phrase. */
function inside(tokens: readonly Token[], k: number): boolean {
  const [mark, before, next] = [tokens[k] as Token, tokens[k - 1], tokens[k + 1]];
  if (next?.kind !== 'word') return false;
  if (mark.lower === "'s") return !next.word.work.has('det') && !next.word.work.has('adv');
  if (mark.text === "'" || mark.text === '’') return /s$/.test(before?.lower ?? '') && next.spaced;
  return mark.text === '&' || ((mark.text === '-' || mark.text === '/') && !mark.spaced);
}
