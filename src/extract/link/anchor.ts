import type { Group } from '../../model/group.ts';
import { boundBefore, figAt } from './look.ts';
import { BEFORE, type Bound, bind, type Scene, type Tie } from './scene.ts';

/** The figure that the one at item `at` goes on from: the nearest bound one before it in the sentence, else the last of the sentences before; null without either. */
export function anchorOf(scene: Scene, at: number): { tie: Tie; index: number } | null {
  const index = boundBefore(scene, at);
  if (index !== null) return { tie: scene.bound.get(index) as Bound, index };
  return scene.carry && { tie: bind(scene.carry.effect, { group: scene.carry.group }), index: BEFORE };
}

/** What befell the figure before is said of the one at item `at` too, as a `part` of it or beside it. */
export function continued(scene: Scene, at: number, part: boolean): Tie | null {
  const anchor = anchorOf(scene, at);
  if (!anchor) return null;
  // a part beside a part is one of the same whole
  const index = part && anchor.tie.part && anchor.tie.anchor !== null ? anchor.tie.anchor : anchor.index;
  return bind(anchor.tie.effect, { group: anchor.tie.group, anchor: index, part });
}

/** The same befell the figure at item `at` as the one before, but other people: "as had ten soldiers". */
export function alike(scene: Scene, at: number): Tie | null {
  const tie = continued(scene, at, false);
  return tie && { ...tie, group: null };
}

/** One more figure of a list: the same effect, and a part of the same whole, as the bound one. */
export const likewise = ({ effect, anchor, part }: Bound): Tie => bind(effect, { anchor, part });

/** One more figure of the same people: as `likewise`, and of the group of the bound figure at item `index`. */
export function sameAs(scene: Scene, index: number): Tie {
  const bound = scene.bound.get(index) as Bound;
  const group: Group | null = figAt(scene, index)?.noun.group ?? bound.group;
  return { ...likewise(bound), group };
}
