import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import type { Fig, Item } from '../items.ts';
import { nounBehind, toldBehind, wholeBefore } from './group/told.ts';
import { back, boundBefore, figAt, isCount, kinds, rightward, words } from './look.ts';
import { endsInThose } from './predicate/subject.ts';
import { byRank } from './rank.ts';
import type { Bound, Scene } from './scene.ts';

/** Who the people of a bound figure are: by what the sentence says of them behind it, by its noun, the construction, the figure before, the label. */
export function groupOf(scene: Scene, at: number): Group {
  const { noun } = figAt(scene, at) as Fig;
  const open = noun.group === null || noun.group === 'people';
  const told = open ? (toldBehind(scene, at) ?? groupOfParts(scene, at)) : null;
  const named = told ?? byRank(scene, at) ?? byNoun(scene, at);
  if (named) return named;
  if (noun.partitive === 'of') return 'people';
  if (noun.unknown) return 'civilians';
  return nounBehind(scene, at) ?? wholeBefore(scene, at) ?? carriedGroup(scene, at) ?? scene.label.group ?? 'people';
}

/** "nine people, six women and three girls": who all of them were, where the parts add up and are of one group. */
function groupOfParts(scene: Scene, at: number): Group | null {
  if (scene.items[at + 1]?.kind !== 'comma') return null;
  const parts = [...scene.bound].filter(([, { anchor, part }]) => part && anchor === at).map(([k]) => k);
  const sum = parts.reduce((total, k) => total + (figAt(scene, k)?.low ?? 0), 0);
  if (parts.length < 2 || sum !== figAt(scene, at)?.low) return null;
  const [first, ...others] = parts.map((k) => figAt(scene, k)?.noun.group ?? null);
  return first && others.every((group) => group === first) ? first : null;
}

/** What the figure's own noun says, or the construction it stands in. */
function byNoun(scene: Scene, at: number): Group | null {
  const { noun } = figAt(scene, at) as Fig;
  const { group } = scene.bound.get(at) as Bound;
  if (noun.group && (noun.vague || isTheirMen(scene, at))) return ownGroup(scene, at) ?? noun.group;
  if (noun.effectNoun && noun.group === 'people') return group ?? scene.label.group ?? 'people';
  return noun.group ?? group;
}

const FORCES: ReadonlySet<Group | null> = new Set<Group | null>(['security', 'militants']);

/** "the regiment lost nine men": the men of a force are of the force. */
function isTheirMen(scene: Scene, at: number): boolean {
  const { group, rule } = scene.bound.get(at) as Bound;
  return FORCES.has(group) && (rule === 'object' || rule === 'owner') && figAt(scene, at)?.noun.detail === 'men';
}

/** "lost ten members", "nine of its own men": a vague noun belongs to the subject or to the figure before. */
function ownGroup(scene: Scene, at: number): Group | null {
  const { group, rule, part } = scene.bound.get(at) as Bound;
  if (group && (rule === 'object' || rule === 'owner')) return group;
  const { noun, kind } = figAt(scene, at) as Fig;
  const carried = noun.partitive === 'of' || kind === 'ordinal' || part ? carriedGroup(scene, at) : null;
  return carried === 'people' ? null : carried;
}

/** What "others", "24 hurt" and "four in Mastung" go on from: the figure before in the sentence, then the sentences before for "others" and "more". */
function carriedGroup(scene: Scene, at: number): Group | null {
  const { noun } = figAt(scene, at) as Fig;
  const from = back(scene, at - 1);
  if (standsAlone(scene, at, from) || isThoseWho(scene, at) || isNobody(scene, at)) return null;
  for (let k = from; k >= 0; k--) {
    const group = (noun.partitive === 'them' ? meantByThem(scene, k) : null) ?? groupBefore(scene, k, at);
    if (group) return group;
  }
  return groupFromBefore(scene, at);
}

const WHO = words('who killed injured wounded dead missing arrested hurt');

/** "eleven of those who died": told apart by nothing but what befell them. */
const isThoseWho = (scene: Scene, at: number) => endsInThose(scene, at) && WHO.has(scene.items[at + 1]?.lower ?? '');

