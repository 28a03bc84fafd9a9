import type { Effect } from '../../model/effect.ts';
import { effAt, figAt, isCount, isWord, kinds, ofKind, onward, rightward, words } from './look.ts';
import type { Scene } from './scene.ts';

/** The effect on the figure at item `at` in the codebook's terms, where a word means one thing or another by who does it to whom ("freed", "captured"). */
export function adjusted(scene: Scene, at: number, effect: Effect): Effect {
  const noun = figAt(scene, at)?.noun;
  // "two of the dead were found"
  if (noun?.partitive === 'of' && noun.effect === 'killed') return 'killed';
  if (effect === 'injured' && ofTheDead(scene, at)) return 'killed';
  // inmates who flee break out
  if (effect === 'displaced' && noun?.group === 'prisoners') return 'escaped';
  if (effect === 'captured') return takenBy(scene, at);
  if (effect === 'arrested') return takenIn(scene, at);
  return effect === 'released' ? freedBy(scene, at) : effect;
}

const DEADLY = /^(?:shot|stabbed|hacked|burn(?:t|ed)|beaten|mauled|trampled|slashed)$/;

/** "three of the four had been shot" behind four bodies: how the dead died. */
function ofTheDead({ items, carry }: Scene, at: number): boolean {
  const noun = items[at]?.fig?.noun;
  if (noun?.partitive !== 'of' || noun.group !== null || carry?.effect !== 'killed') return false;
  return rightward(items, at + 1, at + 5, ({ lower }) => DEADLY.test(lower)) >= 0;
}

const RESCUERS =
  /^(?:mission|unit|operation|team|teams|raid|firefighters|rescuers|rescue|troops|soldiers|police|divers|crews|commandos|army|navy|forces|coastguard|officers)$/;
const MEANS = words('by in');

/** "freed" by attackers in a jail raid is escaped, by troops or firefighters rescued, else released. */
function freedBy(scene: Scene, at: number): Effect {
  const { items } = scene;
  const verb = items.findIndex(({ eff }) => eff?.effect === 'released');
  if (figAt(scene, at)?.noun.group === 'prisoners')
    return militantsWithin(scene, verb) || jailbreakWithin(scene, verb) ? 'escaped' : 'released';
  if (!items[verb]?.lower.startsWith('free')) return 'released';
  const before = rightward(items, 0, verb, ({ lower }) => RESCUERS.test(lower)) >= 0;
  return before || rescuersBehind(scene, verb) ? 'rescued' : 'released';
}

const militantsWithin = ({ items }: Scene, to: number) =>
  rightward(items, 0, to, ({ group, fig }) => group === 'militants' || fig?.noun.group === 'militants') >= 0;

const JAILBREAK = /^(?:break|breakout|break-out|jailbreak|prison-break|raid|attack|assault|storming|riot)$/;

/** "the prison break freed 117 inmates". */
const jailbreakWithin = ({ items }: Scene, to: number) =>
  rightward(items, 0, to, ({ lower }) => JAILBREAK.test(lower)) >= 0;

/** "freed 30 captives by troops", "freed in a raid": who or what freed them stands behind "by" or "in". */
const rescuersBehind = ({ items }: Scene, verb: number) =>
  rightward(
    items,
    verb + 1,
    verb + 12,
    ({ lower }, k) =>
      RESCUERS.test(lower) && rightward(items, Math.max(verb + 1, k - 4), k, (item) => MEANS.has(item.lower)) >= 0,
  ) >= 0;

const AT_SEA =
  /^(?:ship|vessel|boat|lifeboat|lifeboats|boats|trawler|tanker|freighter|frigate|cutter|cutters|fishermen|coastguard|lifeguards|helicopter|helicopters|navy|sea|offshore|raft|rafts|dinghy)$/;

const GUESTS =
  /\b(?:guests?|passengers?|hostages?|worshippers?|shoppers?|staff|tourists?|holidaymakers|sailors?|seafarers?|mourners|diners|captives?)\b/;
const HELD = words('being held');
const LAW = /^(?:police|custody|officers|authorities|suspicion|questioning|court|prosecutors|detention|charges)$/;

/** Guests "are being held" by whoever took the house, not by the law, unless the sentence names it; at sea, who is "picked up" is rescued. */
function takenIn(scene: Scene, at: number): Effect {
  const { items } = scene;
  if (pickedUp(scene, at)) return 'rescued';
  const verb = items.find(({ eff }) => eff?.effect === 'arrested');
  const guests = GUESTS.test(figAt(scene, at)?.noun.detail ?? '');
  const lawless = HELD.has(verb?.lower ?? '') && !items.some(({ lower }, k) => k > at && LAW.test(lower));
  return guests && lawless ? 'captured' : 'arrested';
}

/** "a merchant ship picked up 87 migrants": by whom one is picked up says whether one is arrested. */
function pickedUp({ items }: Scene, at: number): boolean {
  const verb = items.findIndex(({ eff, lower }) => eff?.effect === 'arrested' && lower.startsWith('pick'));
  return (
    verb >= 0 &&
    rightward(items, Math.min(verb, at) - 8, Math.max(verb, at) + 9, ({ lower }) => AT_SEA.test(lower)) >= 0
  );
}

/** Militants taken by the state are arrested; "captured" alone is said of both. */
function takenBy({ items }: Scene, at: number): Effect {
  const verb = items.find(({ eff }) => eff?.effect === 'captured');
  if (!verb?.lower.startsWith('captur')) return 'captured';
  const before = items.findLast(({ fig }, k) => k < at && isCount(fig) && fig.noun.group !== null);
  const group = items[at]?.fig?.noun.group ?? before?.fig?.noun.group;
  return group === 'militants' ? 'arrested' : 'captured';
}

const AND = words('and but');
const BEFORE_DEATH = kinds('adv', 'have', 'sub');
const OTHERS = kinds('semi', 'stop', 'sub', 'fig', 'people', 'rel', 'say');

/** "was hit by a bullet and lost his life", "were hurt and have since died": a later verb of death of the same people. */
export function diesLater({ items }: Scene, at: number): boolean {
  const died = rightward(
    items,
    at + 1,
    at + 14,
    ({ eff }) => eff?.effect === 'killed' && eff.frame === 'befalls' && eff.as === 'verb',
    ({ kind, lower }) => OTHERS.has(kind) && lower !== 'since',
  );
  let before = died - 1;
  while (before > at && ofKind(items[before], BEFORE_DEATH)) before -= 1;
  return died >= 0 && items[before]?.kind === 'and' && isWord(items[before], AND);
}

const JOINS = words('or and');
const HARMED: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured']);

/** "dead or wounded", "killed and injured" said of one figure: the effect at item `at` joined with the other one is `casualties`. */
export function mixedEffect(scene: Scene, at: number, effect: Effect): Effect {
  const { items } = scene;
  if (effect === 'injured' && diesLater(scene, at)) return 'killed';
  const join = onward(scene, at + 1);
  if (items[join]?.kind !== 'and' || !JOINS.has(items[join].lower)) return effect;
  const second = onward(scene, join + 1);
  const other = effAt(scene, second);
  if (!other || other.effect === effect || items[second + 1]?.kind === 'fig') return effect;
  return HARMED.has(effect) && HARMED.has(other.effect) ? 'casualties' : effect;
}
