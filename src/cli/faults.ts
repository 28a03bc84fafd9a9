import type { Fault } from '../model/fault.ts';
import { countInWords } from '../model/wording.ts';

/** Faults as lines: `file:line:column reason`, then what to do; by file and place. */
export const faultLines = (faults: readonly Fault[]): string[] => inOrder(faults).flatMap(linesOf);

/** How many faults there are, and how many of them stop a build. */
export function faultCount(faults: readonly Fault[]): string {
  const fatal = faults.filter((fault) => fault.fatal).length;
  return `${countInWords(faults.length, 'fault')}, ${fatal} of them fatal`;
}

export const hasFatal = (faults: readonly Fault[]): boolean => faults.some((fault) => fault.fatal);

const linesOf = ({ file, line, column, reason, advice, fatal, rule }: Fault): string[] => [
  `${inOneLine(file)}:${line}:${column} ${reason}`,
  `    ${advice} (${rule}${fatal ? '' : ', not fatal'})`,
];

/** A file may be named so that it looks like other lines, or turns the terminal's colours. */
const inOneLine = (file: string): string =>
  file.replace(/[\p{Cc}\p{Cf}]/gu, (character) => JSON.stringify(character).slice(1, -1));

const inOrder = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
