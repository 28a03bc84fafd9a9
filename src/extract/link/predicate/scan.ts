import type { Effect } from '../../../model/effect.ts';
import type { Item, Kind } from '../../items.ts';
import { isWord, kinds, ofKind, words } from '../look.ts';
import type { Scene } from '../scene.ts';
import { REACH, relativeEnd } from './insertion.ts';
import {
  atEffect,
  atFigure,
  atJoin,
  atMark,
  atSubordinate,
  atVerb,
  isPrepositional,
  type Step,
  type Walk,
} from './steps.ts';

/** The effect of the first predicate behind the figure at item `at`; `far` lets the walk pass commas, coordinations and insertions. */
export function predicate(scene: Scene, at: number, far: boolean): Effect | null {
  const { items } = scene;
  if (standsElsewhere(items, at)) return null;
  const walk: Walk = { scene, at, far, passive: false, perfect: false, viaVerb: false };
  for (let k = at + 1; k < Math.min(items.length, at + REACH); ) {
    const step = STEPS[(items[k] as Item).kind];
    const next = step ? step(walk, k) : k + 1;
    if (typeof next !== 'number') return next;
    k = next;
  }
  return null;
}

const DO = words('did does do');
const RELATIVES = words('who which');
const ONLY = words('only just');
const over = () => null;

const SUBJECTS = words('they he she we i');

/** "the pupils they seized": what others did to them. */
const tellsOfOthers = ({ items }: Scene, k: number) =>
  isWord(items[k], SUBJECTS) && items[k - 1]?.fig !== undefined && items[k + 1]?.kind !== 'say';

const DUTIES = words('should must ought shall need');

/** "No one should die of cold", "nobody has to die": a wish, no count. */
const isDuty = ({ scene: { items }, at }: Walk, k: number) =>
  items[at]?.fig?.kind === 'zero' &&
  (isWord(items[k], DUTIES) || (items[k]?.kind === 'have' && items[k + 1]?.lower === 'to'));

/** How the walk goes on from an item, by its kind; kinds that are not listed are passed. */
const STEPS: Readonly<Partial<Record<Kind, (walk: Walk, k: number) => Step>>> = {
  be: (walk, k) => {
    walk.passive = true;
    return k + 1;
  },
  have: (walk, k) => {
    if (isDuty(walk, k)) return null;
    walk.perfect = true;
    return k + 1;
  },
  modal: (walk, k) => {
    if (isDuty(walk, k)) return null;
    walk.perfect ||= isWord(walk.scene.items[k], DO);
    return k + 1;
  },
  // "two were not hurt" counts nobody; "two, not three, were hurt" does
  neg: ({ scene }, k) => (scene.items[k + 1]?.kind === 'fig' || isWord(scene.items[k + 1], ONLY) ? k + 1 : null),
  eff: atEffect,
  comma: atMark,
  dash: atMark,
  open: atMark,
  and: atJoin,
  fig: atFigure,
  rel: ({ scene, far }, k) => (far ? relativeEnd(scene.items, k) : null),
  pron: ({ scene }, k) => (isWord(scene.items[k], RELATIVES) || tellsOfOthers(scene, k) ? null : k + 1),
  verb: atVerb,
  say: atVerb,
  deny: atVerb,
  sub: atSubordinate,
  semi: over,
  colon: over,
  stop: over,
};

const OUT_OF = words('of among amongst');
const OPENERS = kinds('comma', 'semi', 'quote', 'adv', 'and', 'dash', 'colon');

/** "Of the 100 prisoners who escaped, 20 …", "five of the nine inmates …": the predicate is said of the part. */
function isWhole(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.fig?.noun.partitive === 'of') return true;
  return items[at]?.fig !== undefined && isWord(items[at - 1], OUT_OF) && (at === 1 || ofKind(items[at - 2], OPENERS));
}

const INCLUDES = words('include includes included');

/** "The dead were ten", "includes ten", "in ten towns", "177 the number": no predicate is said of a complement, a listed part, or a figure in a phrase of its own. */
function standsElsewhere(items: readonly Item[], at: number): boolean {
  const [before, second] = [items[at - 1], items[at - 2]];
  if (before?.kind === 'be' && second?.lower !== 'there' && second?.kind !== 'eff') return true;
  if (before?.kind === 'verb' && isWord(before, INCLUDES)) return true;
  if (isWhole(items, at)) return true;
  return (items[at + 1]?.lower === 'the' && items[at]?.fig?.noun.group === null) || isPrepositional(items, at);
}
