import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Token } from './lex.ts';
import { type Noun, nounAt } from './noun.ts';
import { phraseAt } from './phrases.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { refuse } from './refuse.ts';
import type { Frame } from './words/effects.ts';
import type { VerbForm } from './words/inflect.ts';

/** A figure of a sentence with the noun phrase behind it; `refused` says why it cannot count people. */
export interface Fig extends Quantity {
  noun: Noun;
  refused: { why: string; rule: string } | null;
}

/** A word or phrase of effect. `adjective`: "dead", "missing"; `noun`: "deaths", "the killing of". */
export interface Eff {
  effect: Effect;
  frame: Frame | 'is';
  form: VerbForm;
  as: 'verb' | 'adjective' | 'noun';
  /** Group that the phrase names itself: "militant deaths". */
  group: Group | null;
}

export type Kind =
  | 'fig'
  | 'eff'
  | 'people'
  | 'toll'
  | 'be'
  | 'have'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'prep'
  | 'and'
  | 'sub'
  | 'rel'
  | 'say'
  | 'deny'
  | 'verb'
  | 'comma'
  | 'semi'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'poss'
  | 'pron'
  | 'det'
  | 'word';

/** A piece of a sentence as the rules see it; `from` and `to` are token indexes. */
export interface Item {
  kind: Kind;
  from: number;
  to: number;
  lower: string;
  fig?: Fig;
  eff?: Eff;
  group?: Group;
  forms?: readonly VerbForm[];
}

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  ';': 'semi',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '«': 'quote',
  '»': 'quote',
  '‘': 'quote',
  "'": 'quote',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '…': 'stop',
  '...': 'stop',
  "'s": 'poss',
  '/': 'word',
  '|': 'semi',
  '•': 'semi',
};

/** The sentence as items, figures first: a figure takes its qualifier and its noun phrase with it. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  const rests = new Map<number, number>();
  for (let at = 0; at < tokens.length; ) {
    const rest = rests.get(at);
    const same = sameNumber(tokens, at, items);
    const item = rest ? { kind: 'adv' as const, from: at, to: rest, lower: '' } : (same ?? itemAt(tokens, at, rests));
    items.push(item);
    at = item.to;
  }
  return items;
}

/** "three were killed and as many injured", "the same number": the number of the figure before. */
function sameNumber(tokens: readonly Token[], at: number, items: readonly Item[]): Item | null {
  const asMany = tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'many' && tokens[at + 2]?.lower !== 'as';
  const sameAs =
    tokens[at]?.lower === 'the' &&
    tokens[at + 1]?.lower === 'same' &&
    tokens[at + 2]?.lower === 'number' &&
    tokens[at + 3]?.lower !== 'of';
  const before = items.findLast((item) => item.fig && !item.fig.refused)?.fig;
  if (!(asMany || sameAs) || !before || ['times', 'twice'].includes(tokens[at - 1]?.lower ?? '')) return null;
  const to = at + (asMany ? 2 : 3);
  const { low, high, qualifier } = before;
  const fig: Fig = {
    low,
    high,
    qualifier,
    from: at,
    core: at,
    to,
    kind: 'number',
    increment: false,
    rest: false,
    noun: nounAt(tokens, to, false),
    refused: null,
  };
  return { kind: 'fig', from: at, to: Math.max(to, fig.noun.to), lower: '', fig };
}

function itemAt(tokens: readonly Token[], at: number, rests: Map<number, number>): Item {
  const rest = [...rests.keys()].find((from) => from > at);
  const fig = figAt(rest ? tokens.slice(0, rest) : tokens, at);
  if (fig) return { kind: 'fig', from: at, to: Math.max(fig.noun.to, fig.to), lower: '', fig };
  const token = tokens[at] as Token;
  const plain = (kind: Kind): Item => ({ kind, from: at, to: at + 1, lower: token.lower });
  if (token.kind === 'mark') return plain(MARKS[token.text] ?? 'word');
  if (token.kind === 'number') return plain('word');
  const phrase = phraseAt(tokens, at);
  if (phrase) {
    if (phrase.rest) rests.set(phrase.rest.from, phrase.rest.to);
    const { effect, frame, form } = phrase;
    return {
      ...plain('eff'),
      to: phrase.to,
      eff: { effect, frame, form, as: frame === 'is' ? 'adjective' : 'verb', group: null },
    };
  }
  return effectAt(tokens, at) ?? peopleAt(tokens, at) ?? plainWord(tokens, at, plain);
}

