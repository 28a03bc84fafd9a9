import type { Group } from '../../model/group.ts';
import type { Item } from '../items.ts';
import { continued } from './anchor.ts';
import { figAt, kinds } from './look.ts';
import type { LinkRule, Scene } from './scene.ts';

/** "soldiers and rebels, … make up 22 and 36 respectively": the effect is that of the figure before, the groups stand in order. */
export const respectively: LinkRule = {
  name: 'respectively',
  read: (scene, at) => (byRank(scene, at) ? continued(scene, at, false) : null),
};

/** With "respectively", the group that stands at the same rank in the list of people before: "soldiers and rebels killed numbered 10 and 58 respectively". */
export function byRank(scene: Scene, at: number): Group | null {
  const { items } = scene;
  if (figAt(scene, at)?.noun.group !== null) return null;
  const end = items.findIndex(({ lower }) => lower === 'respectively');
  if (end < 0) return null;
  const figures = runBefore(items, end);
  const rank = figures.indexOf(at);
  if (rank < 0) return null;
  const groups = items.slice(0, figures[0]).flatMap(({ kind, group }) => (kind === 'people' && group ? [group] : []));
  return groups.length >= figures.length ? (groups[rank] ?? null) : null;
}

const JOINS = kinds('and', 'comma');

/** The bare figures joined by commas and "and" right before item `end`. */
function runBefore(items: readonly Item[], end: number): number[] {
  const run: number[] = [];
  for (let k = end - 1; k >= 0; k--) {
    const { kind, fig } = items[k] as Item;
    if (fig?.refused === null && !fig.noun.group) run.unshift(k);
    else if (!JOINS.has(kind)) break;
  }
  return run;
}
