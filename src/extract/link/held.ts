import type { Group } from '../../model/group.ts';
import type { Item } from '../items.ts';
import { back, figAt, isWord, kinds, leftward, ofKind, onward, rightward, words } from './look.ts';
import { bind, type LinkRule, type Scene, type Tie } from './scene.ts';

/** "The rebels still hold 50 passengers", "Police were holding nine men", "Fifty people were held": in whose hands people are. */
export const held: LinkRule = {
  name: 'held',
  read: (scene, at) => {
    const noun = figAt(scene, at)?.noun;
    if (heldInHead(scene, at)) return bind('arrested');
    if (!noun || (noun.group === null && noun.partitive !== 'them') || noun.unknown) return null;
    return holds(scene, at) ?? isHeld(scene, at);
  },
};

const HOLD = words('hold holds holding held');
const LAW =
  /^(?:police|officers|detectives|authorities|troops|soldiers|army|military|gendarmes|investigators|prosecutors|forces|agents|jailers|rangers|guards)$/;
const CAPTORS = /^(?:kidnappers|captors|hijackers|pirates|gang|gangs|bandits|hamas)$/;
const CLAUSE_ENDS = kinds('semi', 'stop', 'comma', 'say', 'rel', 'sub');

/** Someone who bears arms, or the law, holds them. */
function holds(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const verb = back(scene, at - 1);
  if (!items[verb] || !HOLD.has(items[verb].lower) || items[verb].kind === 'eff') return null;
  const holder = leftward(
    items,
    verb - 1,
    verb - 7,
    (item) => item.kind === 'people' || item.fig !== undefined || LAW.test(item.lower) || CAPTORS.test(item.lower),
    ({ kind }) => CLAUSE_ENDS.has(kind),
  );
  return holder < 0 ? null : handsOf(items[holder] as Item);
}

function handsOf({ lower, group, fig }: Item): Tie | null {
  const who: Group | null = fig ? fig.noun.group : (group ?? null);
  if (who === 'militants' || CAPTORS.test(lower)) return bind('captured');
  return who === 'security' || LAW.test(lower) ? bind('arrested') : null;
}

const OVER = words('over after in for on with at as');

/** "Four held over deaths": heads leave "were" out. */
const heldInHead = ({ items }: Scene, at: number) =>
  items[at + 1]?.lower === 'held' &&
  items[at - 1]?.kind !== 'prep' &&
  (at + 2 >= items.length || isWord(items[at + 2], OVER)) &&
  !items[at]?.fig?.noun.unknown;

const PASSED = kinds('prep', 'word', 'det', 'comma', 'fig', 'adv', 'people', 'and');
const AFTER_HELD = kinds('stop', 'prep', 'sub', 'adv', 'and', 'comma', 'semi', 'say');
const GATHERING = words('up back');

/** "Fifty people were held", "eight were being held after the raid". */
function isHeld(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const be = rightward(
    items,
    at + 1,
    at + 12,
    ({ kind }) => kind === 'be',
    ({ kind }) => !PASSED.has(kind) && kind !== 'have',
  );
  if (be < 0 || ofKind(items[at - 1], kinds('prep'))) return null;
  const verb = onward(scene, items[be + 1]?.kind === 'be' ? be + 2 : be + 1);
  const next = items[verb + 1];
  if (items[verb]?.lower !== 'held' || GATHERING.has(next?.lower ?? '')) return null;
  if (next !== undefined && !ofKind(next, AFTER_HELD)) return null;
  const byCaptors = rightward(items, verb + 1, verb + 6, ({ group }) => group === 'militants') >= 0;
  return bind(byCaptors ? 'captured' : 'arrested');
}