function figAt(tokens: readonly Token[], at: number): Fig | null {
  const quantity = quantityAt(tokens, at);
  if (!quantity) return null;
  const noun =
    familyOf(tokens, quantity) ??
    noReports(tokens, quantity) ??
    nounAt(tokens, quantity.to, quantity.kind === 'indefinite' || quantity.kind === 'number');
  const inner = innerFigure(tokens, quantity, noun);
  if (inner !== null) noun.to = inner;
  const person = noun.group !== null;
  const joint = person ? jointNoun(tokens, noun) : noun;
  if (
    ['how', 'as', 'too', 'so'].includes(tokens[quantity.core - 1]?.lower ?? '') &&
    ['many', 'few'].includes(tokens[quantity.core]?.lower ?? '')
  )
    return null;
  if (quantity.kind === 'article' && (!person || !noun.singular || noun.partitive || tokens[noun.to]?.lower === "'s"))
    return null;
  if (quantity.kind === 'ordinal' && !person && noun.to > quantity.to) return null;
  if (
    quantity.kind === 'zero' &&
    !person &&
    !noun.partitive &&
    !['none', 'nobody', 'no-one'].includes(tokens[quantity.core]?.lower ?? '') &&
    quantity.to - quantity.core < 2
  )
    return null;
  return { ...quantity, noun: joint, refused: refuse(tokens, quantity, noun) };
}

/** "38 of the 61 demonstrators arrested", "two of the five deaths": the whole is a figure of its own where it carries an effect; its token index, or null. */
function innerFigure(tokens: readonly Token[], { to }: Quantity, noun: Noun): number | null {
  if (noun.partitive !== 'of') return null;
  const behind = tokens[noun.to]?.word;
  const carries =
    noun.effectNoun ||
    behind?.adjective !== undefined ||
    (behind?.verb?.forms.includes('participle') === true &&
      behind.verb.frame === 'does' &&
      !tokens[noun.to + 1]?.word.number);
  if (!carries) return null;
  for (let k = to + 1; k < noun.to - 1; k++)
    if (
      tokens[k]?.kind === 'number' ||
      tokens[k]?.word.number?.kind === 'unit' ||
      tokens[k]?.word.number?.kind === 'ten'
    )
      return k;
  return null;
}

/** "58 civilians and security personnel", "150 soldiers, Frontier Corps men and policemen": nouns that share one figure; of two groups it counts people. */
function jointNoun(tokens: readonly Token[], noun: Noun): Noun {
  let { to, group } = noun;
  for (let k = 0; k < 4; k++) {
    const join = tokens[to];
    if (noun.singular || !join || !(join.text === ',' || join.lower === 'and' || join.lower === 'or')) break;
    const start = tokens[to + 1]?.word.work.has('conj') ? to + 2 : to + 1;
    const next =
      tokens[start]?.kind === 'word' && !tokens[start]?.word.number && !tokens[start]?.word.work.has('det')
        ? nounAt(tokens, start, false)
        : null;
    if (
      !next?.group ||
      next.singular ||
      next.effect ||
      next.carried ||
      next.effectNoun ||
      (join.text === ',' && !listGoesOn(tokens, next.to)) ||
      actsNext(tokens, next.to)
    )
      break;
    group = next.group === group ? group : 'people';
    to = next.to;
  }
  return to === noun.to
    ? noun
    : {
        ...noun,
        to,
        group,
        detail: tokens
          .slice(noun.to - 1, to)
          .map(({ text }) => text)
          .join(' '),
      };
}

