import type { Effect } from '../../../model/effect.ts';
import type { Item } from '../../items.ts';
import { mixedEffect } from '../adjust.ts';
import { effAt, isCount, isWord, kinds, ofKind, rightward, words } from '../look.ts';
import type { Scene } from '../scene.ts';
import { skipInsertion } from './insertion.ts';
import { befallsSubject, endsInThose, objectFollows } from './subject.ts';

/** A walk from the figure at item `at` to the right, to its predicate, and what it has passed on the way. */
export interface Walk {
  scene: Scene;
  at: number;
  /** Commas, coordinations and insertions are passed over. */
  far: boolean;
  /** A form of "be" has been passed. */
  passive: boolean;
  /** A form of "have" or "do" has been passed. */
  perfect: boolean;
  /** A verb that is joined to one of effect has been passed. */
  viaVerb: boolean;
}

/** What a step comes to: the item index to go on from, the effect found, or null where none will be. */
export type Step = number | Effect | null;

const AMONG = words('among amongst');
const STATES = kinds('be', 'have');
const ARTICLES = words('the a an their its his her');
const ADJECTIVAL = words('dead missing wounded injured hurt killed captured arrested');

/** A word of effect ends the walk, unless it is a noun of which something else is said. */
export function atEffect({ scene, at, far, passive, perfect, viaVerb }: Walk, k: number): Step {
  const { items } = scene;
  const eff = effAt(scene, k);
  if (!eff) return null;
  if (k === at + 1 && endsInThose(scene, at)) return k + 1;
  // "gathered to remember the dead", "the case of the murdered priest"
  if (k > at + 1 && isWord(items[k - 1], ARTICLES) && !isWord(items[k - 2], AMONG) && !ofKind(items[k - 2], STATES))
    return k + 1;
  // "nine dead drivers and 14 hurt": the effect beside a bare figure is that figure's own
  const beside = items[k - 1]?.fig;
  if (far && k - 1 > at && isCount(beside) && !beside.noun.group && !passive && !perfect) return null;
  if (eff.as === 'noun' && !passive && !isWord(items[k], ADJECTIVAL)) return k + 1;
  if (viaVerb && objectFollows(scene, k + 1)) return null;
  return befallsSubject(scene, k, passive, perfect && !passive) ? mixedEffect(scene, k, eff.effect) : null;
}

/** A comma, dash or bracket: an insertion to pass, or a list that goes on. */
export const atMark = ({ scene, far }: Walk, k: number): Step => (far ? skipInsertion(scene, k) : null);

/** An "and" joins two subjects, which only a far walk passes, or two verbs. */
export function atJoin({ scene, far, viaVerb, passive, perfect }: Walk, k: number): Step {
  return far || ((viaVerb || passive || perfect) && effectNext(scene.items, k + 1)) ? k + 1 : null;
}

/** A second figure is another subject; in "six of the ten killed" the effect behind it is none of the six. */
export function atFigure({ scene: { items }, at, far }: Walk, k: number): Step {
  if (k > at + 1 || items[at]?.fig?.noun.partitive !== 'of')
    return far || items[k]?.fig?.refused || isPrepositional(items, k) ? k + 1 : null;
  let behind = k + 1;
  if (items[k]?.fig?.noun.detail === 'crew') return behind;
  while (items[behind]?.kind === 'eff' || items[behind]?.kind === 'verb') behind += 1;
  return behind;
}

const HOLDERS = words('of including between among like for after before with upon than');

/** "on 12 soldiers": the figure stands in a phrase of which no predicate is said. */
export const isPrepositional = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.kind === 'prep' && !isWord(items[k - 1], HOLDERS);

const BEHIND_PARTICIPLE = kinds('prep', 'sub', 'adv');

/** A verb of no effect ends the walk where it is the predicate; it is passed as a participle of the noun, or joined to a verb of effect. */
export function atVerb(walk: Walk, k: number): Step {
  const { scene, at, passive } = walk;
  const { items } = scene;
  const { forms = [], lower } = items[k] as Item;
  const participle = forms.includes('participle');
  if (forms.includes('gerund') && !passive) return k + 1;
  if (lower === 'aged' && items[k + 1]?.fig?.refused) return k + 2;
  if (k === at + 1 && participle && ofKind(items[k + 1], BEHIND_PARTICIPLE) && !passive) return k + 1;
  if (coordinated(items, k)) {
    walk.viaVerb = true;
    return k + 1;
  }
  if (passive && participle && reportedEffect(items, k + 1)) return k + 1;
  return forms.length === 1 && forms[0] === 'base' ? k + 1 : null;
}

/** "identified as militants", "since 12 May" are passed; a clause of its own ends the walk. */
export function atSubordinate({ scene: { items } }: Walk, k: number): Step {
  const named = items[k]?.lower === 'as' && items[k - 1]?.forms?.includes('participle');
  const since = items[k]?.lower === 'since' && items[k - 1]?.kind === 'have';
  const soFar = items[k]?.lower === 'so' && items[k + 1]?.lower === 'far';
  return named || since || soFar || items[k + 1]?.fig?.refused ? k + 1 : null;
}

const BEFORE_EFFECT = kinds('adv', 'be', 'have');

/** An effect, also behind an adverb or "was". */
function effectNext(items: readonly Item[], at: number): boolean {
  let k = at;
  while (k < at + 3 && ofKind(items[k], BEFORE_EFFECT)) k += 1;
  return items[k]?.kind === 'eff';
}

const OTHER_CLAUSE = kinds('comma', 'semi', 'sub', 'fig', 'rel', 'say', 'be', 'have', 'stop');

/** "were taken off a bus and shot dead": a second verb, of effect, stands beside the first. */
function coordinated(items: readonly Item[], at: number): boolean {
  const isOther = ({ kind }: Item) => OTHER_CLAUSE.has(kind);
  const and = rightward(items, at + 1, at + 11, ({ kind }) => kind === 'and', isOther);
  if (and < 0) return false;
  const next = items[and + 1];
  return next?.kind === 'eff' ? next.eff?.as === 'verb' : effectNext(items, and + 1);
}

const TO_EFFECT = kinds('be', 'have', 'eff');

/** "were reported killed", "were feared to have died": a verb of saying between "be" and the effect. */
const reportedEffect = (items: readonly Item[], at: number) =>
  items[at]?.kind === 'eff' || (items[at]?.lower === 'to' && ofKind(items[at + 1], TO_EFFECT));
