import type { Group } from '../../../model/group.ts';
import { figAt, isCount, isOne, isWord, kinds, leftward, onward, peopleWithin, words } from '../look.ts';
import type { Scene } from '../scene.ts';

/** Who the sentence says that the people of the figure at item `at` are, where its own noun does not: "five dead, all of them civilians". */
export const toldBehind = (scene: Scene, at: number): Group | null =>
  identified(scene, at) ?? describedAs(scene, at) ?? ownForces(scene, at) ?? sufferer(scene, at) ?? nextOne(scene, at);

/** "two of them women", "five were police officers", "five dead, all of them civilians". */
function identified(scene: Scene, at: number): Group | null {
  // "three of the five deaths were children": said of the three
  if (figAt(scene, at - 1)?.noun.partitive === 'of') return null;
  const inner = figAt(scene, at)?.noun.partitive === 'of' && figAt(scene, at + 1) !== null;
  const next = onward(scene, inner ? at + 2 : at + 1);
  const complement = figAt(scene, at)?.noun.partitive || scene.items[next]?.kind === 'be';
  return complement ? complementGroup(scene, next) : allOfThem(scene, at, next);
}

/** "were police officers", "local women": the people that stand right there, or behind "be". */
function complementGroup(scene: Scene, at: number): Group | null {
  const { items } = scene;
  let k = items[at]?.kind === 'be' ? onward(scene, at + 1) : at;
  while (
    (items[k]?.kind === 'word' && items[k]?.lower !== 'said') ||
    items[k]?.lower === 'of' ||
    items[k]?.kind === 'adv'
  )
    k += 1;
  return items[k]?.kind === 'people' ? (items[k]?.group ?? null) : null;
}

/** ", all of them civilians", ", both police officers", from item `from` on. */
function allOfThem({ items, tokens }: Scene, at: number, from: number): Group | null {
  let comma = from;
  while (comma < at + 4 && items[comma]?.kind !== 'comma') comma += 1;
  const lead = items[comma + 1];
  if (items[comma]?.kind !== 'comma' || !lead) return null;
  if (lead.kind === 'fig' && tokens[lead.from]?.lower === 'both') return lead.fig?.noun.group ?? null;
  const all = lead.lower === 'all' || (lead.kind === 'det' && lead.lower === 'both');
  return all ? peopleWithin(items, comma + 2, comma + 7) : null;
}

const CALLED = words('as to');

/** "145 people described as militants", "two men believed to be kidnappers": who they are called behind the noun. */
function describedAs(scene: Scene, at: number): Group | null {
  const { items } = scene;
  const next = onward(scene, at + 1);
  if (!items[next]?.forms?.includes('participle') || !isWord(items[next + 1], CALLED)) return null;
  // "hundreds held as police battle protesters"
  if (items[next]?.lower === 'held') return null;
  return peopleWithin(items, next + 2, next + 7);
}

const UPON = words('on among amongst');

/** "inflicted some 300 casualties on the army", "three deaths among prisoners": on whom an effect noun fell. */
function sufferer(scene: Scene, at: number): Group | null {
  const { items } = scene;
  const next = onward(scene, at + 1);
  if (!figAt(scene, at)?.noun.effectNoun || !isWord(items[next], UPON)) return null;
  return peopleWithin(items, next + 1, next + 4);
}

const OWN = words('its their our his');

/** "no injuries to its forces", "three casualties in our ranks". */
function ownForces({ items, tokens }: Scene, at: number): Group | null {
  const next = items[at + 1];
  const poss = tokens[next?.to ?? 0];
  return next?.kind === 'prep' && poss && OWN.has(poss.lower) ? peopleWithin(items, at + 2, at + 5) : null;
}

/** "a sixth, a 17-year-old boy", "one of them a police officer": who the one is. */
function nextOne({ items }: Scene, at: number): Group | null {
  const next = items[at + 1]?.fig;
  if (next?.kind === 'article' && items[at]?.fig?.noun.partitive === 'them') return next.noun.group;
  const behind = items[at + 2]?.fig;
  const named = isOne(items[at]?.fig) && items[at + 1]?.kind === 'comma' && behind?.kind === 'article';
  return named ? behind.noun.group : null;
}

/** "212 and 94 passengers": the noun behind the second figure is that of both. */
export function nounBehind({ items }: Scene, at: number): Group | null {
  const second = items[at + 2]?.fig;
  return items[at + 1]?.lower === 'and' && isCount(second) ? second.noun.group : null;
}

const OUT_OF = words('of among from');
const AMONG = words('among amongst');
const COUNTED_OUT = words('of among');
const NAMES = kinds('people', 'fig');
const PASSED = kinds('comma', 'verb', 'word', 'det');

/** "of the insurgents, 37 had been killed", "among the soldiers two": the whole that leads in a bare figure. */
export function wholeBefore({ items }: Scene, at: number): Group | null {
  if (isWord(items[at - 1], AMONG)) return 'people';
  const whole = leftward(
    items,
    at - 1,
    at - 6,
    ({ kind }) => NAMES.has(kind),
    ({ kind }) => !PASSED.has(kind),
  );
  const item = items[whole];
  const before = items[whole - 1];
  if (item?.fig) return isCount(item.fig) && isWord(before, COUNTED_OUT) ? item.fig.noun.group : null;
  const led = isWord(before, OUT_OF) || (before?.kind === 'det' && isWord(items[whole - 2], OUT_OF));
  return led ? (item?.group ?? null) : null;
}
