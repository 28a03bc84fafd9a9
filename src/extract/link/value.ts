import type { Item } from '../items.ts';
import { boundBefore, figAt, isBare, isCount, isWord, kinds, leftward, ofKind, rightward, words } from './look.ts';
import { type Bound, bind, type LinkRule, type Scene, type Tie } from './scene.ts';
import { measureAt } from './value/measure.ts';
import { SETTING } from './value/setting.ts';

/** "The dead number 92", "put the number of militants killed at 70", "the toll rose to 38", "Deaths: 61": a count named first, its figure behind. */
export const value: LinkRule = {
  name: 'value',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig || (fig.kind === 'article' && !INCLUDE.test(scene.items[at - 1]?.lower ?? ''))) return null;
    if (fig.kind === 'zero' && scene.items[at - 1]?.kind !== 'colon') return null;
    return measureBefore(scene, at) ?? (isBare(fig) ? measureBehind(scene, at) : null);
  },
};

/** "The dead included a policeman". */
const INCLUDE = /^includ(?:es?|ed)$/;

const BEFORE_VALUES = words('to at as of from by over past');

/** The nearest count named before the figure at item `at`, where something sets it to the figure. */
function measureBefore(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const before = items[at - 1];
  if (before?.kind === 'prep' && !isWord(before, BEFORE_VALUES)) return null;
  // "the toll exceeded 29": the verb is the figure's own qualifier
  const own = scene.tokens[(items[at] as Item).from]?.lower ?? '';
  let set = (before?.kind === 'prep' && before.lower === 'at') || SETTING.has(own) || nowAt(scene, at);
  for (let k = at - 1; k >= 0; k--) {
    if (closes(scene, k)) return null;
    if (countFalls(items, k)) {
      set = true;
      continue;
    }
    const those = thoseAmong(scene, k, at);
    if (those) return those;
    set ||= setsTo(items[k] as Item);
    const measure = measureAt(scene, k);
    if (measure) return set || setBefore(items, k) ? measure : null;
    if (isTakenElsewhere(scene, k)) return null;
  }
  return null;
}

const NOW = words('now already currently');

/** "toll now 23": heads leave the verb out. */
const nowAt = ({ items }: Scene, at: number) => isWord(items[at - 1], NOW) && items[at - 2]?.kind === 'toll';

/** "the number of missing fell to 15": of a count, "fell" tells no death. */
const countFalls = (items: readonly Item[], k: number) =>
  /^f[ae]ll/.test(items[k]?.lower ?? '') && isWord(items[k + 1], BEFORE_VALUES);

/** A mark or clause behind which no count is sought. */
function closes(scene: Scene, k: number): boolean {
  const { kind, lower } = scene.items[k] as Item;
  if (kind === 'rel') return !tellsOfCount(scene, k);
  return kind === 'semi' || kind === 'stop' || (kind === 'sub' && lower !== 'since' && !isSoFar(scene, k));
}

/** "those rescued so far". */
const isSoFar = ({ items }: Scene, k: number) => items[k]?.lower === 'so' && items[k + 1]?.lower === 'far';

/** "those who died", "the death count, which stood at 11", "a toll that officials gave as 87": a relative clause that tells of a count. */
const tellsOfCount = (scene: Scene, rel: number) =>
  scene.items[rel + 1]?.kind === 'eff' ||
  scene.items[rel + 2]?.kind === 'eff' ||
  measureAt(scene, rel - 1) !== null ||
  measureAt(scene, rel - 2) !== null;

const SETTERS = kinds('colon', 'be', 'modal', 'open');

/** A verb or mark between a count and its figure. */
const setsTo = (item: Item) => SETTERS.has(item.kind) || SETTING.has(item.lower);

/** In "put the civilian dead at 33" the verb stands before the count. */
const setBefore = (items: readonly Item[], at: number) =>
  leftward(items, at - 1, at - 14, (item) => isWord(item, SETTING)) >= 0;

/** Another figure that waits for its effect, or a verb of effect that has its own. */
const isTakenElsewhere = ({ items, bound }: Scene, k: number) =>
  items[k]?.eff?.as === 'verb' || (isCount(items[k]?.fig) && !bound.has(k));

const LINKS = words('at as to');
const BEFORE_PEOPLE = kinds('det', 'prep', 'pron', 'word');

/** "… and those among civilians at 31", "and the security personnel at 17": a second count whose effect is that of the first. */
function thoseAmong(scene: Scene, k: number, at: number): Tie | null {
  const { items, bound } = scene;
  const item = items[k];
  if (item?.kind !== 'people' || k < at - 4 || !isWord(items[at - 1], LINKS)) return null;
  if (rightward(items, k + 1, at, ({ kind }) => kind === 'eff') >= 0) return null;
  let start = k - 1;
  while (start > 0 && ofKind(items[start], BEFORE_PEOPLE)) start -= 1;
  const first = items[start]?.kind === 'and' ? boundBefore(scene, k) : null;
  return first === null ? null : bind((bound.get(first) as Bound).effect, { group: item.group ?? null });
}

const CLAUSE_ENDS = kinds('comma', 'semi', 'stop', 'rel', 'sub', 'fig');

/** "taking to 177 the number of militants killed". */
function measureBehind(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  if (items[at - 1]?.kind !== 'prep' && !isWord(items[at - 1], SETTING)) return null;
  for (let k = at + 1; k < at + 7 && k < items.length; k++) {
    if (items[k]?.kind === 'rel') return toldOf(scene, k);
    if (ofKind(items[k], CLAUSE_ENDS)) return null;
    const measure = measureAt(scene, k);
    if (measure) return measure;
  }
  return null;
}

const BEFORE_EFFECT = kinds('have', 'be', 'adv');

/** "to 41 the number of rebels who have surrendered": what the relative clause at item `rel` tells of the people before it. */
function toldOf(scene: Scene, rel: number): Tie | null {
  const { items } = scene;
  let k = rel + 1;
  while (ofKind(items[k], BEFORE_EFFECT)) k += 1;
  const eff = items[k]?.eff;
  const who = items[rel - 1];
  return eff && eff.frame !== 'loses' && who?.kind === 'people' ? bind(eff.effect, { group: who.group ?? null }) : null;
}
