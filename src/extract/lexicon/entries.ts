import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import * as effectWords from '../words/effects.ts';
import * as grammar from '../words/grammar.ts';
import { formsOf, type VerbForm } from '../words/inflect.ts';
import * as numberWords from '../words/numbers.ts';
import * as peopleWords from '../words/people.ts';
import * as thingWords from '../words/things.ts';
import { type Word, type Work, wordOf } from './word.ts';

type Draft = Omit<Word, 'work'> & { work: Set<Work> };

/** Shared by the words without any work, which most are. */
const nothing: Set<Work> = new Set();

const drafts = new Map<string, Draft>();

/** Every word of the tables with all that they say of it, by its lower-case spelling. */
export function entries(): ReadonlyMap<string, Word> {
  if (drafts.size > 0) return drafts;
  addNumbers();
  addPeople();
  addEffects();
  addVerbs();
  addGrammar();
  addThings();
  return drafts;
}

function entry(word: string): Draft {
  const found = drafts.get(word);
  if (found) return found;
  const made: Draft = wordOf({ work: nothing });
  drafts.set(word, made);
  return made;
}

function works(work: Work, words: Iterable<string>): void {
  for (const word of words) {
    const draft = entry(word);
    if (draft.work === nothing) draft.work = new Set();
    draft.work.add(work);
  }
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
  for (const [ten, value] of Object.entries(tens))
    for (const [unit, more] of Object.entries(units))
      if (more > 0 && more < 10) entry(`${ten}-${unit}`).number = { kind: 'ten', value: value + more };
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
