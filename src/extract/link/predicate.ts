import type { Effect } from '../../model/effect.ts';
import { effAt, isWord, kinds, ofKind, onward, rightward, words } from './look.ts';
import { predicate } from './predicate/scan.ts';
import { objectFollows } from './predicate/subject.ts';
import { bind, type LinkRule, type Scene, type Tie } from './scene.ts';

const tieTo = (effect: Effect | null): Tie | null => (effect === null ? null : bind(effect));

/** "ten were killed", "two children in Chaman have died": the predicate follows without a comma. */
export const ownPredicate: LinkRule = {
  name: 'own predicate',
  read: (scene, at) => tieTo(predicate(scene, at, false)),
};

/** "eleven civilians, ten soldiers and at least 67 militants were killed": the predicate follows over a list or an insertion. */
export const sharedPredicate: LinkRule = {
  name: 'shared predicate',
  read: (scene, at) => tieTo(overEffect(scene, at) ?? predicate(scene, at, true)),
};

const SUBJECTS = words('they he she we i it');

/** "the 40 pupils they seized": the relative word is left out. */
function theySeized(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const verb = items[at + 1]?.kind === 'have' ? at + 2 : at + 1;
  const eff = effAt(scene, verb);
  if (!isWord(items[at], SUBJECTS) || eff?.as !== 'verb' || eff.frame !== 'does') return null;
  return objectFollows(scene, verb + 1) ? null : bind(eff.effect);
}

const AUXILIARIES = kinds('be', 'have');

/** "ten miners, trapped since Monday, were brought up": the main verb, over an insertion that tells of what befell them before. */
function overEffect(scene: Scene, at: number): Effect | null {
  const { items } = scene;
  const inserted = items[at + 1]?.kind === 'comma' && effAt(scene, at + 2)?.as !== 'noun' && effAt(scene, at + 2);
  if (!inserted) return null;
  const end = rightward(
    items,
    at + 3,
    at + 14,
    ({ kind }) => kind === 'comma',
    ({ kind, fig }) => (kind === 'fig' && !fig?.refused) || kind === 'and' || kind === 'semi',
  );
  return end >= 0 && ofKind(items[end + 1], AUXILIARIES) ? predicate(scene, end, false) : null;
}

/** "six pupils, who suffered burns, are at home", "the man who died": what a relative clause tells of the people. */
export const relative: LinkRule = {
  name: 'relative clause',
  read: (scene, at) => {
    const next = onward(scene, at + 1);
    const rel = scene.items[next]?.kind === 'comma' ? onward(scene, next + 1) : next;
    const item = scene.items[rel];
    if (item?.kind === 'rel') return item.lower === 'whose' ? null : tieTo(predicate(scene, rel, false));
    return next === rel ? theySeized(scene, next) : null;
  },
};
