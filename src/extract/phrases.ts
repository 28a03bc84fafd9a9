import type { Effect } from '../model/effect.ts';
import type { Token } from './lex.ts';
import { type Frame, phrases } from './words/effects.ts';
import { type VerbForm, formsOf } from './words/inflect.ts';
import { possessives } from './words/grammar.ts';

/** A phrase of effect found in a sentence; `to` is the token index behind its contiguous part, `rest` the words that stand behind an object ("took | 18 soldiers | hostage"). */
export interface EffectPhrase {
  effect: Effect;
  frame: Frame | 'is';
  form: VerbForm;
  to: number;
  rest: { from: number; to: number } | null;
}

type Step = { kind: 'verb'; forms: Map<string, VerbForm> } | { kind: 'words'; words: ReadonlySet<string> } | { kind: 'possessive' } | { kind: 'any' };

interface Compiled {
  effect: Effect;
  frame: Frame | 'is';
  steps: Step[];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  lose: 'lose lost lost', lay: 'lay laid laid', give: 'give gave given', meet: 'meet met met', fall: 'fall fell fallen', pay: 'pay paid paid', go: 'go went gone', bleed: 'bleed bled bled', freeze: 'freeze froze frozen',
  come: 'come came come', shoot: 'shoot shot shot', kill: 'kill', cut: 'cut cut cut', beat: 'beat beat beaten', blow: 'blow blew blown', send: 'send sent sent', put: 'put put put', take: 'take took taken', sweep: 'sweep swept swept',
  do: 'do did done', cost: 'cost cost cost', bring: 'bring brought brought', find: 'find found found', lie: 'lie lay lain', break: 'break broke broken', have: 'have had had', fight: 'fight fought fought', hold: 'hold held held', make: 'make made made',
  keep: 'keep kept kept', catch: 'catch caught caught', get: 'get got got', flee: 'flee fled fled', run: 'run ran run', set: 'set set set', spring: 'spring sprang sprung', let: 'let let let', hand: 'hand', dig: 'dig dug dug', leave: 'leave left left',
  treat: 'treat', admit: 'admit', move: 'move', receive: 'receive', drive: 'drive drove driven', seek: 'seek sought sought', mow: 'mow mowed mown', burn: 'burn', drag: 'drag', drop: 'drop', grant: 'grant', pull: 'pull', pick: 'pick', lift: 'lift', haul: 'haul', drink: 'drink drank drunk', plunge: 'plunge', be: 'be was been', snuff: 'snuff',
};

const compiled = index(phrases.flatMap(({ effect, frame, says }) => says.map((text) => ({ effect, frame, steps: text.split(' ').map(step) }))));

/** The longest phrase of effect that begins at token `at`, or null. */
export function phraseAt(tokens: readonly Token[], at: number): EffectPhrase | null {
  const candidates = compiled.get(tokens[at]?.lower ?? '');
  if (!candidates) return null;
  for (const phrase of candidates) {
    const form = verbForm(phrase.steps[0], tokens[at]) ?? 'participle';
    const straight = match(phrase.steps, 1, tokens, at + 1);
    if (straight !== null) return { effect: phrase.effect, frame: phrase.frame, form, to: straight, rest: null };
    if (phrase.frame !== 'does' || phrase.steps.length < 2) continue;
    const rest = behindObject(phrase.steps, tokens, at + 1);
    if (rest) return { effect: phrase.effect, frame: phrase.frame, form, to: at + 1, rest };
  }
  return null;
}

const FARTHEST = 14;

/** Where the rest of the phrase stands behind an object that holds a number or a person. */
function behindObject(steps: Step[], tokens: readonly Token[], at: number): { from: number; to: number } | null {
  let people = false;
  for (let j = at; j < Math.min(tokens.length, at + FARTHEST); j++) {
    const { kind, word, lower } = tokens[j] as Token;
    if (people) {
      const to = match(steps, 1, tokens, j);
      if (to !== null && (to - j > 1 || closes(tokens, j, to))) return { from: j, to };
    }
    if (kind === 'number' || word.number || word.person) people = true;
    if (lower === ';' || lower === '.' || lower === ':' || word.work.has('rel') || lower === 'said' || lower === 'told') return null;
  }
  return null;
}

/** A lone particle belongs to the verb only right behind the people, and where no noun follows it ("took 18 men away", not "carrying 80 migrants … off the coast"). */
const closes = (tokens: readonly Token[], from: number, to: number) => {
  if (['from', 'into', 'to'].includes(tokens[from]?.lower ?? '')) return true;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (!(before?.word.person || before?.word.number || before?.kind === 'number')) return false;
  return !next || next.kind === 'mark' || next.word.work.has('prep') || next.word.work.has('conj') || next.word.work.has('sub') || next.word.work.has('adv') || !tokens[from]?.word.work.has('prep');
};

function match(steps: Step[], first: number, tokens: readonly Token[], at: number): number | null {
  let to = at;
  for (let k = first; k < steps.length; k++, to++) {
    const token = tokens[to];
    if (!token || !fits(steps[k] as Step, token)) return null;
  }
  return to;
}

function fits(step: Step, token: Token): boolean {
  switch (step.kind) {
    case 'verb':
      return step.forms.has(token.lower);
    case 'words':
      return step.words.has(token.lower);
    case 'possessive':
      return possessives.has(token.lower);
    default:
      return token.kind === 'word' && !token.word.work.has('prep');
  }
}

function step(text: string): Step {
  if (text === '~') return { kind: 'possessive' };
  if (text === '*') return { kind: 'any' };
  if (!text.endsWith('^')) return { kind: 'words', words: new Set(text.split('|')) };
  const verb = text.slice(0, -1);
  const forms = new Map<string, VerbForm>();
  for (const [form, word] of formsOf(IRREGULAR[verb] ?? verb)) if (!forms.has(word)) forms.set(word, form);
  if (verb === 'be') for (const word of ['is', 'are', 'were', 'am']) forms.set(word, 'past');
  return { kind: 'verb', forms };
}

function verbForm(step: Step | undefined, token: Token | undefined): VerbForm | null {
  return step?.kind === 'verb' && token ? (step.forms.get(token.lower) ?? null) : null;
}

function index(all: Compiled[]): Map<string, Compiled[]> {
  const map = new Map<string, Compiled[]>();
  for (const phrase of all) {
    const [first] = phrase.steps;
    const words = first?.kind === 'verb' ? first.forms.keys() : first?.kind === 'words' ? first.words : [];
    for (const word of words) map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  for (const list of map.values()) list.sort((a, b) => b.steps.length - a.steps.length);
  return map;
}
