import type { Group } from '../../model/group.ts';
import type { Item } from '../items.ts';
import { continued } from './anchor.ts';
import { effAt, figAt, isBare, isCount, isWord, kinds, ofKind, onward, rightward, words } from './look.ts';
import { endsInThose } from './predicate/subject.ts';
import { refersOnly } from './refers.ts';
import { BEFORE, bind, type LinkRule, type Scene, type Tie, UNCOUNTED } from './scene.ts';

const OF = words('of among');
const AMONG = words('among amongst');

/** "Of the fatalities, 19 are women", "Among those who died were four children", "Two of the dead were nurses": counted out of a whole that is named. */
export const countsOf: LinkRule = {
  name: 'counts of',
  read: (scene, at) => victimsLead(scene, at) ?? wholeLeads(scene, at),
};

/** "Among the victims were 18 civilians": the victims of what was told before. */
function victimsLead(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const among = rightward(items, 0, 2, ({ lower }) => lower === 'among');
  const people = items[onward(scene, among + 1)];
  if (among < 0 || at - among >= 12) return null;
  if (refersOnly(scene, onward(scene, among + 1)) && behindCopula(scene, at)) return continued(scene, at, true);
  if (at - among >= 6 || people?.kind !== 'people') return null;
  if (!/^(?:victims|those|casualties)$/.test(people.lower)) return null;
  return continued(scene, at, true) ?? bind('killed', { part: true, anchor: UNCOUNTED });
}

const BEHIND_COPULA = kinds('adv', 'det', 'quote');

/** "Among the six were an infant …": right behind the verb. */
function behindCopula({ items }: Scene, at: number): boolean {
  let k = at - 1;
  while (ofKind(items[k], BEHIND_COPULA)) k -= 1;
  return items[k]?.kind === 'be';
}

const OPENERS = kinds('and', 'adv', 'quote', 'sub');

/** "Of the fatalities, …", "Among those who died …" at the head of the sentence: the effect that names the whole. */
function wholeLeads(scene: Scene, at: number): Tie | null {
  const { items } = scene;
  const isOf = (item: Item) => (item.kind === 'prep' || item.kind === 'sub') && isWord(item, OF);
  const lead = rightward(items, 0, at, isOf, ({ kind }) => !OPENERS.has(kind));
  if (lead < 0) return null;
  for (let k = lead + 1; k < Math.min(at, lead + 8); k++) {
    const eff = effAt(scene, k);
    if (eff && eff.frame !== 'loses') return bind(eff.effect, { anchor: UNCOUNTED, part: true });
    const whole = figAt(scene, k)?.noun.effect;
    if (whole) return bind(whole, { anchor: k, part: true });
    if (items[k]?.kind === 'comma') return null;
  }
  return null;
}

/** What stands between the people and "are among …" in no sentence of theirs. */
const OTHER_CLAUSE = kinds('semi', 'stop', 'say', 'sub', 'eff', 'colon');
const FARTHEST = 20;

/** "two councillors were among the victims", "a constable was among those killed". */
export const among: LinkRule = {
  name: 'among',
  read: (scene, at) => {
    const { items } = scene;
    const copula = rightward(
      items,
      at + 1,
      at + FARTHEST,
      ({ kind }, k) => kind === 'be' && isWord(items[onward(scene, k + 1)], AMONG),
      ({ kind }) => OTHER_CLAUSE.has(kind),
    );
    if (copula < 0 || items[at - 1]?.kind === 'prep') return null;
    const prep = onward(scene, copula + 1);
    const whole = rightward(items, prep + 1, prep + 5, (item) => isVictims(item) || hasEffect(item));
    if (whole < 0) return null;
    const eff = effAt(scene, whole);
    const counted = rightward(items, prep + 1, whole, ({ fig }) => isCount(fig));
    if (eff) return bind(eff.effect, { part: true, anchor: counted < 0 ? UNCOUNTED : counted });
    return bind(scene.carry?.effect ?? 'killed', { part: true, anchor: BEFORE });
  },
};

const hasEffect = ({ eff }: Item) => eff !== undefined && eff.frame !== 'loses';
const isVictims = ({ kind, lower }: Item) => kind === 'people' && /^(?:victims|casualties|fatalities)$/.test(lower);

/** "The fatal victims are eleven men", "Three were firefighters", "19 are women": who those of the figure before were. */
export const identified: LinkRule = {
  name: 'identified',
  read: (scene, at) => {
    const fig = figAt(scene, at);
    const next = onward(scene, at + 1);
    const verb = scene.items[next];
    const told = ofThose(scene, at);
    if (told) return told;
    if (fig && wereNamed(scene, at)) return bind('killed', { part: true, anchor: UNCOUNTED });
    if (!fig || !(verb?.kind === 'be' || verb?.lower.startsWith('belong'))) return null;
    if (!isBare(fig) && !isOfVictims(fig.noun)) return null;
    const group = peopleAfter(scene, next + 1);
    const whole = continued(scene, at, true) ?? (isBare(fig) ? null : bind('killed', { anchor: UNCOUNTED }));
    return group && whole && { ...whole, group };
  },
};

/** "Nine of those arrested are minors": who some of them were. */
function ofThose(scene: Scene, at: number): Tie | null {
  const eff = effAt(scene, at + 1);
  if (!endsInThose(scene, at) || !eff || eff.frame === 'loses' || scene.items[at + 2]?.kind !== 'be') return null;
  const group = peopleAfter(scene, at + 3);
  return group && bind(eff.effect, { part: true, anchor: UNCOUNTED, group });
}

const NAMED = words('identified named');

/** "29 of the victims had been identified", "ten of the bodies have been identified": the dead are. */
const wereNamed = (scene: Scene, at: number) =>
  isOfVictims(figAt(scene, at)?.noun ?? { partitive: null, detail: null }) &&
  rightward(
    scene.items,
    at + 1,
    at + 5,
    (item) => isWord(item, NAMED),
    ({ kind }) => !AUXILIARY.has(kind) && kind !== 'verb',
  ) >= 0;

/** "two of the victims". */
const isOfVictims = ({ partitive, detail }: { partitive: string | null; detail: string | null }) =>
  partitive === 'of' && /\b(?:victims|fatalities|casualties)\b/.test(detail ?? '');

const AUXILIARY = kinds('have', 'be', 'adv', 'modal', 'neg');
const PASSED = kinds('word', 'adv', 'det', 'prep', 'poss', 'verb');

/** The people that the complement from item `at` on names. */
function peopleAfter({ items }: Scene, at: number): Group | null {
  const found = rightward(
    items,
    at,
    at + 5,
    ({ kind }) => kind === 'people',
    ({ kind }) => !PASSED.has(kind),
  );
  return items[found]?.group ?? null;
}
