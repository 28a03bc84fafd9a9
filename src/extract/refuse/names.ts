import type { Token } from '../lex.ts';
import type { Test } from '../refuse.ts';
import { names, ranks } from '../words/things.ts';

const NAMES = new Set([...names, ...ranks]);
const RANKS = new Set(ranks);

/** "Highway 12", "No. 3", "Flight 318", "a Grade 12 student", "Form Two". */
export const label: Test = (tokens, { core, from }, noun) => {
  const [before, number] = [tokens[core - 1], tokens[core]];
  if (!before || !number || from !== core) return false;
  const digits = number.kind === 'number';
  if (before.capital && RANKS.has(before.lower) && (number.capital || digits) && core > 1) return true;
  if (noun.group) return false;
  if (before.capital && NAMES.has(before.lower) && (digits || number.capital) && core > 0 && noun.to === core + 1)
    return true;
  if (!digits) return false;
  if (!before.word.work.has('label')) return before.text === '#' || (before.text === '_' && !number.spaced);
  return !(before.word.number?.kind === 'zero' && !/^no\.?$/.test(before.lower));
};

const CALLS = new Set([
  'call',
  'calling',
  'dial',
  'dialling',
  'dialing',
  'phone',
  'text',
  'tel',
  'tel.',
  'helpline',
  'hotline',
  'on',
  'number',
  'ring',
]);
const isNumber = (token: Token | undefined) => token?.kind === 'number';

/** "0300 1234567", "dial 911", "+92 300 1234567", "2026-01-31": digits to call or to look up. */
export const serial: Test = (tokens, { core, to }, noun) => {
  const number = tokens[core];
  if (number?.kind !== 'number' || noun.group) return false;
  const { text } = number;
  if (
    /^0\p{Nd}/u.test(text) ||
    (to > core + 1 && tokens.slice(core, to).some((token) => isNumber(token) && /^0\p{Nd}/u.test(token.text)))
  )
    return true;
  if (/^\p{Nd}{7,}$/u.test(text) || (tokens[core - 1]?.text === '+' && !number.spaced)) return true;
  if (
    isNumber(tokens[core - 1]) ||
    isNumber(tokens[to]) ||
    (tokens[core - 1]?.text === ')' && isNumber(tokens[core - 2]) && tokens[core - 3]?.text === '(')
  )
    return true;
  return (
    /^\p{Nd}{3,4}$/u.test(text) &&
    CALLS.has(tokens[core - 1]?.lower ?? '') &&
    !['on', 'number', 'call'].includes(tokens[core - 1]?.lower ?? '')
  );
};

const WINS = new Set(
  'win wins won beat beats lose loses lost draw draws drew lead leads led score scored vote votes voted victory defeat majority decision ruling verdict record split'.split(
    ' ',
  ),
);
const DASHES = new Set(['-', '–', '‑']);

/** "won 3-1", "a 7-2 ruling", "312 votes to 95", "by 312 to 95": two numbers of which the first is no smaller. */
export const score: Test = (tokens, { from, core, to, low }, noun) => {
  if (noun.group && !WINS.has(tokens[from - 1]?.lower ?? '')) return false;
  if (!isNumber(tokens[core]) || tokens[core]?.word.number) return false;
  const other = otherBound(tokens, core, to);
  if (!other)
    return ['to', 'against'].includes(tokens[core - 1]?.lower ?? '') && /^votes?$/.test(tokens[core - 2]?.lower ?? '');
  const [left, right] = other.before ? [other.value, low] : [low, other.value];
  if (left < right) return false;
  return (
    other.dashed ||
    ['by', 'vote', 'voted', 'votes', 'passed', 'approved', 'rejected'].includes(
      tokens[other.before ? core - 3 : from - 1]?.lower ?? '',
    )
  );
};

/** The number on the other side of a dash or "to". */
function otherBound(
  tokens: readonly Token[],
  core: number,
  to: number,
): { value: number; before: boolean; dashed: boolean } | null {
  for (const [mark, number, before] of [
    [tokens[to], tokens[to + 1], false],
    [tokens[core - 1], tokens[core - 2], true],
  ] as const) {
    if (!mark || !isNumber(number) || !number) continue;
    const dashed = DASHES.has(mark.text) && !mark.spaced;
    if (dashed || mark.lower === 'to') return { value: number.value, before, dashed };
  }
  return null;
}

/** "attacked one another". */
export const eachOther: Test = (tokens, { core, from }) =>
  (tokens[core]?.lower === 'one' && tokens[core + 1]?.lower === 'another') ||
  (tokens[from]?.lower === 'another' && tokens[from - 1]?.lower === 'one');
