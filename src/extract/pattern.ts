import type { Token } from './lex.ts';
import { possessives } from './words/grammar.ts';
import { formsOf, type VerbForm } from './words/inflect.ts';
import { irregular } from './words/irregular.ts';

/** One step of a phrase: the words that may stand there (with the form, where they are forms of a verb), a possessive, or any word. */
interface Step {
  words: ReadonlyMap<string, VerbForm | null>;
  possessive: boolean;
  any: boolean;
}

/** A phrase as steps, one word each (notation: words/idioms.ts). */
export type Pattern = readonly Step[];

/** The steps before the gap of a phrase in which its people may stand. */
export const gapOf = (phrase: string): number => {
  const at = phrase.split(' ').indexOf('…');
  return at < 0 ? 1 : at;
};

/** The patterns that a phrase of the tables stands for: one with and one without each optional step. */
export function patternsOf(phrase: string): Pattern[] {
  let found: Step[][] = [[]];
  for (const text of phrase.split(' ').filter((word) => word !== '…')) {
    const optional = text.endsWith('?');
    const next = step(optional ? text.slice(0, -1) : text);
    found = found.flatMap((steps) => (optional ? [[...steps, next], steps] : [[...steps, next]]));
  }
  return found.filter((steps) => steps.length > 0);
}

function step(text: string): Step {
  const words = new Map<string, VerbForm | null>();
  const alternatives = text.split('|');
  for (const word of alternatives) {
    if (word.endsWith('^'))
      for (const [form, spelled] of inflected(word.slice(0, -1))) words.set(spelled, words.get(spelled) ?? form);
    else if (word !== '~' && word !== '*') words.set(word, null);
  }
  return { words, possessive: alternatives.includes('~'), any: alternatives.includes('*') };
}

function inflected(verb: string): [VerbForm, string][] {
  const forms = formsOf(irregular.get(verb) ?? verb);
  return verb === 'be'
    ? [...forms, ...['is', 'are', 'were', 'am'].map((word): [VerbForm, string] => ['past', word])]
    : forms;
}

/** Token index behind the steps from `first` on, matched from token `at`; null where they do not stand there. */
export function match(pattern: Pattern, first: number, tokens: readonly Token[], at: number): number | null {
  let to = at;
  for (let k = first; k < pattern.length; k++, to++) {
    const token = tokens[to];
    if (!token || !fits(pattern[k] as Step, token)) return null;
  }
  return to;
}

const fits = ({ words, possessive, any }: Step, token: Token) =>
  words.has(token.lower) ||
  (possessive && possessives.has(token.lower)) ||
  (any && token.kind === 'word' && !token.word.work.has('prep'));

/** The form of the first verb among the matched words, where the phrase has one. */
export function formOf(pattern: Pattern, tokens: readonly Token[], at: number): VerbForm | null {
  for (const [k, { words }] of pattern.entries()) {
    const form = words.get(tokens[at + k]?.lower ?? '');
    if (form) return form;
  }
  return null;
}

/** Patterns with what belongs to them, by the words that they may begin with, longest first. */
export function byFirstWord<T extends { pattern: Pattern }>(all: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of all) {
    const first = entry.pattern[0];
    const leads = first?.possessive ? [...first.words.keys(), ...possessives] : [...(first?.words.keys() ?? [])];
    for (const word of leads) map.set(word, [...(map.get(word) ?? []), entry]);
  }
  for (const list of map.values()) list.sort((a, b) => b.pattern.length - a.pattern.length);
  return map;
}
