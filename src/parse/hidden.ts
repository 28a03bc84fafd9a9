import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';

/**
 * Characters that a reader cannot see and that change what is read: controls (tab and line ends apart), marks that turn
 * the direction of writing, tags, halves of a pair, characters that mean nothing or something private, and hidden ones
 * between two digits.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}\p{Co}\p{Cn}]|(?<=\p{Nd})[\p{DI}\u200E\u200F\u061C]{1,20}(?=\p{Nd})/gu;

/** A text full of them is another kind of file: its first ones say enough. */
const mostNamed = 20;

/** The first character of a text that cannot be seen, or null. */
export function firstHidden(text: string): { at: number; name: string } | null {
  const found = text.matchAll(hidden).next().value;
  return found ? { at: found.index, name: nameOf(found[0]) } : null;
}

/** A fault for each hidden character of a file, at its place. */
export function hiddenCharacters(file: string, source: string): Fault[] {
  const found = [...source.matchAll(hidden)].slice(0, mostNamed);
  return found.map((match) => ({ file, ...pointAt(source, match.index), ...hiddenFault(nameOf(match[0])) }));
}

/** What is said of a hidden character, wherever it stands. */
export const hiddenFault = (name: string) => ({
  rule: 'hidden-character',
  reason: `${name} is a character that cannot be seen and may change what is read`,
  advice: 'Delete it, or type the passage again.',
  fatal: true,
});

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
