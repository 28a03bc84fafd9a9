import type { Item } from '../items.ts';
import { continued } from './anchor.ts';
import { back, boundBefore, figAt, isBare, isWord, kinds, ofKind, onward, rightward, words } from './look.ts';
import type { LinkRule, Scene } from './scene.ts';

/** "31 of them civilians", "two of whom are officials", "Thirty of them died": a part of the figure before. */
export const ofThem: LinkRule = {
  name: 'of them',
  read: (scene, at) => {
    const them = figAt(scene, at)?.noun.partitive === 'them';
    return them && !nobodyCounted(scene, at) && !doesElse(scene, at) ? continued(scene, at, true) : null;
  },
};

const US = words('us you');
const HELD = kinds('prep', 'be');

/** "three of us went to look", "3,000 of which", "in two of them": no people were counted that "them" could mean. */
function nobodyCounted(scene: Scene, at: number): boolean {
  const { items, tokens } = scene;
  const pronoun = tokens[(figAt(scene, at)?.noun.to ?? 0) - 1]?.lower ?? '';
  if (US.has(pronoun) || (pronoun === 'which' && !scene.bound.has(at - 2))) return true;
  if (ofKind(items[back(scene, at - 1)], HELD)) return true;
  return boundBefore(scene, at) === null && !scene.carry?.near;
}

const BADLY = words('seriously critically badly gravely slightly lightly severely fatally mortally');
const VERBS = kinds('verb', 'say', 'have', 'modal', 'deny', 'rel');
const COMPLEMENTS = kinds('people', 'prep', 'word', 'eff', 'adv', 'det');

/** "one of them was twelve", "two of them had escaped before": the part does something, and is not told from the whole. */
function doesElse(scene: Scene, at: number): boolean {
  const { items } = scene;
  const next = onward(scene, at + 1);
  const item = items[next];
  if (ofKind(item, VERBS)) return !identifiedWithin(items, next);
  if (isWord(item, BADLY) || isWord(items[at + 1], BADLY)) return false;
  if (figAt(scene, at)?.kind === 'indefinite' && item?.kind !== 'people' && item?.kind !== 'be') return true;
  return item?.kind === 'be' && !ofKind(items[onward(scene, next + 1)], COMPLEMENTS);
}

const BEFORE_PEOPLE = kinds('be', 'sub', 'prep');

/** "have been identified as soldiers": the verb tells who the part is. */
const identifiedWithin = (items: readonly Item[], verb: number) =>
  rightward(items, verb + 1, verb + 6, ({ kind }, k) => kind === 'people' && ofKind(items[k - 1], BEFORE_PEOPLE)) >= 0;

/** "52 officers were injured, four seriously": how badly some of those before were hit. */
export const badly: LinkRule = {
  name: 'badly',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const how = scene.items[at + 1];
    if (!fig || !isBare(fig) || fig.kind === 'zero') return null;
    if (!isWord(how, BADLY) || scene.items[at + 2]?.kind === 'eff') return null;
    const tie = continued(scene, at, true);
    return tie && /^(?:fat|mort)/.test(how?.lower ?? '') ? { ...tie, effect: 'killed' } : tie;
  },
};
