import { back, figAt, isBare, isWord, kinds, leftward, ofKind, onward, rightward, words } from './look.ts';
import type { Scene } from './scene.ts';

/** Whether the figure at item `at` tells of nobody new: it points back, it says for how many there is room, or that nobody lived. */
export const refersOnly = (scene: Scene, at: number): boolean =>
  pointsBack(scene, at) ||
  isException(scene, at) ||
  isRoom(scene, at) ||
  isCrewOfSome(scene, at) ||
  isOfThings(scene, at) ||
  isSameTwo(scene, at) ||
  hasChildren(scene, at) ||
  noneLived(scene, at);

const OUT_OF = words('of among amongst');
const BEFORE_LEAD = kinds('comma', 'semi', 'quote', 'adv', 'and', 'dash', 'colon');
const BEHIND_LEAD = kinds('be', 'comma', 'stop');

/** "Among the six were an infant and its mother", "Of the 40, 12 were women": those counted before. */
function pointsBack(scene: Scene, at: number): boolean {
  const { items, tokens } = scene;
  const fig = figAt(scene, at);
  if (!fig || !isBare(fig) || tokens[fig.from]?.lower !== 'the' || !isWord(items[at - 1], OUT_OF)) return false;
  const leads = at === 1 || ofKind(items[at - 2], BEFORE_LEAD);
  return leads && (at + 1 >= items.length || ofKind(items[at + 1], BEHIND_LEAD));
}

const ALL = words('all everyone everybody nobody none');
const BUT = words('but except bar');

/** "all but two of the passengers died". */
const isException = ({ items, tokens }: Scene, at: number) =>
  isWord(items[at - 1], BUT) && ALL.has(tokens[(items[at - 1]?.from ?? 0) - 1]?.lower ?? '');

const ROOM = words('room space capacity built designed meant equipped berths slots places beds');
const CLAUSE_ENDS = kinds('comma', 'semi', 'stop', 'say', 'eff', 'fig');

/** "a morgue built for 12 bodies", "room for 30 wounded". */
const isRoom = ({ items }: Scene, at: number) =>
  items[at - 1]?.lower === 'for' &&
  leftward(
    items,
    at - 2,
    at - 5,
    (item) => isWord(item, ROOM),
    ({ kind }) => CLAUSE_ENDS.has(kind),
  ) >= 0;

/** "ten of the crew of 14": those of whom it befell some. */
const isCrewOfSome = (scene: Scene, at: number) =>
  figAt(scene, at)?.noun.detail === 'crew' && figAt(scene, at - 1)?.noun.partitive === 'of';

/** "13 recommendations, five of which have been carried out": a part of things. */
function isOfThings({ items, tokens }: Scene, at: number): boolean {
  const noun = items[at]?.fig?.noun;
  if (noun?.partitive !== 'them' || tokens[noun.to - 1]?.lower !== 'which') return false;
  const whole = items[leftward(items, at - 1, 0, ({ fig }) => fig !== undefined)]?.fig;
  return !whole || whole.refused !== null || !(whole.noun.group || whole.noun.effectNoun || whole.noun.carried);
}

/** "two of its nationals, a married couple": who the two were. */
const isSameTwo = ({ items }: Scene, at: number) =>
  items[at]?.fig?.noun.detail === 'couple' &&
  items[at - 1]?.kind === 'comma' &&
  items[leftward(items, at - 1, 0, ({ fig }) => fig !== undefined)]?.fig?.low === 2;

const CHILDREN = /^(?:\w+ )?(?:children|sons|daughters|kids|siblings|brothers|sisters|grandchildren)$/;

/** "a miner who has three children": a family. */
const hasChildren = ({ items }: Scene, at: number) =>
  items[at - 1]?.kind === 'have' &&
  CHILDREN.test(items[at]?.fig?.noun.detail ?? '') &&
  items[at + 1]?.kind !== 'eff' &&
  items[at + 1]?.kind !== 'prep';

const LIVED = /^(?:surviv|lived)/;

/** "buried seven, and none survived": no count of the dead. */
function noneLived(scene: Scene, at: number): boolean {
  const { items } = scene;
  if (figAt(scene, at)?.kind !== 'zero') return false;
  const verb = rightward(
    items,
    onward(scene, at + 1),
    at + 4,
    ({ lower }) => LIVED.test(lower),
    ({ kind }) => kind !== 'have' && kind !== 'adv',
  );
  return verb >= 0 && items[back(scene, at - 1)]?.kind !== 'neg';
}
