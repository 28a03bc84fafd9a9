import { sameAs } from './anchor.ts';
import { back, effAt, figAt, isBare, isCount, isWord, kinds, leftward, ofKind, rightward, words } from './look.ts';
import { bind, type LinkRule, type Scene, type Tie, UNCOUNTED } from './scene.ts';

/** "12 deaths", "23 bodies", "no casualties", "no injuries": what is counted is an effect. */
export const effectNoun: LinkRule = {
  name: 'effect noun',
  read: (scene, at) => {
    const noun = figAt(scene, at)?.noun;
    return noun?.effectNoun && noun.effect && !noun.partitive ? bind(noun.effect) : null;
  },
};

/** "six wounded soldiers", "38 injured people", "four of the dead": the noun phrase itself says it. */
export const described: LinkRule = {
  name: 'described',
  read: (scene, at) => {
    const noun = figAt(scene, at)?.noun;
    if (!noun?.effect || (noun.effect === 'injured' && sentHome(scene, at))) return null;
    return noun.partitive === 'of' ? bind(noun.effect, { anchor: UNCOUNTED, part: true }) : bind(noun.effect);
  },
};

const HOME = words('discharged home');

/** "Five of the injured have been discharged": who is sent home is no count of the injured. */
const sentHome = ({ items }: Scene, at: number) =>
  rightward(
    items,
    at + 1,
    at + 6,
    (item) => isWord(item, HOME),
    ({ kind }) => kind === 'fig',
  ) >= 0;

const FATE = words('fate whereabouts');
const UNKNOWN = /^(?:unknown|unclear|uncertain|known|unconfirmed)$/;

/** "the deaths of 23 soldiers", "the bodies of 145 militants", "a toll of 31", "the loss of eight fighters", "the fate of seven remains unknown". */
export const ofNoun: LinkRule = {
  name: 'of',
  read: (scene, at) => {
    const { items } = scene;
    const of = back(scene, at - 1);
    if (items[of]?.lower !== 'of') return null;
    const before = back(scene, of - 1);
    if (isWord(items[before], FATE) && rightward(items, at + 1, at + 6, ({ lower }) => UNKNOWN.test(lower)) >= 0)
      return bind('missing');
    const again = deathOf(scene, of - 1);
    if (again) return again;
    // "the remains of six miners": no verb here
    if (items[before]?.lower === 'remains' && before < of && items[before - 1]?.kind !== 'fig') return bind('killed');
    const eff = effAt(scene, before);
    if (eff && items[before]?.kind === 'toll') return bind(eff.effect, { group: eff.group });
    if (eff?.as === 'noun') return bind(eff.effect);
    // "the 12 deaths of nine miners and three guards"
    const noun = figAt(scene, before)?.noun;
    return noun?.effectNoun && noun.effect ? bind(noun.effect) : null;
  },
};

const PARTS = words('including among');
const POINTERS = words('that those');

/** "83 bodies, including those of 31 women", "the last death, that of a driver": the noun of effect named before. */
function deathOf(scene: Scene, at: number): Tie | null {
  const { items, bound } = scene;
  if (!isWord(items[at], POINTERS)) return null;
  const named = leftward(
    items,
    at - 1,
    at - 12,
    ({ eff, fig }) => eff?.as === 'noun' || fig?.noun.effectNoun === true,
    ({ kind }) => kind === 'semi' || kind === 'stop',
  );
  const noun = items[named]?.fig?.noun.effect ?? items[named]?.eff?.effect;
  if (!noun) return null;
  const whole = bound.has(named) && (isWord(items[at - 1], PARTS) || items[at - 1]?.kind === 'comma');
  return bind(noun, whole ? { anchor: named, part: true } : {});
}

/** "212 and 94 passengers", "221 and 164 deaths": two figures before one noun. */
export const sharedNoun: LinkRule = {
  name: 'shared noun',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const second = figAt(scene, at + 2);
    if (!fig || !isBare(fig) || scene.items[at + 1]?.lower !== 'and' || !scene.bound.has(at + 2)) return null;
    return second?.noun.group || second?.noun.effectNoun ? sameAs(scene, at + 2) : null;
  },
};

const BEFORE_VALUE = kinds('comma', 'semi', 'and', 'colon', 'open', 'say');

/** "**Injured:** 54", a table's column "Killed": the label says it. */
export const labelled: LinkRule = {
  name: 'label',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const { effect, group } = scene.label;
    if (!effect || !isCount(fig) || fig.kind === 'article') return null;
    const before = back(scene, at - 1);
    return before < 0 || ofKind(scene.items[before], BEFORE_VALUE) ? bind(effect, { group }) : null;
  },
};