/** Behind a noun of a list the next one, or the "and" before the last. */
const listGoesOn = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' || tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or';

/** "killed 12 soldiers and militants fled": the second noun is the subject of what follows. */
const actsNext = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.word;
  return Boolean(
    word &&
      (word.acts?.includes('past') ||
        word.says?.includes('past') ||
        (word.verb?.forms.includes('past') && tokens[at + 1]?.word.number)),
  );
};

/** "a family of six". */
function familyOf(tokens: readonly Token[], { core, to }: Quantity): Noun | null {
  const family = tokens[core - 1]?.lower === 'of' && tokens[core - 2]?.lower === 'family';
  return family ? { ...nounAt(tokens, tokens.length, false), to, group: 'civilians', detail: 'family' } : null;
}

/** "no reports of casualties", "no immediate word of any injuries": none are counted. */
function noReports(tokens: readonly Token[], { kind, to }: Quantity): Noun | null {
  if (kind !== 'zero') return null;
  const of = tokens.findIndex(({ lower }, k) => k >= to && k < to + 4 && lower === 'of');
  const report = tokens
    .slice(to, Math.max(to, of))
    .some(({ lower }) => /^(?:reports?|word|signs?|confirmation|indication)$/.test(lower));
  if (of < 0 || !report) return null;
  const noun = nounAt(tokens, tokens[of + 1]?.lower === 'any' ? of + 2 : of + 1, false);
  return noun.effectNoun ? noun : null;
}

/** Behind one of these a word is a noun: "the killed", "its dead", "civilian deaths". */
const nominal = (token: Token | undefined) =>
  token !== undefined &&
  ((token.word.work.has('det') && !token.word.work.has('rel')) || token.lower === "'s" || token.lower === "'");

/** "civilian dead", "police missing": behind a modifier an adjective of effect stands for the people. */
const adjectival = (token: Token | undefined) =>
  Boolean(token?.word.modifies && !token.word.person?.plural && !token.word.verb);

function effectAt(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at] as Token;
  const { word } = token;
  const item = (eff: Eff): Item => ({ kind: 'eff', from: at, to: at + 1, lower: token.lower, eff });
  if (word.toll)
    return {
      kind: 'toll',
      from: at,
      to: at + 1,
      lower: token.lower,
      eff: { effect: word.toll, frame: 'is', form: 'base', as: 'noun', group: groupBefore(tokens, at) },
    };
  if (word.noun && (nominal(tokens[at - 1]) || (!word.verb && (!word.adjective || adjectival(tokens[at - 1])))))
    return item({ effect: word.noun, frame: 'is', form: 'base', as: 'noun', group: groupBefore(tokens, at) });
  if (word.verb)
    return item({
      effect: word.verb.effect,
      frame: word.verb.frame,
      form: formHere(tokens, at, word.verb.forms),
      as: 'verb',
      group: null,
    });
  if (word.adjective) return item({ effect: word.adjective, frame: 'is', form: 'base', as: 'adjective', group: null });
  return null;
}

/** "militant deaths", "the terrorists' dead": whose deaths these are. */
function groupBefore(tokens: readonly Token[], at: number): Group | null {
  for (let j = at - 1; j >= Math.max(0, at - 3); j--) {
    const token = tokens[j] as Token;
    if (token.kind === 'mark' && token.lower !== "'" && token.lower !== "'s") return null;
    const group = token.word.modifies ?? token.word.person?.group;
    if (group && group !== 'people') return group;
    if (token.word.work.has('prep') || token.word.work.has('det') || token.word.work.has('rel') || token.word.acts)
      return null;
  }
  return null;
}

