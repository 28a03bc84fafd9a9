import type { Effect } from '../../model/effect.ts';
import { onward } from './look.ts';
import { predicate } from './predicate/scan.ts';
import { bind, type LinkRule, type Tie } from './scene.ts';

const tieTo = (effect: Effect | null): Tie | null => (effect === null ? null : bind(effect));

/** "ten were killed", "two children in Chaman have died": the predicate follows without a comma. */
export const ownPredicate: LinkRule = {
  name: 'own predicate',
  read: (scene, at) => tieTo(predicate(scene, at, false)),
};

/** "eleven civilians, ten soldiers and at least 67 militants were killed": the predicate follows over a list or an insertion. */
export const sharedPredicate: LinkRule = {
  name: 'shared predicate',
  read: (scene, at) => tieTo(predicate(scene, at, true)),
};

/** "six pupils, who suffered burns, are at home", "the man who died": what a relative clause tells of the people. */
export const relative: LinkRule = {
  name: 'relative clause',
  read: (scene, at) => {
    const next = onward(scene, at + 1);
    const rel = scene.items[next]?.kind === 'comma' ? onward(scene, next + 1) : next;
    const item = scene.items[rel];
    return item?.kind === 'rel' && item.lower !== 'whose' ? tieTo(predicate(scene, rel, false)) : null;
  },
};
