import type { Token } from '../lex.ts';
import type { Test } from '../refuse.ts';

const unspacedMark = (token: Token | undefined, mark: string) => token?.text === mark && !token.spaced;

/** "9:40", "9 p.m.". */
export const clock: Test = (tokens, { core, to }) => {
  if (/^[ap]\.?m\.?$/.test(tokens[to]?.lower ?? '')) return true;
  if (tokens[core]?.kind !== 'number') return false;
  const behind = unspacedMark(tokens[to], ':') && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]?.spaced;
  const before = unspacedMark(tokens[core - 1], ':') && tokens[core - 2]?.kind === 'number' && !tokens[core]?.spaced;
  return Boolean(behind || before);
};

/** "31 January", "Jan. 31", "12/01", "26/11". */
export const date: Test = (tokens, { core, to }) => {
  const number = tokens[core];
  if (number?.kind !== 'number') return false;
  if (unspacedMark(tokens[to], '/') || (unspacedMark(tokens[core - 1], '/') && !number.spaced)) return true;
  if (number.value > 31) return false;
  const [before, behind] = [tokens[core - 1], tokens[to]];
  if (behind?.word.work.has('month') && behind.capital) return true;
  return Boolean(before?.word.work.has('month') && before.capital && !behind?.word.person);
};

const isYear = (token: Token | undefined) =>
  token?.kind === 'number' && /^\p{Nd}{4}$/u.test(token.text) && token.value >= 1900 && token.value <= 2100;

/** "in 1998", "between 1998 and 2003"; not "1,998", and not where people follow. */
export const year: Test = (tokens, { core, to, from, high }, noun) => {
  if (!isYear(tokens[core]) || noun.group || noun.unknown) return false;
  return to === core + 1 ? from === core : isYear(tokens[to - 1]) && high !== null && high <= 2100;
};
