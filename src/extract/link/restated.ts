import type { Fig, Item } from '../items.ts';
import { anchorOf } from './anchor.ts';
import { back, boundBefore, figAt, isBare, isWord, kinds, leftward, ofKind, words } from './look.ts';
import { bind, type LinkRule, type Scene, type Tie } from './scene.ts';

/** "Police say 31", "another said 25", "put the figure at 46,000", "Previous report: 53", "withdrew the figure of 19": a bare number given for what was counted before. */
export const restated: LinkRule = {
  name: 'restated',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    if (!fig || !givesCount(fig) || !endsHere(scene, at)) return null;
    const before = back(scene, at - 1);
    if (isBare(fig) && thereWere(scene, before)) return scene.carry && bind(scene.carry.effect, { group: 'people' });
    const total = totalBefore(scene, before);
    const account = accountBefore(scene, before);
    const led =
      total ||
      isIt(scene, before) ||
      isNotBut(scene, before) ||
      isMoved(scene, at, before) ||
      (account && scene.items[before]?.lower === 'at');
    if (!led && !saidBefore(scene, before, fig) && (fig.noun.group || !(account || leadsBare(scene, at, before))))
      return null;
    return ofAnchor(scene, at, total || account);
  },
};

/** A number of which nothing else is counted. */
const givesCount = ({ kind, noun }: Fig) =>
  (kind === 'number' || kind === 'ordinal') && !noun.unknown && !noun.partitive;

const MARKS = kinds('comma', 'stop', 'semi', 'close', 'quote', 'open', 'colon', 'dash');
const ENDS = kinds('and', 'sub', 'prep', 'adv', 'rel', 'say', 'verb', 'det');

/** No noun or effect stands behind the number. */
const endsHere = ({ items }: Scene, at: number) =>
  at + 1 >= items.length || ofKind(items[at + 1], MARKS) || ofKind(items[at + 1], ENDS);

const WERE = words('was were are is');

/** "There were 12." at the head of a sentence. */
const thereWere = ({ items }: Scene, at: number) =>
  at <= 3 && isWord(items[at], WERE) && items[at - 1]?.lower === 'there';

const IT = words('it that');

/** "Police now say it was three." */
const isIt = ({ items }: Scene, at: number) =>
  isWord(items[at], WERE) && isWord(items[at - 1], IT) && items[at - 2]?.kind === 'say';

const COUNTED_NOUNS = words('it that this number figure toll total count');

/** "It is not 40 but 18": the number that is wrong, and the right one. */
function isNotBut({ items }: Scene, before: number): boolean {
  const second = items[before]?.lower === 'but' && items[before - 1]?.fig !== undefined;
  const comma = items[before]?.lower === 'but' && items[before - 1]?.kind === 'comma' && items[before - 2]?.fig;
  const not = second ? before - 2 : comma ? before - 3 : before;
  return items[not]?.kind === 'neg' && items[not - 1]?.kind === 'be' && isWord(items[not - 2], COUNTED_NOUNS);
}

const UP = words('up down against');

/** "up from 12", "against 12": moved from another number of the same count, not of something that no effect is told of. */
function isMoved({ items, bound }: Scene, at: number, before: number): boolean {
  if (!isWord(items[before - 1], UP) && items[before]?.lower !== 'against') return false;
  const compared = leftward(items, at - 1, 0, ({ fig }) => fig?.refused === null || fig?.refused.rule === 'thing');
  return compared < 0 || bound.has(compared);
}

const SAID = words('say says said claims claimed give gives gave counted counts reported reports');
const COUNTED = words('counts counted');

/** "Police say 31"; a figure with a noun must be counted: "police counted 31 militants". */
const saidBefore = ({ items }: Scene, at: number, { noun }: Fig) =>
  items[at]?.kind === 'say' && isWord(items[at], noun.group ? COUNTED : SAID);

const OR = words('or not');

/** "31 or 32", "accounted for 12", "had at first spoken of fewer than 150": what leads in a bare number. */
function leadsBare(scene: Scene, at: number, before: number): boolean {
  const { items } = scene;
  const verb = items[before - 1]?.lower ?? '';
  if (isWord(items[before], OR)) return boundBefore(scene, at) !== null;
  if (items[before]?.lower === 'for') return verb.startsWith('account');
  return items[before]?.lower === 'of' && /^(?:sp[eo]ak|spoke|spoken|speaks|talk)/.test(verb);
}

const TOTALS = words('total count tally figure toll');
const CLAUSE_ENDS = kinds('semi', 'stop', 'sub');

/** "the military's total is 133 militants", "the toll that it gives is 22": a count named before "is". */
function totalBefore({ items }: Scene, at: number): boolean {
  if (items[at]?.kind !== 'be') return false;
  const inserted = items[at - 1]?.kind === 'comma';
  const ends = ({ kind }: Item) => CLAUSE_ENDS.has(kind) || (kind === 'comma' && !inserted);
  return leftward(items, at - 1, at - 11, (item) => isWord(item, TOTALS), ends) >= 0;
}

const ACCOUNTS = words('figure count number total tally toll estimate report');
const PUT_AT = words('of at to from as');
const ABOARD = words('aboard board passengers people');

/** "put the figure at 46,000", "Previous report: 53", not "the number of people aboard at 53". */
function accountBefore({ items }: Scene, at: number): boolean {
  const link = items[at];
  if (link?.kind !== 'colon' && !(link?.kind === 'prep' && PUT_AT.has(link.lower))) return false;
  return (
    leftward(
      items,
      at - 1,
      at - 6,
      (item) => ACCOUNTS.has(item.lower) || item.kind === 'toll',
      (item) => ABOARD.has(item.lower) || item.kind === 'comma' || CLAUSE_ENDS.has(item.kind),
    ) >= 0
  );
}

/** The effect and people of the figure before; a total or account of civilians and others counts people. */
function ofAnchor(scene: Scene, at: number, total: boolean): Tie | null {
  const anchor = anchorOf(scene, at);
  if (!anchor) return null;
  const group = figAt(scene, anchor.index)?.noun.group ?? anchor.tie.group;
  const own = figAt(scene, at)?.noun.group;
  return bind(anchor.tie.effect, { group: own ?? (total && group === 'civilians' ? 'people' : group) });
}
