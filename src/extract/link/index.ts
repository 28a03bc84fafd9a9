import type { Effect } from '../../model/effect.ts';
import type { Group } from '../../model/group.ts';
import { freed } from './freed.ts';
import { byRank, describedAs, sufferer, wholeBefore } from './groups.ts';
import {
  addsUp,
  apposition,
  badly,
  countsOf,
  described,
  echo,
  effectNoun,
  farList,
  gapped,
  identified,
  includedList,
  including,
  inverted,
  joined,
  labelled,
  ofThem,
  opening,
  respectively,
  restated,
  sharedNoun,
  theRest,
  trailing,
} from './inherit.ts';
import { listed, object, ofNoun, owned } from './object.ts';
import { among, beside, ownPredicate, relative, sharedPredicate, withWounds } from './predicate.ts';
import { type Bound, back, figAt, isCount, type LinkRule, onward, type Scene } from './scene.ts';
import { value } from './value.ts';

/** The rules that tie a figure to its effect, surest first: the first that applies counts. */
export const linkRules: readonly LinkRule[] = [
  addsUp, // "14 people - 13 inmates and a guard - perished": a breakdown, whatever follows
  owned, // "had ten dead" before "ten dead", which would not know whose
  ofNoun, // "the release of 17 passengers kidnapped last week" before what else is said of them
  beside, // "18 captured"
  among, // "two were among the victims"
  effectNoun, // "12 deaths were reported"
  gapped, // "and four in Mastung" before a predicate further on takes the four
  ownPredicate, // "ten were killed"
  object, // "killed ten"
  including, // "…, including three women, were": parts before what follows the insertion
  listed, // "killed ten and two" before a later predicate
  includedList, // "including a mayor and two guards, were"
  ofThem,
  countsOf,
  sharedNoun, // "212 and 94 passengers"
  sharedPredicate, // "eleven, ten and 67 were killed"
  inverted, // "Also killed were 36 civilians"
  joined,
  value, // "the toll rose to 38"
  withWounds, // "300 passengers with burns"
  relative, // "six pupils, who suffered burns, …" before what their noun says
  described, // "six wounded soldiers"
  theRest, // "The other three were in the north"
  identified, // "Three were firefighters"
  apposition, // "11 people: five men, …"
  badly, // "52 injured, four seriously"
  echo, // "in Kutaisi, three were"
  opening, // "Six in Palauli, two in Salelologa."
  respectively, // "… make up 22 and 36 respectively"
  farList, // "… who had stayed behind, and a guard"
  restated, // "Police say 31"
  labelled, // "**Injured:** 54"
  trailing, // "… killed, and at least 92 militants": last, since anything else is surer
];

/** Binds every figure of the scene that counts people to what befell them, from left to right, twice: the second time around, figures may go on from what stands behind them. */
export function link(scene: Scene): void {
  for (const _round of [1, 2])
    scene.items.forEach((item, at) => {
      if (
        item.kind !== 'fig' ||
        scene.bound.has(at) ||
        !isCount(item.fig) ||
        speaks(scene, at) ||
        namesSomebody(scene, at)
      )
        return;
      for (const rule of linkRules) {
        const found = rule.read(scene, at);
        if (!found || !plausible(scene, at, rule.name, found.effect)) continue;
        const noun = item.fig?.noun;
        const dead = noun?.partitive === 'of' && noun.effect === 'killed';
        scene.bound.set(at, { ...found, effect: dead ? 'killed' : freed(scene, at, found.effect), rule: rule.name });
        break;
      }
    });
}

/** "a police official said", "four officials told": the people of the figure speak; nothing befell them. */
function speaks(scene: Scene, at: number): boolean {
  let next = onward(scene, at + 1);
  const one = figAt(scene, at)?.kind === 'article';
  while (
    one &&
    (['prep', 'word', 'people', 'det', 'adv', 'poss', 'and'].includes(scene.items[next]?.kind ?? '') ||
      scene.items[next]?.fig?.kind === 'article')
  )
    next += 1;
  const verb = scene.items[next]?.kind === 'have' ? onward(scene, next + 1) : next;
  const kind = scene.items[verb]?.kind;
  return (kind === 'say' || kind === 'deny') && figAt(scene, at)?.noun.group !== null && !reduced(scene, verb);
}

/** "145 people described as militants": a participle behind the noun, and no verb of saying. */
const reduced = ({ items }: Scene, at: number) =>
  items[at]?.forms?.includes('participle') === true &&
  ['as', 'by', 'in', 'at', 'from', 'to'].includes(items[at + 1]?.lower ?? '');

