import type { Group } from '../../model/group.ts';
import type { Item } from '../items.ts';
import { continued } from './anchor.ts';
import { back, boundBefore, figAt, isCount, isWord, kinds, leftward, ofKind, rightward, words } from './look.ts';
import { type Bound, bind, type LinkRule, type Scene } from './scene.ts';

const MARKS = kinds('comma', 'dash', 'colon', 'open');

/** "eleven people were killed in the fighting, six soldiers and five civilians": figures behind a mark that add up to the one before break it down. */
export const addsUp: LinkRule = {
  name: 'adds up',
  read: (scene, at) => {
    const whole = boundBefore(scene, at);
    if (whole === null) return null;
    const run = breakdown(scene, whole);
    const [first] = run;
    if (first === undefined || run.length < 2 || !run.includes(at)) return null;
    const sum = run.reduce((total, k) => total + (figAt(scene, k)?.low ?? 0), 0);
    if (otherPeople(scene, whole, run) || ownPlaces(scene, whole, run)) return null;
    if (sum !== figAt(scene, whole)?.low || !ofKind(scene.items[back(scene, first - 1)], MARKS)) return null;
    return bind((scene.bound.get(whole) as Bound).effect, { anchor: whole, part: true });
  },
};

const TOLD: ReadonlySet<Group> = new Set<Group>(['security', 'militants', 'officials', 'prisoners']);

/** "two policemen, a driver and a passer-by": others of another kind, whose sum is chance. */
function otherPeople(scene: Scene, whole: number, run: readonly number[]): boolean {
  const fig = figAt(scene, whole);
  const group = fig?.noun.group;
  if (!group || group === 'people' || scene.items[whole + 1]?.kind !== 'comma') return false;
  const others = run.filter((k) => (figAt(scene, k)?.noun.group ?? group) !== group);
  return others.length > 0 && (TOLD.has(group) || run.every((k) => figAt(scene, k)?.kind === 'article'));
}

const PLACED = words('in at near from on');

/** "three deaths were reported from Osk, two from Boru and one from Sarn": each has its own place. */
function ownPlaces({ items, tokens }: Scene, whole: number, run: readonly number[]): boolean {
  const [first = 0] = run;
  const placed = (k: number) =>
    isWord(items[k], PLACED) &&
    tokens[items[k + 1]?.from ?? 0]?.capital === true &&
    !isPlaceOfAll(items[k + 1], items[k + 2]);
  return rightward(items, whole + 1, first, (_, k) => placed(k)) >= 0 && run.every((k) => placed(k + 1));
}

const WIDE = words('province state district region county country governorate prefecture division city oblast');
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "in Sarn province": a place that may hold the others. */
const isPlaceOfAll = (name: Item | undefined, behind: Item | undefined) =>
  DAYS.test(name?.lower ?? '') || isWord(behind, WIDE);

const CLAUSE_ENDS = kinds('semi', 'stop', 'sub');
const IN_A_LIST = kinds('fig', 'and', 'comma', 'word', 'prep', 'adv', 'det', 'poss', 'people', 'quote');

/** The free figures behind the one at item `whole`, in its clause, between which no verb stands. */
function breakdown(scene: Scene, whole: number): number[] {
  const { items } = scene;
  const free = (item: Item, k: number) => isFree(scene, item, k);
  const run: number[] = [];
  let k = rightward(items, whole + 1, items.length, free, ({ kind }) => CLAUSE_ENDS.has(kind));
  for (; k >= 0 && ofKind(items[k], IN_A_LIST); k++) if (free(items[k] as Item, k)) run.push(k);
  return run;
}

/** A count that nothing is said of yet but, maybe, that it adds up with others. */
function isFree({ bound }: Scene, { fig }: Item, k: number): boolean {
  const rule = bound.get(k)?.rule;
  return isCount(fig) && !fig.noun.partitive && (rule === undefined || rule === 'adds up');
}

/** "11 people: five men, three women and three children", "(Zambezia 44, Nampula 17)": a breakdown behind a colon, dash or bracket. */
export const apposition: LinkRule = {
  name: 'apposition',
  read: (scene, at) => {
    const mark = leadMark(scene, at);
    if (mark < 0) return null;
    const whole = boundBefore(scene, mark);
    if (whole === null) return scene.carry && scene.items[mark]?.kind === 'open' ? continued(scene, at, true) : null;
    const { effect, group } = scene.bound.get(whole) as Bound;
    return isClose(scene, whole, mark) ? bind(effect, { group, anchor: whole, part: true }) : null;
  },
};

const LEADS = kinds('colon', 'dash', 'open');
const IN_A_BREAKDOWN = kinds('comma', 'and', 'fig', 'word', 'adv', 'quote', 'det', 'people');

/** The colon, dash or bracket that opens the run of figures in which the one at `at` stands, or -1. */
const leadMark = ({ items }: Scene, at: number): number =>
  leftward(
    items,
    at - 1,
    at - 12,
    ({ kind }) => LEADS.has(kind),
    ({ kind }) => !IN_A_BREAKDOWN.has(kind),
  );

/** No other clause begins between the whole and the mark. */
const isClose = ({ items }: Scene, from: number, to: number) =>
  rightward(items, from + 1, to, ({ kind }) => kind === 'semi' || kind === 'sub') < 0;
