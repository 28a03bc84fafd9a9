import type { Effect } from '../../model/effect.ts';
import { back, bind, effAt, figAt, isCount, type LinkRule, type Scene } from './scene.ts';

/** "killed ten people", "killing 12 and wounding 30", "lost nine men": the figure is what the verb is done to. */
export const object: LinkRule = {
  name: 'object',
  read: (scene, at) => {
    const verb = back(scene, at - 1);
    const eff = effAt(scene, verb);
    if (!eff || eff.as !== 'verb' || eff.frame === 'befalls' || eff.frame === 'is') return null;
    if (eff.form === 'participle' && !haveBefore(scene, verb)) return null;
    if (eff.form === 'base' && onlyTried(scene, verb)) return null;
    if (eff.frame === 'object' && eff.effect === 'injured' && !treatable(scene, at)) return null;
    if (eff.frame === 'loses')
      return bind(killedAndWounded(scene, at) ? 'casualties' : eff.effect, { group: ownerBefore(scene, verb) });
    return bind(eff.effect);
  },
};

/** "lost 180 troops, killed and wounded". */
function killedAndWounded(scene: Scene, at: number): boolean {
  const [comma, first, and, second] = [1, 2, 3, 4].map((k) => scene.items[at + k]);
  return (
    comma?.kind === 'comma' &&
    and?.kind === 'and' &&
    first?.eff?.effect === 'killed' &&
    second?.eff?.effect === 'injured'
  );
}

/** "attempted to kill two others": it did not come to it. */
const onlyTried = ({ items }: Scene, at: number) =>
  items[at - 1]?.lower === 'to' &&
  /^(?:attempt|tr[iy]|fail|seek|sought|conspir|plot|want|meant|mean|aim|intend|plan)/.test(items[at - 2]?.lower ?? '');

/** Hospitals treat people for wounds; "cases" and "patients" are of an illness. */
const treatable = (scene: Scene, at: number) => {
  const noun = figAt(scene, at)?.noun;
  return Boolean(noun && !noun.unknown && (noun.group || noun.carried) && !/\bpatients?\b/i.test(noun.detail ?? ''));
};

/** "killing six people and two guards", "the deaths of 12 soldiers and 3 civilians": what holds of one figure of a list holds of the next. */
export const listed: LinkRule = {
  name: 'list',
  read: (scene, at) => {
    const effect = listEffect(scene, at);
    return effect === null ? null : bind(effect);
  },
};

const PARTS = new Set(['including', 'among', 'amongst', 'into', 'comprising']);
const LISTS = new Set(['object', 'of', 'list', 'value', 'label', 'including', 'apposition']);

function listEffect(scene: Scene, at: number): Effect | null {
  const { items, bound } = scene;
  let k = back(scene, at - 1);
  if (items[k]?.kind === 'prep' && items[k]?.lower !== 'of') return null;
  let joined = false;
  let passedPeople = false;
  for (let steps = 0; steps < 14 && k >= 0; steps++, k = back(scene, k - 1)) {
    const item = items[k];
    const inserted = item?.kind === 'comma' ? insertionBefore(scene, k) : null;
    if (inserted !== null) k = inserted;
    if (item?.kind === 'comma' || item?.kind === 'and') joined = true;
    else if (
      item?.kind === 'eff' &&
      item.eff?.as === 'verb' &&
      item.eff.frame !== 'befalls' &&
      item.eff.frame !== 'is' &&
      passedPeople
    )
      return item.eff.effect;
    else if (PARTS.has(item?.lower ?? '')) return null;
    else if (item?.kind === 'fig' && joined) {
      if (!isCount(item.fig)) continue;
      const before = bound.get(k);
      return before && LISTS.has(before.rule) && !before.part ? before.effect : null;
    } else if ((item?.kind === 'people' || scene.tokens[item?.from ?? 0]?.word.person) && joined) passedPeople = true;
    else if (!['word', 'prep', 'poss', 'people', 'pron'].includes(item?.kind ?? '')) return null;
  }
  return null;
}

/** "the deaths of 23 soldiers", "the bodies of 145 militants", "a toll of 31", "the loss of eight fighters". */
export const ofNoun: LinkRule = {
  name: 'of',
  read: (scene, at) => {
    const of = back(scene, at - 1);
    if (scene.items[of]?.lower !== 'of') return null;
    const noun = back(scene, of - 1);
    const eff = effAt(scene, noun);
    if (!eff || (eff.as !== 'noun' && scene.items[noun]?.kind !== 'toll')) {
      const fig = figAt(scene, noun);
      return fig?.noun.effectNoun && fig.noun.effect ? bind(fig.noun.effect) : null;
    }
    return bind(eff.effect, { group: scene.items[noun]?.kind === 'toll' ? eff.group : null });
  },
};

/** "the army had ten dead": whose people they are. */
export const owned: LinkRule = {
  name: 'owner',
  read: (scene, at) => {
    const verb = back(scene, at - 1);
    if (scene.items[verb]?.kind !== 'have') return null;
    const eff = effAt(scene, at + 1);
    return eff ? bind(eff.effect, { group: ownerBefore(scene, verb) }) : null;
  },
};

/** Index of the comma that opens an insertion without figures which ends at the comma `at` ("36 civilians, children among them, and"), or null. */
function insertionBefore({ items }: Scene, at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - 7); k--) {
    const { kind, lower } = items[k] as (typeof items)[number];
    if (kind === 'comma')
      return items.slice(k + 1, at).some((item) => PARTS.has(item.lower) || item.kind === 'pron') ? k : null;
    if (kind === 'fig' || kind === 'semi' || kind === 'stop' || lower === 'and') return null;
  }
  return null;
}

function haveBefore(scene: Scene, at: number): boolean {
  const before = back(scene, at - 1);
  // "had killed 70 soldiers and taken five prisoner"
  if (scene.items[before]?.kind === 'and')
    return scene.items
      .slice(Math.max(0, before - 10), before)
      .some((item, k, run) => item.kind === 'have' && !run.slice(k).some(({ kind }) => kind === 'semi'));
  if (scene.items[before]?.kind === 'have') return true;
  return scene.items[before]?.kind === 'neg' && scene.items[before - 1]?.kind === 'have';
}

/** The people or body that stands as subject before the verb at `at`. */
function ownerBefore({ items }: Scene, at: number): Scene['label']['group'] {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k];
    if (item?.kind === 'people') return item.group ?? null;
    if (item?.fig?.noun.group) return item.fig.noun.group;
    if (item?.fig?.noun.thing === 'a household') return 'civilians';
    if (item && ['verb', 'say', 'semi', 'stop'].includes(item.kind)) return null;
  }
  return null;
}