/** "said Ana Reyes, a nurse, …": one person behind a name says who it is. */
function namesSomebody({ items, tokens }: Scene, at: number): boolean {
  const fig = items[at]?.fig;
  if (fig?.kind !== 'article' || items[at - 1]?.kind !== 'comma') return false;
  if (isOne(items[at - 2]?.fig) || items[at - 2]?.fig?.refused?.rule === 'age') return true;
  return tokens[fig.from - 2]?.capital === true && items[at - 2]?.kind === 'word' && items[at - 3]?.kind !== 'prep';
}

/** "a sixth, a 17-year-old boy, died": both are the same one. */
const isOne = (fig: Scene['items'][number]['fig']) =>
  fig !== undefined && fig.refused === null && fig.low === 1 && fig.high === 1 && fig.kind !== 'article';

/** Effects that are hardly said of anything but people, so that an unknown noun may stand for them. */
const STRONG = new Set<Effect>(['killed', 'injured', 'arrested', 'captured', 'rescued']);

/** "seized 42 firearms", "saved 12 sculptures", "lost 40 hectares": verbs that take things as well. */
const looseVerb = (scene: Scene, at: number, rule: string) =>
  (rule === 'object' || rule === 'list') &&
  !/^(?:kill|wound|injur|hurt|arrest|detain|abduct|kidnap|murder|massacr|execut|rescu|slaughter|assassinat|behead)/.test(
    scene.items[back(scene, at - 1)]?.lower ?? '',
  );

/** A figure without a noun for people needs a construction that only people stand in. */
function plausible(scene: Scene, at: number, rule: string, effect: Effect): boolean {
  const fig = figAt(scene, at);
  if (!fig) return false;
  if (fig.kind === 'article' && ['label', 'value'].includes(rule)) return false;
  if (fig.kind === 'ordinal' && !fig.noun.group)
    return ['own predicate', 'shared predicate', 'effect beside'].includes(rule);
  return (
    !fig.noun.unknown ||
    (!fig.noun.singular &&
      STRONG.has(effect) &&
      !looseVerb(scene, at, rule) &&
      !scene.items.some(({ lower }, k) => k > at && k < at + 5 && /^f[ae]ll/.test(lower)))
  );
}

/** Who the people of a bound figure are: by its noun, an apposition behind it, the construction, the figure before, the label. */
export function groupOf(scene: Scene, at: number): Group {
  const fig = figAt(scene, at);
  const bound = scene.bound.get(at) as Bound;
  const named = identifiedBehind(scene, at) ?? describedAs(scene, at) ?? sufferer(scene, at) ?? nextOne(scene, at);
  if (named && (fig?.noun.group === null || fig?.noun.group === 'people')) return named;
  const ranked = byRank(scene, at);
  if (ranked) return ranked;
  if (fig?.noun.vague && fig.noun.group) return ownGroup(scene, at) ?? fig.noun.group;
  if (fig?.noun.group && fig.noun.effectNoun && fig.noun.group === 'people')
    return bound.group ?? scene.label.group ?? 'people';
  if (fig?.noun.group) return fig.noun.group;
  if (bound.group) return bound.group;
  if (fig?.noun.partitive === 'of') return 'people';
  if (fig?.noun.unknown) return 'civilians';
  return nounBehind(scene, at) ?? wholeBefore(scene, at) ?? carriedGroup(scene, at) ?? scene.label.group ?? 'people';
}

/** "212 and 94 passengers": the noun behind the second figure is that of both. */
const nounBehind = ({ items }: Scene, at: number) =>
  items[at + 1]?.lower === 'and' && items[at + 2]?.fig?.refused === null
    ? (items[at + 2]?.fig?.noun.group ?? null)
    : null;

/** "a sixth, a 17-year-old boy": who the one is. */
const nextOne = ({ items }: Scene, at: number) =>
  isOne(items[at]?.fig) && items[at + 1]?.kind === 'comma' && items[at + 2]?.fig?.kind === 'article'
    ? (items[at + 2]?.fig?.noun.group ?? null)
    : null;

/** "lost ten members", "nine of its own men": a vague noun belongs to the subject or to the figure before. */
function ownGroup(scene: Scene, at: number): Group | null {
  const { group, rule } = scene.bound.get(at) as Bound;
  if (group && rule === 'object') return group;
  const fig = figAt(scene, at);
  const carried =
    fig?.noun.partitive === 'of' || fig?.kind === 'ordinal' || scene.bound.get(at)?.part
      ? carriedGroup(scene, at)
      : null;
  return carried === 'people' ? null : carried;
}

