import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalike = 'асеорхуіјѕԁһԛԝАВЕКМНОРСТУХІЈЅοανικρυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';

/** Such a letter beside a Latin one: no language writes so, but whoever wants to pass for another does. */
const mixedLetters = new RegExp(`(?<=\\p{Script=Latin})[${lookalike}]|[${lookalike}](?=\\p{Script=Latin})`, 'gu');

/** Digits that touch. */
const digits = /\p{Nd}{2,40}/gu;

/** A text full of them is another kind of text: its first ones say enough. */
const mostNamed = 20;

/** A fault for each word that mixes scripts, and each number that mixes the digits of two, at its place. */
export function mixedWriting(file: string, source: string): Fault[] {
  const letters = [...source.matchAll(mixedLetters)].map(({ 0: letter, index }) => ({
    index,
    rule: 'mixed-script',
    reason: `“${letter}” (${codeOf(letter)}) is no Latin letter, and stands beside one`,
    advice: 'Type the word again, in one script.',
  }));
  const numbers = [...source.matchAll(digits)]
    .filter(({ 0: number }) => isMixed(number))
    .map(({ 0: number, index }) => ({
      index,
      rule: 'mixed-digits',
      reason: `the number “${number}” mixes digits of two scripts`,
      advice: 'Type the number again, with digits of one kind.',
    }));
  return [...letters, ...numbers]
    .slice(0, mostNamed)
    .map(({ index, ...said }) => ({ file, ...pointAt(source, index), ...said, fatal: true }));
}

const isMixed = (number: string): boolean => new Set([...number].map(zeroOf)).size > 1;

/** The digit zero of the script of a digit: the digits of a script stand in a row, and those of mathematics ten by ten. */
function zeroOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return code - ((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return zero;
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
