import type { Group } from '../../model/group.ts';
import { back, effAt, figAt, kinds, leftward } from './look.ts';
import { bind, type LinkRule, type Scene } from './scene.ts';

/** "killed ten people", "killing 12 and wounding 30", "lost nine men": the figure is what the verb is done to. */
export const object: LinkRule = {
  name: 'object',
  read: (scene, at) => {
    const verb = back(scene, at - 1);
    const eff = effAt(scene, verb);
    if (eff?.as !== 'verb' || eff.frame === 'befalls' || eff.frame === 'is') return null;
    if (eff.form === 'participle' && !haveBefore(scene, verb)) return null;
    if (eff.form === 'base' && onlyTried(scene, verb)) return null;
    if (eff.frame === 'object' && eff.effect === 'injured' && !treatable(scene, at)) return null;
    if (eff.frame !== 'loses') return bind(eff.effect);
    return bind(killedAndWounded(scene, at) ? 'casualties' : eff.effect, { group: ownerBefore(scene, verb) });
  },
};

/** "the army had ten dead": whose people they are. */
export const owned: LinkRule = {
  name: 'owner',
  read: (scene, at) => {
    const verb = back(scene, at - 1);
    const eff = scene.items[verb]?.kind === 'have' ? effAt(scene, at + 1) : null;
    return eff && bind(eff.effect, { group: ownerBefore(scene, verb) });
  },
};

/** "lost 180 troops, killed and wounded". */
function killedAndWounded({ items }: Scene, at: number): boolean {
  const joined = items[at + 1]?.kind === 'comma' && items[at + 3]?.kind === 'and';
  return joined && items[at + 2]?.eff?.effect === 'killed' && items[at + 4]?.eff?.effect === 'injured';
}

const TRIED = /^(?:attempt|tr[iy]|fail|seek|sought|conspir|plot|want|meant|mean|aim|intend|plan)/;

/** "attempted to kill two others": it did not come to it. */
const onlyTried = ({ items }: Scene, at: number) =>
  items[at - 1]?.lower === 'to' && TRIED.test(items[at - 2]?.lower ?? '');

/** Hospitals treat people for wounds; "cases" and "patients" are of an illness. */
function treatable(scene: Scene, at: number): boolean {
  const noun = figAt(scene, at)?.noun;
  if (!noun || noun.unknown || !(noun.group || noun.carried)) return false;
  return !/\bpatients?\b/i.test(noun.detail ?? '');
}

/** "had killed 70", "had not killed 70", "had killed 70 soldiers and taken five prisoner": a participle that is part of a perfect. */
function haveBefore(scene: Scene, at: number): boolean {
  const { items } = scene;
  const before = back(scene, at - 1);
  const kind = items[before]?.kind;
  if (kind === 'neg') return items[before - 1]?.kind === 'have';
  if (kind !== 'and') return kind === 'have';
  const isHave = (item: { kind: string }) => item.kind === 'have';
  return leftward(items, before - 1, before - 10, isHave, (item) => item.kind === 'semi') >= 0;
}

/** "killed 13 insurgents and lost two": the verb that has the same subject, else this one. */
function verbBefore({ items }: Scene, at: number): number {
  const verb = leftward(
    items,
    at - 1,
    at - 12,
    ({ eff }) => eff?.as === 'verb',
    ({ kind }) => kind === 'semi' || kind === 'comma',
  );
  return verb < 0 ? at : verb;
}

const CLAUSE_ENDS = kinds('verb', 'say', 'semi', 'stop');

/** The people or body that stands as subject before the verb at `at`. */
function ownerBefore(scene: Scene, at: number): Group | null {
  const { items } = scene;
  const first = items[back(scene, at - 1)]?.kind === 'and' ? verbBefore(scene, at) : at;
  const owner = leftward(
    items,
    first - 1,
    first - 6,
    ({ kind, fig }) => kind === 'people' || Boolean(fig?.noun.group) || fig?.noun.thing === 'a household',
    ({ kind }) => CLAUSE_ENDS.has(kind),
  );
  const item = items[owner];
  return item?.fig ? (item.fig.noun.group ?? 'civilians') : (item?.group ?? null);
}
