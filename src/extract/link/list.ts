import type { Effect } from '../../model/effect.ts';
import type { Item } from '../items.ts';
import { likewise } from './anchor.ts';
import { back, isCount, isWord, kinds, leftward, ofKind, onward, words } from './look.ts';
import { bind, type LinkRule, type Scene } from './scene.ts';

const JOINS = kinds('comma', 'and');
const PARTS = words('including among amongst into comprising');

/** Rules whose figure may be the first of a list. */
const LISTS: ReadonlySet<string> = new Set(['object', 'of', 'list', 'value', 'label', 'including', 'apposition']);

/** "killing six people and two guards", "the deaths of 12 soldiers and 3 civilians": what holds of one figure of a list holds of the next. */
export const listed: LinkRule = {
  name: 'list',
  read: (scene, at) => {
    const effect = actsItself(scene, at) ? null : listEffect(scene, at);
    return effect && bind(effect);
  },
};

const NAMING = words('named called dubbed aged identified described known');
const OBJECTS = kinds('pron', 'det', 'people', 'fig');

/** "killed six people and two ministers condemned it": the second figure is the subject of a verb of its own. */
function actsItself({ items }: Scene, at: number): boolean {
  const verb = items[at + 1]?.kind === 'adv' ? items[at + 2] : items[at + 1];
  const object = items[at + 1]?.kind === 'adv' ? items[at + 3] : items[at + 2];
  if (verb?.kind !== 'verb' || !verb.forms?.includes('past') || isWord(verb, NAMING)) return false;
  // ", and 800 left on their own"
  if (items[at - 1]?.kind === 'and' && items[at - 2]?.kind === 'comma') return true;
  return ofKind(object, OBJECTS) && !object?.fig?.refused;
}

const PASSED = kinds('word', 'prep', 'poss', 'people', 'pron');

/** The effect of the figure before in the list, or of the verb that people without a figure stand behind ("killed civilians and ten soldiers"). */
function listEffect(scene: Scene, at: number): Effect | null {
  const { items } = scene;
  let k = back(scene, at - 1);
  if (inPhrase(items[k])) return null;
  let joined = false;
  let people = false;
  for (let steps = 0; steps < 14 && k >= 0; steps++, k = back(scene, k - 1)) {
    const item = items[k] as Item;
    if (JOINS.has(item.kind)) {
      joined = true;
      k = item.kind === 'comma' ? (insertionBefore(items, k) ?? k) : k;
    } else if ((people || (joined && isName(scene, k + 1))) && isDone(item)) return item.eff?.effect ?? null;
    else if (PARTS.has(item.lower)) return null;
    else if (joined && item.kind === 'fig') {
      if (isCount(item.fig)) return effectInList(scene, k);
    } else if (joined && (item.kind === 'people' || scene.tokens[item.from]?.word.person)) people = true;
    else if (!PASSED.has(item.kind)) return null;
  }
  return null;
}

/** "on ten soldiers": a figure of a phrase is in no list, but behind "of". */
const inPhrase = (item: Item | undefined) => item?.kind === 'prep' && item.lower !== 'of';

/** "killed Ramo Keld, 34, and two of his sons": a name is a person's behind a verb that is done to people. */
function isName({ items, tokens }: Scene, at: number): boolean {
  const token = tokens[items[at]?.from ?? 0];
  return (
    items[at]?.kind === 'word' && token?.capital === true && token.kind === 'word' && !token.word.work.has('weekday')
  );
}

/** A verb that is done to the people behind it. */
const isDone = ({ kind, eff }: Item) =>
  kind === 'eff' && eff?.as === 'verb' && eff.frame !== 'befalls' && eff.frame !== 'is';

function effectInList({ bound }: Scene, at: number): Effect | null {
  const before = bound.get(at);
  return before && LISTS.has(before.rule) && !before.part ? before.effect : null;
}

const BREAKS = kinds('fig', 'semi', 'stop');

/** Index of the comma that opens an insertion without figures which ends at the comma `at` ("36 civilians, children among them, and"), or null. */
function insertionBefore(items: readonly Item[], at: number): number | null {
  const isBreak = ({ kind, lower }: Item) => BREAKS.has(kind) || lower === 'and';
  const opens = leftward(items, at - 1, at - 7, ({ kind }) => kind === 'comma', isBreak);
  const isInserted = (item: Item) => PARTS.has(item.lower) || item.kind === 'pron';
  return opens >= 0 && leftward(items, at - 1, opens + 1, isInserted) >= 0 ? opens : null;
}

const PASSED_IN_PARTS = kinds('word', 'prep', 'poss', 'people', 'verb');

/** Rules whose figure may be the first of a list that shares its part. */
const PART_LISTS: ReadonlySet<string> = new Set([
  'apposition',
  'list',
  'counts of',
  'shared predicate',
  'value',
  'joined',
]);

/** "including three women and a child": what leads in the first of a list leads in the next. */
export const includedList: LinkRule = {
  name: 'list',
  read: (scene, at) => {
    const before = scene.bound.get(firstInList(scene, at));
    return before && (before.part || PART_LISTS.has(before.rule)) ? likewise(before) : null;
  },
};

/** Item index of the count that stands before item `at` in its list; -1 where it is in none. */
function firstInList(scene: Scene, at: number): number {
  const { items } = scene;
  let k = back(scene, at - 1);
  let joined = false;
  if (inPhrase(items[k])) return -1;
  for (let steps = 0; steps < 10 && k >= 0; steps++, k = back(scene, k - 1)) {
    const item = items[k] as Item;
    if (JOINS.has(item.kind)) joined = true;
    else if (joined && isCount(item.fig)) return k;
    else if (!(joined && item.kind === 'fig') && !PASSED_IN_PARTS.has(item.kind)) return -1;
  }
  return -1;
}

const VERBS = kinds('be', 'have', 'verb', 'eff', 'say', 'modal');
const CLOSES = kinds('semi', 'stop', 'quote', 'colon');
const OF_PARTS: ReadonlySet<string> = new Set(['including', 'list', 'list of parts']);

/** "including two nurses who had stayed behind, and a guard": a list of parts that goes on over a clause. */
export const farList: LinkRule = {
  name: 'list of parts',
  read: (scene, at) => {
    const { items, bound } = scene;
    const and = back(scene, at - 1);
    if (items[and]?.kind !== 'and' || ofKind(items[onward(scene, at + 1)], VERBS)) return null;
    const found = leftward(
      items,
      and - 1,
      and - 18,
      (_, k) => bound.has(k),
      ({ kind }) => CLOSES.has(kind),
    );
    const before = bound.get(found);
    return before && ((before.part && OF_PARTS.has(before.rule)) || before.rule === 'value') ? likewise(before) : null;
  },
};