/** "five dead, all of them civilians", "two of them women", "five were police officers". */
function identifiedBehind(scene: Scene, at: number): Group | null {
  const { items } = scene;
  let k = onward(scene, at + 1);
  if (figAt(scene, at)?.noun.partitive || items[k]?.kind === 'be') {
    if (items[k]?.kind === 'be') k = onward(scene, k + 1);
    while (
      (items[k]?.kind === 'word' && items[k]?.lower !== 'said') ||
      items[k]?.lower === 'of' ||
      items[k]?.kind === 'adv'
    )
      k += 1;
    return items[k]?.kind === 'people' ? (items[k]?.group ?? null) : null;
  }
  for (; k < Math.min(items.length, at + 4); k++) if (items[k]?.kind === 'comma') break;
  const lead = items[k + 1];
  if (items[k]?.kind !== 'comma') return null;
  const all =
    lead?.lower === 'all' ||
    (lead?.kind === 'det' && ['all', 'both'].includes(lead.lower)) ||
    (lead?.kind === 'fig' && lead.fig?.noun.group === null && scene.tokens[lead.from]?.lower === 'both');
  if (lead?.kind === 'fig' && scene.tokens[lead.from]?.lower === 'both') return lead.fig?.noun.group ?? null;
  if (!all) return null;
  for (let j = k + 2; j < k + 7; j++) if (items[j]?.kind === 'people') return items[j]?.group ?? null;
  return null;
}

/** A figure with which the sentence begins goes on from the people named last. */
const startsSentence = (scene: Scene, at: number) =>
  scene.items.slice(0, at).every(({ kind }) => !['fig', 'people', 'say', 'verb', 'eff', 'colon'].includes(kind));

/** People whom "them" may mean: not a body that acts or speaks ("police", "the military", "officials"). */
export const countable = ({ items, tokens }: Pick<Scene, 'items' | 'tokens'>, k: number) =>
  tokens[items[k]?.from ?? 0]?.word.person?.plural === true &&
  !['security', 'officials'].includes(items[k]?.group ?? '') &&
  items[k + 1]?.kind !== 'say';

const US = new Set(['us', 'you']);

/** What "others", "24 hurt" and "four in Mastung" go on from: the figure before in the sentence, then the sentences before for "others" and "more". */
function carriedGroup(scene: Scene, at: number): Group | null {
  const fig = figAt(scene, at);
  const before = scene.items[back(scene, at - 1)];
  if (
    before?.kind === 'prep' &&
    fig &&
    scene.bound.get(at)?.rule === 'effect beside' &&
    !fig.noun.partitive &&
    !fig.noun.carried
  )
    return null;
  for (let k = back(scene, at - 1); k >= 0; k--) {
    const item = scene.items[k];
    if (
      item?.kind === 'fig' &&
      fig?.noun.partitive === 'them' &&
      item.fig?.refused === null &&
      (item.fig.noun.group || scene.bound.has(k))
    )
      return item.fig.noun.group && !item.fig.noun.vague
        ? item.fig.noun.group
        : scene.bound.has(k)
          ? groupOf(scene, k)
          : item.fig.noun.group;
    if (
      item?.kind === 'people' &&
      fig?.noun.partitive === 'them' &&
      countable(scene, k) &&
      scene.items[k - 1]?.lower !== 'by' &&
      item.group !== undefined
    )
      return item.group;
    if (item?.kind === 'fig' && scene.bound.has(k) && !(scene.bound.get(k)?.part && !scene.bound.get(at)?.part))
      return item.fig?.noun.group
        ? groupOf(scene, k)
        : (scene.bound.get(k)?.group ?? carriedGroup(scene, k) ?? (item.fig?.noun.unknown ? 'civilians' : 'people'));
  }
  if (fig?.noun.partitive === 'them' && US.has(scene.tokens[fig.to + 1]?.lower ?? '')) return 'people';
  const goesOn =
    scene.carry?.near &&
    ['own predicate', 'shared predicate', 'object', 'of', 'value'].includes(scene.bound.get(at)?.rule ?? '');
  if (fig?.noun.partitive === 'them' && scene.carry?.people) return scene.carry.people;
  const subject =
    ['own predicate', 'shared predicate', 'identified'].includes(scene.bound.get(at)?.rule ?? '') && !fig?.noun.carried;
  if (subject && startsSentence(scene, at) && scene.carry?.peopleNear) return scene.carry.people;
  return fig?.noun.carried || fig?.noun.partitive || fig?.rest || fig?.kind === 'ordinal' || goesOn
    ? (scene.carry?.group ?? null)
    : null;
}
