import type { Effect } from '../model/effect.ts';
import type { Group } from '../model/group.ts';
import type { Frame } from './words/effects.ts';
import * as effectWords from './words/effects.ts';
import * as grammar from './words/grammar.ts';
import { formsOf, type VerbForm } from './words/inflect.ts';
import * as numberWords from './words/numbers.ts';
import * as peopleWords from './words/people.ts';
import * as thingWords from './words/things.ts';

export type NumberSense =
  | { kind: 'unit' | 'ten' | 'scale' | 'collective' | 'indefinite'; value: number }
  | { kind: 'ordinal' | 'zero' };

/** A verb that has an effect on people, with the forms that the word may be. */
export interface EffectVerb {
  effect: Effect;
  frame: Frame;
  forms: readonly VerbForm[];
}

export type Work =
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'be'
  | 'have'
  | 'modal'
  | 'neg'
  | 'det'
  | 'poss'
  | 'pron'
  | 'adv'
  | 'account'
  | 'label'
  | 'month'
  | 'weekday'
  | 'animal'
  | 'neutral'
  | 'vague';

/** A noun for people. */
export interface Person {
  group: Group;
  plural: boolean;
  /** Before another noun it says nothing of the group: "two Israeli officers", "a 30-year-old guard". */
  attribute?: true;
}

/** Everything that the vocabulary says of one word. */
export interface Word {
  number?: NumberSense;
  person?: Person;
  modifies?: Group;
  body?: Group;
  verb?: EffectVerb;
  adjective?: Effect;
  noun?: Effect;
  toll?: Effect;
  says?: readonly VerbForm[];
  denies?: readonly VerbForm[];
  acts?: readonly VerbForm[];
  thing?: string;
  work: ReadonlySet<Work>;
}

type Draft = Omit<Word, 'work'> & { work: Set<Work> };

const lexicon = new Map<string, Draft>();
const unknown: Word = { work: new Set() };

/** What the vocabulary says of a lower-case word, or what its ending says; an empty entry for a word of which nothing is known. */
export function lookUp(word: string): Word {
  return lexicon.get(word) ?? derived(word) ?? unknown;
}

/** A noun for people by its age, its last part ("ex-soldiers", "tea-pickers") or its ending ("fruitsellers"). */
function derived(word: string): Word | null {
  const aged = AGED.exec(word);
  if (aged) return { work: unknown.work, person: { group: 'civilians', plural: word.endsWith('s'), attribute: true } };
  const dash = word.lastIndexOf('-');
  if (dash > 0)
    return NO_HEAD.has(word.slice(dash + 1)) ? null : compound(word.slice(0, dash), lexicon.get(word.slice(dash + 1)));
  const ending = word.length > 6 ? ENDING.exec(word) : null;
  return ending
    ? { work: unknown.work, person: { group: 'civilians', plural: /(?:s|men|women|people|folk)$/.test(word) } }
    : null;
}

const AGED =
  /^(?:[a-z\d]{1,9}-){1,2}(?:year|month|week|day)-olds?$|^(?:under|over)-(?:\d{1,2}|five|twelve|eighteen|sixty|seventy)s$/;
const ENDING = new RegExp(`[a-z]{3}(?:${peopleWords.endings})$`);
/** Last parts that are no people: "attorney-general", "under-secretary", "a five-man team". */
const NO_HEAD = new Set([
  'general',
  'major',
  'private',
  'elder',
  'native',
  'minor',
  'senior',
  'man',
  'woman',
  'person',
  'people',
  'child',
  'body',
  'life',
  'crew',
  'couple',
  'twin',
  'adult',
  'dead',
  'missing',
  'second',
  'hand',
  'member',
  'national',
]);

function compound(first: string, last: Draft | undefined): Word | null {
  if (!last?.person || last.number || last.adjective || last.noun || /\d/.test(first)) return null;
  return {
    work: last.work.has('neutral') ? NEUTRAL : unknown.work,
    person: last.person,
    ...modified(lexicon.get(first)),
  };
}

const NEUTRAL: ReadonlySet<Work> = new Set(['neutral']);
const modified = (first: Draft | undefined) => (first?.modifies ? { modifies: first.modifies } : {});

/** The word without what it says of an effect; a verb remains a verb. */
export function withoutEffect(word: Word): Word {
  const { verb, adjective: _adjective, noun: _noun, toll: _toll, ...rest } = word;
  return verb && !rest.acts ? { ...rest, acts: verb.forms } : rest;
}

function entry(word: string): Draft {
  const found = lexicon.get(word);
  if (found) return found;
  const made: Draft = { work: new Set() };
  lexicon.set(word, made);
  return made;
}

