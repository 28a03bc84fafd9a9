import { alike, continued, sameAs } from './anchor.ts';
import { back, boundBefore, figAt, isBare, isWord, kinds, ofKind, onward, rightward, words } from './look.ts';
import type { LinkRule, Scene } from './scene.ts';

const AT_A_PLACE = words('in at near from on outside to for of over');
const JOINS = kinds('and', 'comma', 'semi');

/** "Ten died in Quetta and four in Mastung", "six of the dead were found in Klatanlo, three in Hokeng Jaya": the predicate is left out. */
export const gapped: LinkRule = {
  name: 'gapping',
  read: (scene, at) => {
    const { items } = scene;
    const next = onward(scene, at + 1);
    if (figAt(scene, at)?.kind === 'article') return null;
    if (items[next]?.kind !== 'prep' || !isWord(items[next], AT_A_PLACE)) return null;
    const before = back(scene, at - 1);
    const ofMore = items[before]?.lower === 'of' && items[before - 1]?.kind === 'and';
    if (!ofMore && !ofKind(items[before], JOINS)) return null;
    const index = mainBefore(scene, at);
    return index === null || predicateWithin(scene, next) ? null : sameAs(scene, index);
  },
};

const NAMES = kinds('word', 'det', 'people');
const CLOSES = kinds('comma', 'and', 'semi', 'stop');

/** "In Osk 177 people had died, in Boru 53 and in Sarn twelve": each behind its place, the predicate said once. */
export const placedAhead: LinkRule = {
  name: 'gapping',
  read: (scene, at) => {
    const { items } = scene;
    const fig = figAt(scene, at);
    if (!fig || !isBare(fig) || fig.kind === 'article') return null;
    if (at + 1 < items.length && !ofKind(items[at + 1], CLOSES)) return null;
    const prep = placeBefore(scene, at);
    const last = boundBefore(scene, at);
    if (prep < 1 || last === null || !ofKind(items[prep - 1], JOINS)) return null;
    return placeBefore(scene, last) >= 0 ? sameAs(scene, last) : null;
  },
};

/** Item of the "in" that, with a name, stands right before the figure at `at`; -1 where none does. */
function placeBefore({ items }: Scene, at: number): number {
  let k = at - 1;
  while (k >= Math.max(0, at - 4) && ofKind(items[k], NAMES)) k -= 1;
  return k < at - 1 && items[k]?.kind === 'prep' && isWord(items[k], AT_A_PLACE) ? k : -1;
}

const VERBS = kinds('be', 'have', 'eff');

/** The bound figure that the verb of the main clause is said of: in "four were held, two of whom were freed, and three in Boru" the four. */
function mainBefore(scene: Scene, at: number): number | null {
  const last = boundBefore(scene, at);
  if (last === null || figAt(scene, last)?.noun.partitive !== 'them') return last;
  const inserted = scene.items[last - 1]?.kind === 'comma' && ofKind(scene.items[last + 1], VERBS);
  return inserted ? boundBefore(scene, last) : last;
}

const PREDICATES = kinds('be', 'have', 'eff', 'verb');
const CLAUSE_ENDS = kinds('comma', 'and', 'semi', 'stop', 'close');

/** Whether a verb comes before the next comma or "and". */
const predicateWithin = ({ items }: Scene, at: number) =>
  rightward(
    items,
    at,
    items.length,
    ({ kind }) => PREDICATES.has(kind),
    ({ kind }) => CLAUSE_ENDS.has(kind),
  ) >= 0;

const COPULAS = kinds('be', 'have');
const ENDS = kinds('stop', 'comma', 'semi');

/** "in Batumi no one was detained; in Kutaisi, three were": the verb is left to be understood. */
export const echo: LinkRule = {
  name: 'echo',
  read: (scene, at) => {
    const { items } = scene;
    const fig = figAt(scene, at);
    if (!fig || fig.kind === 'article' || !ofKind(items[at + 1], COPULAS)) return null;
    if (!isBare(fig) && !fig.noun.group) return null;
    return at + 2 >= items.length || ofKind(items[at + 2], ENDS) ? alike(scene, at) : null;
  },
};

const AT_THE_PLACE = words('in at near');

/** "Six in the district of Palauli, two in Salelologa.": an answer that leaves out the verb of the question. */
export const opening: LinkRule = {
  name: 'opening',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const next = onward(scene, at + 1);
    if (!fig || !isBare(fig) || fig.kind !== 'number' || back(scene, at - 1) >= 0 || !scene.carry?.near) return null;
    const placed = isWord(scene.items[next], AT_THE_PLACE) && !predicateWithin(scene, next);
    return placed ? continued(scene, at, false) : null;
  },
};

const PASSED = kinds('comma', 'word', 'prep', 'poss', 'people', 'eff', 'fig', 'be', 'have', 'pron', 'say');

/** "… 18 civilians killed, and at least 92 militants", "92 on Saturday and, on Friday, 41": a figure at the end of a list whose verb is left out. */
export const trailing: LinkRule = {
  name: 'trailing',
  read: (scene, at) => {
    const { items, bound } = scene;
    const fig = figAt(scene, at);
    if (!fig || fig.kind === 'article' || fig.noun.unknown || predicateWithin(scene, at + 1)) return null;
    let joined = false;
    let k = back(scene, at - 1);
    for (let steps = 0; steps < 12 && k >= 0; steps++, k = back(scene, k - 1)) {
      const item = items[k];
      if (bound.has(k)) return joined && (fig.noun.group || steps > 2) ? sameAs(scene, k) : null;
      if (item?.kind === 'and' || item?.kind === 'semi') joined = true;
      else if (!ofKind(item, PASSED)) return null;
    }
    return null;
  },
};