/** "no one", "nobody", not "none", which goes on. */
function isNobody({ items, tokens }: Scene, at: number): boolean {
  const fig = items[at]?.fig;
  return fig?.kind === 'zero' && fig.noun.group === null && !fig.noun.partitive && tokens[fig.core]?.lower !== 'none';
}

const IN_HANDS: ReadonlySet<Effect> = new Set<Effect>(['escaped', 'released', 'arrested', 'captured', 'evacuated']);

/** "on ten wounded": behind a preposition an effect beside the figure goes on from nobody; nor does "11 dead" from those who were freed or taken. */
function standsAlone(scene: Scene, at: number, before: number): boolean {
  const { items, bound } = scene;
  const { noun } = figAt(scene, at) as Fig;
  if (items[at + 1]?.lower === 'held' && bound.get(at)?.rule === 'held') return true;
  if (bound.get(at)?.rule !== 'effect beside' || noun.partitive || noun.carried) return false;
  if (items[before]?.kind === 'prep') return true;
  const last = boundBefore(scene, at);
  const free = last !== null && IN_HANDS.has((bound.get(last) as Bound).effect);
  return free && items[at + 1]?.lower === 'dead';
}

/** Whom "them" may mean at item `k`: those of a figure, or people named without one; null where nobody stands there. */
function meantByThem(scene: Scene, k: number): Group | null {
  const { kind, fig, group } = scene.items[k] as Item;
  if (kind === 'people' && countable(scene, k) && scene.items[k - 1]?.lower !== 'by') return group ?? null;
  if (!isCount(fig)) return null;
  if (fig.noun.group && !fig.noun.vague) return fig.noun.group;
  return scene.bound.has(k) ? groupOf(scene, k) : fig.noun.group;
}

/** People whom "them" may mean: not a body that acts or speaks ("police", "the military", "officials"). */
export const countable = ({ items, tokens }: Pick<Scene, 'items' | 'tokens'>, k: number): boolean =>
  tokens[items[k]?.from ?? 0]?.word.person?.plural === true &&
  items[k]?.group !== 'security' &&
  items[k]?.group !== 'officials' &&
  items[k + 1]?.kind !== 'say';

/** The group of the bound figure at item `k`, where the one at `at` may go on from it: only a part goes on from a part. */
function groupBefore(scene: Scene, k: number, at: number): Group | null {
  const before = scene.bound.get(k);
  if (!before || (before.part && !scene.bound.get(at)?.part)) return null;
  const { noun } = figAt(scene, k) as Fig;
  if (noun.group) return groupOf(scene, k);
  return before.group ?? carriedGroup(scene, k) ?? (noun.unknown ? 'civilians' : 'people');
}

const US = words('us you');

/** Rules whose figure is a subject that may go on from the people named last. */
const OF_SUBJECTS: ReadonlySet<string> = new Set(['own predicate', 'shared predicate', 'identified']);

/** Rules whose bare figure goes on from the last figure of the same paragraph. */
const GO_ON: ReadonlySet<string> = new Set(['own predicate', 'shared predicate', 'object', 'of', 'value']);

/** What the sentences before give to "them", to "others", and to a bare figure that goes on from them. */
function groupFromBefore(scene: Scene, at: number): Group | null {
  const { noun, to, rest, kind } = figAt(scene, at) as Fig;
  const { carry } = scene;
  const rule = scene.bound.get(at)?.rule ?? '';
  if (noun.partitive === 'them' && US.has(scene.tokens[to + 1]?.lower ?? '')) return 'people';
  if (!carry) return null;
  if (noun.partitive === 'them' && carry.people) return carry.people;
  const leads = OF_SUBJECTS.has(rule) && !noun.carried && carry.peopleNear && startsSentence(scene, at);
  if (leads) return carry.people;
  const goesOn = noun.carried || noun.partitive || rest || kind === 'ordinal' || (carry.near && GO_ON.has(rule));
  return goesOn ? carry.group : null;
}

const CONTENT = kinds('fig', 'people', 'say', 'verb', 'eff', 'colon');

/** A figure with which the sentence begins goes on from the people named last. */
const startsSentence = ({ items }: Scene, at: number) => rightward(items, 0, at, ({ kind }) => CONTENT.has(kind)) < 0;
