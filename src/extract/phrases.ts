import type { Effect } from '../model/effect.ts';
import { bySpelling } from './lex/spelling.ts';
import type { Token } from './lex.ts';
import { byFirstWord, formOf, gapOf, match, type Pattern, patternsOf } from './pattern.ts';
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
  /** How many steps stand together before the people. */
  gap: number;
}

const effects = byFirstWord<Idiom>(
  idioms.flatMap(({ effect, frame, says }) =>
    says.flatMap((phrase) => patternsOf(phrase).map((pattern) => ({ effect, frame, pattern, gap: gapOf(phrase) }))),
  ),
);
const idles = byFirstWord(idle.flatMap(({ says }) => says.flatMap(patternsOf)).map((pattern) => ({ pattern })));

const effectsFrom = bySpelling(({ lower }) => effects.get(lower) ?? null);
const idlesFrom = bySpelling(({ lower }) => idles.get(lower) ?? null);

/** The longest phrase of effect that begins at token `at`, or null; one that stands together before one that takes the people between. */
export function phraseAt(tokens: readonly Token[], at: number): EffectPhrase | null {
  const token = tokens[at];
  const candidates = !token || token.idle ? null : effectsFrom(token);
  if (!candidates) return null;
  for (const { effect, frame, pattern } of candidates) {
    const to = match(pattern, 1, tokens, at + 1);
    if (to !== null) return { effect, frame, form: formOf(pattern, tokens, at) ?? 'participle', to, rest: null };
  }
  return splitAt(candidates, tokens, at);
}

/** Token index behind a phrase that begins at token `at` and in which words of effect say nothing of people ("fled the scene", "death penalty"); null where none does. */
export function idleAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const candidates = token ? idlesFrom(token) : null;
  const found = token && candidates ? first(candidates, tokens, at) : null;
  return found !== null && found > (first(effects.get(token?.lower ?? ''), tokens, at) ?? 0) ? found : null;
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

/** A phrase whose rest stands behind an object that holds a number or a person: "took | 18 soldiers | hostage". */
function splitAt(candidates: readonly Idiom[], tokens: readonly Token[], at: number): EffectPhrase | null {
  let people = false;
  for (let j = at + 1; j < Math.min(tokens.length, at + 1 + FARTHEST); j++) {
    const { kind, word } = tokens[j] as Token;
    const found = people ? restAt(candidates, tokens, at, j) : null;
    if (found) {
      const form = formOf(found.idiom.pattern.slice(0, 1), tokens, at) ?? 'participle';
      return {
        effect: found.idiom.effect,
        frame: 'does',
        form,
        to: at + found.idiom.gap,
        rest: { from: j, to: found.to },
      };
    }
    if (kind === 'number' || word.number || word.person) people = true;
    if (endsObject(tokens, j, people)) return null;
  }
  return null;
}

/** The longest of these idioms whose words before its gap stand at token `at` and whose words behind it stand at `j`. */
function restAt(
  candidates: readonly Idiom[],
  tokens: readonly Token[],
  at: number,
  j: number,
): { idiom: Idiom; to: number } | null {
  for (const idiom of candidates) {
    const { frame, pattern, gap } = idiom;
    if (
      frame !== 'does' ||
      pattern.length <= gap ||
      (gap > 1 && match(pattern.slice(0, gap), 1, tokens, at + 1) === null)
    )
      continue;
    const to = match(pattern, gap, tokens, j);
    if (to !== null && (to - j > 1 || gap > 1 || closes(tokens, j, to))) return { idiom, to };
  }
  return null;
}

/** Where an object is over: at a mark, a relative, a verb, a new number behind a comma. */
function endsObject(tokens: readonly Token[], j: number, people: boolean): boolean {
  const { word, lower } = tokens[j] as Token;
  if ([';', '.', ':', 'said', 'told'].includes(lower) || word.work.has('rel')) return true;
  if (!people) return false;
  if (word.acts?.includes('past') && !word.verb && !word.person) return true;
  return lower === ',' && (tokens[j + 1]?.kind === 'number' || tokens[j + 1]?.word.number !== undefined);
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
