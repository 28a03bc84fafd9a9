import type { Effect } from '../model/effect.ts';
import type { Token } from './lex.ts';
import { byFirstWord, formOf, match, type Pattern, patternsOf } from './pattern.ts';
import type { Frame } from './words/effects.ts';
import { idioms } from './words/idioms.ts';
import { idle } from './words/idle.ts';
import type { VerbForm } from './words/inflect.ts';

/** A phrase of effect found in a sentence; `to` is the token index behind its contiguous part, `rest` the words that stand behind an object ("took | 18 soldiers | hostage"). */
export interface EffectPhrase {
  effect: Effect;
  frame: Frame | 'is';
  form: VerbForm;
  to: number;
  rest: { from: number; to: number } | null;
}

interface Idiom {
  effect: Effect;
  frame: Frame | 'is';
  pattern: Pattern;
}

const effects = byFirstWord<Idiom>(
  idioms.flatMap(({ effect, frame, says }) => says.flatMap(patternsOf).map((pattern) => ({ effect, frame, pattern }))),
);
const idles = byFirstWord(idle.flatMap(({ says }) => says.flatMap(patternsOf)).map((pattern) => ({ pattern })));

/** The longest phrase of effect that begins at token `at`, or null; one that stands together before one that takes the people between. */
export function phraseAt(tokens: readonly Token[], at: number): EffectPhrase | null {
  const candidates = tokens[at]?.idle ? undefined : effects.get(tokens[at]?.lower ?? '');
  if (!candidates) return null;
  for (const { effect, frame, pattern } of candidates) {
    const to = match(pattern, 1, tokens, at + 1);
    if (to !== null) return { effect, frame, form: formOf(pattern, tokens, at) ?? 'participle', to, rest: null };
  }
  for (const { effect, frame, pattern } of candidates) {
    const rest = frame === 'does' && pattern.length > 1 ? behindObject(pattern, tokens, at + 1) : null;
    if (rest) return { effect, frame, form: formOf(pattern.slice(0, 1), tokens, at) ?? 'participle', to: at + 1, rest };
  }
  return null;
}

/** Token index behind a phrase that begins at token `at` and in which words of effect say nothing of people ("fled the scene", "death penalty"); null where none does. */
export function idleAt(tokens: readonly Token[], at: number): number | null {
  const lower = tokens[at]?.lower ?? '';
  const found = first(idles.get(lower), tokens, at);
  return found !== null && found >= (first(effects.get(lower), tokens, at) ?? 0) ? found : null;
}

/** The end of the longest of these patterns that stands at token `at`. */
function first(
  patterns: readonly { pattern: Pattern }[] | undefined,
  tokens: readonly Token[],
  at: number,
): number | null {
  for (const { pattern } of patterns ?? []) {
    const to = match(pattern, 1, tokens, at + 1);
    if (to !== null) return to;
  }
  return null;
}

const FARTHEST = 14;

/** Where the rest of the phrase stands behind an object that holds a number or a person. */
function behindObject(pattern: Pattern, tokens: readonly Token[], at: number): { from: number; to: number } | null {
  let people = false;
  for (let j = at; j < Math.min(tokens.length, at + FARTHEST); j++) {
    const { kind, word, lower } = tokens[j] as Token;
    if (people) {
      const to = match(pattern, 1, tokens, j);
      if (to !== null && (to - j > 1 || closes(tokens, j, to))) return { from: j, to };
    }
    if (kind === 'number' || word.number || word.person) people = true;
    if (people && word.acts?.includes('past') && !word.verb && !word.person) return null;
    if (people && lower === ',' && (tokens[j + 1]?.kind === 'number' || tokens[j + 1]?.word.number)) return null;
    if (lower === ';' || lower === '.' || lower === ':' || word.work.has('rel') || lower === 'said' || lower === 'told')
      return null;
  }
  return null;
}

/** A lone particle belongs to the verb only right behind the people, and where no noun follows it ("took 18 men away", not "carrying 80 migrants … off the coast"). */
const closes = (tokens: readonly Token[], from: number, to: number) => {
  if (['from', 'into', 'to'].includes(tokens[from]?.lower ?? '')) return true;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (!(before?.word.person || before?.word.number || before?.kind === 'number')) return false;
  return (
    !next ||
    next.kind === 'mark' ||
    next.word.work.has('prep') ||
    next.word.work.has('conj') ||
    next.word.work.has('sub') ||
    next.word.work.has('adv') ||
    !tokens[from]?.word.work.has('prep')
  );
};