function works(work: Work, words: Iterable<string>): void {
  for (const word of words) entry(word).work.add(work);
}

/** The forms of a verb of a table by their spelling; of one marked `!` only those that are no noun. */
function formsByWord(verb: string): Map<string, VerbForm[]> {
  const byWord = new Map<string, VerbForm[]>();
  const marked = verb.startsWith('!');
  for (const [form, word] of formsOf(marked ? verb.slice(1) : verb))
    if (!marked || (form !== 'base' && form !== 'third')) byWord.set(word, [...(byWord.get(word) ?? []), form]);
  return byWord;
}

const pluralOf = (noun: string) => {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

function addNumbers(): void {
  const { units, tens, scales, collectives, indefinites, ordinals, zeros } = numberWords;
  for (const [table, kind] of [
    [units, 'unit'],
    [tens, 'ten'],
    [scales, 'scale'],
    [collectives, 'collective'],
    [indefinites, 'indefinite'],
  ] as const)
    for (const [word, value] of Object.entries(table)) entry(word).number = { kind, value };
  for (const word of ordinals) entry(word).number = { kind: 'ordinal' };
  for (const word of zeros) entry(word).number = { kind: 'zero' };
}

/** "child/children", "lorry", "police/police": the singular and the plural of a noun of a table. */
function numbersOf(noun: string): [singular: string, plural: string] {
  const [singular = '', plural = pluralOf(singular)] = noun.split('/');
  return [singular, plural];
}

function addPeople(): void {
  for (const [group, nouns] of Object.entries(peopleWords.people) as [Group, readonly string[]][])
    for (const noun of nouns) {
      const [singular, plural] = numbersOf(noun);
      entry(plural).person ??= { group, plural: true };
      entry(singular).person ??= { group, plural: singular === plural };
    }
  for (const noun of peopleWords.invariableNationals) entry(noun).person ??= { group: 'civilians', plural: false };
  for (const word of [...peopleWords.nationals, ...peopleWords.invariableNationals].flatMap(numbersOf)) {
    const { person } = entry(word);
    if (person) person.attribute = true;
  }
  for (const [group, words] of Object.entries(peopleWords.groupModifiers) as [Group, readonly string[]][])
    for (const word of words) entry(word).modifies ??= group;
  for (const [group, words] of Object.entries(peopleWords.bodies) as [Group, readonly string[]][])
    for (const word of words) entry(word).body ??= group;
  works('neutral', peopleWords.neutralNouns);
  works('vague', peopleWords.vagueNouns);
  works('animal', peopleWords.notPeople);
}

function addEffects(): void {
  for (const { effect, frame, verbs } of effectWords.verbs)
    for (const verb of verbs)
      for (const [word, forms] of formsByWord(verb)) entry(word).verb ??= { effect, frame, forms };
  for (const [effect, words] of Object.entries(effectWords.adjectives) as [Effect, readonly string[]][])
    for (const word of words) entry(word).adjective ??= effect;
  for (const [effect, words] of Object.entries(effectWords.nouns) as [Effect, readonly string[]][])
    for (const word of words) entry(word).noun ??= effect;
  for (const [word, effect] of Object.entries(effectWords.tolls)) entry(word).toll = effect;
}

function addVerbs(): void {
  for (const { verbs } of grammar.saying)
    for (const verb of verbs) for (const [word, forms] of formsByWord(verb)) entry(word).says ??= forms;
  for (const verb of grammar.denying) for (const [word, forms] of formsByWord(verb)) entry(word).denies ??= forms;
  for (const verb of grammar.otherVerbs) for (const [word, forms] of formsByWord(verb)) entry(word).acts ??= forms;
}

function addGrammar(): void {
  works('prep', grammar.prepositions);
  works('conj', grammar.conjunctions);
  works('sub', grammar.subordinators);
  works('rel', grammar.relatives);
  works('be', grammar.be);
  works('have', grammar.have);
  works('modal', grammar.modals);
  works('neg', grammar.negatives);
  works('det', grammar.determiners);
  works('poss', grammar.possessives);
  works('pron', grammar.pronouns);
  works('adv', grammar.adverbs);
  works('account', grammar.accounts);
}

function addThings(): void {
  for (const [reason, nouns] of thingWords.things)
    for (const noun of nouns) for (const word of numbersOf(noun)) entry(word).thing ??= reason;
  works('label', thingWords.labels);
  works('month', thingWords.months);
  works('weekday', thingWords.weekdays);
}

addNumbers();
addPeople();
addEffects();
addVerbs();
addGrammar();
addThings();
