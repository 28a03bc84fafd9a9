import type { Effect } from '../../model/effect.ts';
import { back, figAt, isBare, isCount, isOne, isWord, kinds, ofKind, onward, rightward, words } from './look.ts';
import { refersOnly } from './refers.ts';
import type { Scene } from './scene.ts';

/** Whether nothing can have befallen the figure at item `at`, whatever stands around it: it counts no people, its people speak, or it says who somebody is. */
export const neverLinked = (scene: Scene, at: number): boolean =>
  !isCount(figAt(scene, at)) ||
  refersOnly(scene, at) ||
  speaks(scene, at) ||
  namesSomebody(scene, at) ||
  isTheirAge(scene, at);

/** "Ana Reyes and Luis Mora, both 15": an age of two. */
function isTheirAge(scene: Scene, at: number): boolean {
  const fig = figAt(scene, at);
  return fig !== null && isBare(fig) && fig.low > 1 && scene.items[at - 1]?.lower === 'both';
}

const SAYING = kinds('say', 'deny');
const OF_A_TITLE = kinds('prep', 'word', 'people', 'det', 'adv', 'poss', 'and');

/** "a police official said", "four officials told": the people of the figure speak; nothing befell them. */
function speaks(scene: Scene, at: number): boolean {
  const { items } = scene;
  if (figAt(scene, at)?.noun.group === null) return false;
  let next = onward(scene, at + 1);
  if (figAt(scene, at)?.kind === 'article')
    while (ofKind(items[next], OF_A_TITLE) || items[next]?.fig?.kind === 'article') next += 1;
  const verb = items[next]?.kind === 'have' ? onward(scene, next + 1) : next;
  return ofKind(items[verb], SAYING) && !reduced(scene, verb);
}

const BEHIND_PARTICIPLE = words('as by in at from to');

/** "145 people described as militants": a participle behind the noun, and no verb of saying. */
const reduced = ({ items }: Scene, at: number) =>
  items[at]?.forms?.includes('participle') === true && isWord(items[at + 1], BEHIND_PARTICIPLE);

/** "said Ana Reyes, a nurse, …", "a sixth, a 17-year-old boy, died", "one of them a police officer": one person behind a name or a number says who it is. */
function namesSomebody({ items, tokens }: Scene, at: number): boolean {
  const fig = items[at]?.fig;
  if (fig?.kind !== 'article') return false;
  if (items[at - 1]?.fig?.noun.partitive === 'them' && items[at - 1]?.fig?.low === 1) return true;
  if (items[at - 1]?.kind !== 'comma') return false;
  const before = items[at - 2];
  if (isOne(before?.fig) || before?.fig?.refused?.rule === 'age') return true;
  return tokens[fig.from - 2]?.capital === true && before?.kind === 'word' && items[at - 3]?.kind !== 'prep';
}

/** Effects that are hardly said of anything but people, so that an unknown noun may stand for them. */
const STRONG: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'arrested', 'captured', 'rescued']);

/** Rules for counts that are named first: "a" and "an" are none. */
const NAMED_FIRST: ReadonlySet<string> = new Set(['label', 'value']);

/** Rules that take "a third" without a noun. */
const OF_ORDINALS: ReadonlySet<string> = new Set([
  'own predicate',
  'shared predicate',
  'effect beside',
  'object',
  'relative clause',
]);

/** Whether a rule's effect may hold of the figure at item `at`: one without a noun for people needs a construction that only people stand in. */
export function plausible(scene: Scene, at: number, rule: string, effect: Effect): boolean {
  const fig = figAt(scene, at);
  if (!fig || (fig.kind === 'article' && NAMED_FIRST.has(rule) && !isIncluded(scene, at))) return false;
  if (fig.kind === 'ordinal' && !fig.noun.group) return OF_ORDINALS.has(rule) && scene.items[at + 1]?.lower !== 'of';
  if (effect === 'displaced' && takesFlight(scene, at)) return false;
  if (effect === 'escaped' && !fromCustody(scene, at)) return false;
  if (LOOSE.has(rule) && isSafe(scene, at)) return false;
  if (!fig.noun.unknown) return true;
  return !fig.noun.singular && STRONG.has(effect) && !looseVerb(scene, at, rule) && !falls(scene, at);
}

const INCLUDE = /^includ/;

/** "The dead included a policeman". */
const isIncluded = ({ items }: Scene, at: number) => INCLUDE.test(items[at - 1]?.lower ?? '');

/** "all 11 captives unharmed": rules that would take a figure for want of a predicate. */
const LOOSE: ReadonlySet<string> = new Set(['trailing', 'effect noun', 'described']);
const UNHARMED = words('unharmed unhurt uninjured unscathed safe safely well');

const isSafe = ({ items }: Scene, at: number) =>
  isWord(items[items[at + 1]?.kind === 'be' ? at + 2 : at + 1], UNHARMED);

const CUSTODY =
  /^(?:prisons?|jails?|jailbreak|custody|cells?|captivity|captors|kidnap|abduct|hostages?|camp|detention|penitentiary|police|guards|inmates?|prisoners?|detainees?|wall|walls)/;
const HANDS: ReadonlySet<Effect> = new Set<Effect>(['captured', 'arrested', 'released', 'escaped', 'surrendered']);

/** Who escapes a fire was in nobody's hands: inmates, the armed, and those told of as held do break out. */
function fromCustody(scene: Scene, at: number): boolean {
  const { items, carry, tokens } = scene;
  const group = items[at]?.fig?.noun.group;
  if (group === 'prisoners' || group === 'militants') return true;
  if (carry && HANDS.has(carry.effect)) return true;
  const held = items.filter(({ eff }) => eff !== undefined && HANDS.has(eff.effect) && eff.as !== 'noun');
  const taken = tokens.some(({ lower }, k) => lower === 'taken' && tokens[k + 1]?.lower !== 'to');
  return held.length > 1 || taken || tokens.some(({ lower }) => CUSTODY.test(lower));
}

const SCENE = /^(?:scene|car|vehicle|motorcycles?|motorbikes?|van|getaway|taxi)$/;

/** "the gang of five fled in a stolen car": who runs from what he did has lost no home. */
const takesFlight = ({ items }: Scene, at: number) =>
  rightward(items, at - 3, at + 9, ({ lower }, k) => (k < at ? lower === 'gang' : SCENE.test(lower))) >= 0 ||
  items[at]?.fig?.noun.group === 'militants';

/** Verbs that take people alone. */
const OF_PEOPLE =
  /^(?:kill|wound|injur|hurt|arrest|detain|abduct|kidnap|murder|massacr|execut|rescu|slaughter|assassinat|behead)/;

/** "seized 42 firearms", "saved 12 sculptures", "lost 40 hectares": verbs that take things as well. */
const looseVerb = (scene: Scene, at: number, rule: string) =>
  (rule === 'object' || rule === 'list') && !OF_PEOPLE.test(scene.items[back(scene, at - 1)]?.lower ?? '');

/** "12 pines fell": unknown nouns that fall are things. */
const falls = ({ items }: Scene, at: number) =>
  rightward(items, at + 1, at + 5, ({ lower }) => /^f[ae]ll/.test(lower)) >= 0;