/** The form that an ambiguous word has here: behind "be" or "have" a participle, behind "to" or a modal the base. */
function formHere(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): VerbForm {
  if (forms.length === 1) return forms[0] as VerbForm;
  let before = at - 1;
  while (before > 0 && tokens[before]?.word.work.has('adv')) before -= 1;
  const word = tokens[before]?.word;
  if (forms.includes('participle') && (word?.work.has('be') || word?.work.has('have'))) return 'participle';
  if (forms.includes('base') && (word?.work.has('modal') || tokens[before]?.lower === 'to')) return 'base';
  return forms.includes('past') ? 'past' : (forms[0] as VerbForm);
}

/** People without a figure: "militants", "the security forces". */
function peopleAt(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at] as Token;
  const group = token.word.person?.plural ? token.word.person.group : (token.word.body ?? null);
  if (!group) return null;
  const noun = token.word.person ? nounAt(tokens, at, false) : null;
  const resolved = noun?.group ?? group;
  return {
    kind: 'people',
    from: at,
    to: Math.max(at + 1, noun?.to ?? 0),
    lower: token.lower,
    group: modified(tokens, at, token) ?? resolved,
  };
}

function modified(tokens: readonly Token[], at: number, token: Token): Group | null {
  return token.word.work.has('neutral') || token.word.body ? (tokens[at - 1]?.word.modifies ?? null) : null;
}

function plainWord(tokens: readonly Token[], at: number, plain: (kind: Kind) => Item): Item {
  const token = tokens[at] as Token;
  const { word } = token;
  const { work } = word;
  if (work.has('neg')) return plain('neg');
  if (work.has('be')) return plain('be');
  if (work.has('have')) return plain('have');
  if (work.has('modal')) return plain('modal');
  if (work.has('rel')) return plain(determines(tokens, at) ? 'det' : 'rel');
  if (work.has('conj')) return plain('and');
  if (token.capital && at > 0 && tokens[at - 1]?.capital && !word.says) return plain('word');
  const past = (word.denies ?? word.says ?? word.acts)?.includes('past');
  const noun = past ? tokens[at - 1]?.word.work.has('poss') : nominal(tokens[at - 1]);
  if (word.denies && !noun) return { ...plain('deny'), forms: word.denies };
  if (word.says && !noun) return { ...plain('say'), forms: word.says };
  if (work.has('sub') && (!work.has('prep') || clauseFollows(tokens, at + 1))) return plain('sub');
  if (work.has('prep')) return plain('prep');
  if (work.has('det')) return plain('det');
  if (work.has('pron')) return plain('pron');
  if (work.has('adv') || (token.lower.endsWith('ly') && token.text.length > 4)) return plain('adv');
  if (word.acts && !noun) return { ...plain('verb'), forms: word.acts };
  if (/[a-z]{2}ed$/.test(token.lower) && !noun && !token.capital)
    return { ...plain('verb'), forms: ['past', 'participle'] };
  return plain('word');
}

/** "in that official's count", "killed that day": here "that" points, it does not relate. */
const determines = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'that' &&
  Boolean(
    tokens[at - 1]?.word.work.has('prep') ||
      /^(?:day|night|morning|evening|week|month|year|time|date)$/.test(tokens[at + 1]?.lower ?? ''),
  );

/** "after", "before", "as" begin a clause when a verb comes before the next mark. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at]?.kind === 'number' || tokens[at]?.word.number;
  if (tokens[at - 1]?.lower === 'as' && tokens[at]?.lower === 'a' && tokens[at + 1]?.lower === 'result') return false;
  if (tokens[at - 1]?.lower === 'as' && value && !tokens[at + 1]?.word.person && !tokens[at + 2]?.word.person)
    return false;
  for (let j = at; j < Math.min(tokens.length, at + 12); j++) {
    const { kind, word, lower } = tokens[j] as Token;
    if (kind === 'mark' && lower !== "'s" && lower !== '"' && lower !== '“' && lower !== '”') return false;
    if (word.work.has('be') || word.work.has('have') || word.work.has('modal')) return true;
    const forms = word.verb?.forms ?? word.acts ?? word.says;
    if (j > at && forms?.includes('past')) return true;
  }
  return false;
}
