import type { Group } from '../../model/group.ts';
import { byRank, describedAs, wholeBefore } from './groups.ts';
import { apposition, countsOf, described, effectNoun, gapped, identified, includedList, including, inverted, joined, labelled, ofThem, restated, sharedNoun, trailing } from './inherit.ts';
import { listed, object, ofNoun, owned } from './object.ts';
import { freed } from './freed.ts';
import { among, beside, ownPredicate, relative, sharedPredicate, withWounds } from './predicate.ts';
import { type Bound, type LinkRule, type Scene, back, figAt, isCount, onward } from './scene.ts';
import { value } from './value.ts';

/** The rules that tie a figure to its effect, surest first: the first that applies counts. */
export const linkRules: readonly LinkRule[] = [
  owned, // "had ten dead" before "ten dead", which would not know whose
  beside, // "18 captured"
  among, // "two were among the victims"
  ofNoun, // "the deaths of 23 soldiers" before their own predicate ("… were confirmed")
  effectNoun, // "12 deaths were reported"
  gapped, // "and four in Mastung" before a predicate further on takes the four
  ownPredicate, // "ten were killed"
  object, // "killed ten"
  including, // "…, including three women, were": parts before what follows the insertion
  listed, // "killed ten and two" before a later predicate
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
  identified, // "Three were firefighters"
  apposition, // "11 people: five men, …"
  includedList,
  restated, // "Police say 31"
  labelled, // "**Injured:** 54"
  trailing, // "… killed, and at least 92 militants": last, since anything else is surer
];

/** Binds every figure of the scene that counts people to what befell them, from left to right, twice: the second time around, figures may go on from what stands behind them. */
export function link(scene: Scene): void {
  for (const _round of [1, 2])
    scene.items.forEach((item, at) => {
      if (item.kind !== 'fig' || scene.bound.has(at) || !isCount(item.fig) || speaks(scene, at) || namesSomebody(scene, at)) return;
      for (const rule of linkRules) {
        const found = rule.read(scene, at);
        if (!found || !plausible(scene, at, rule.name)) continue;
        scene.bound.set(at, { ...found, effect: freed(scene, at, found.effect), rule: rule.name });
        break;
      }
    });
}

/** "a police official said", "four officials told": the people of the figure speak; nothing befell them. */
function speaks(scene: Scene, at: number): boolean {
  const next = onward(scene, at + 1);
  const verb = scene.items[next]?.kind === 'have' ? onward(scene, next + 1) : next;
  const kind = scene.items[verb]?.kind;
  return (kind === 'say' || kind === 'deny') && figAt(scene, at)?.noun.group !== null && !reduced(scene, verb);
}

/** "145 people described as militants": a participle behind the noun, and no verb of saying. */
const reduced = ({ items }: Scene, at: number) => items[at]?.forms?.includes('participle') === true && ['as', 'by', 'in', 'at', 'from'].includes(items[at + 1]?.lower ?? '');

/** "said Ana Reyes, a nurse, …": one person behind a name says who it is. */
function namesSomebody({ items, tokens }: Scene, at: number): boolean {
  const fig = items[at]?.fig;
  if (fig?.kind !== 'article' || items[at - 1]?.kind !== 'comma') return false;
  if (isOne(items[at - 2]?.fig)) return true;
  return tokens[fig.from - 2]?.capital === true && items[at - 2]?.kind === 'word';
}

/** "a sixth, a 17-year-old boy, died": both are the same one. */
const isOne = (fig: Scene['items'][number]['fig']) => fig !== undefined && fig.refused === null && fig.low === 1 && fig.high === 1 && fig.kind !== 'article';

/** A figure without a noun for people needs a construction that only people stand in. */
function plausible(scene: Scene, at: number, rule: string): boolean {
  const fig = figAt(scene, at);
  if (!fig) return false;
  if (fig.kind === 'article' && ['label', 'value'].includes(rule)) return false;
  if (fig.kind === 'ordinal' && !fig.noun.group) return ['own predicate', 'shared predicate', 'effect beside'].includes(rule);
  return !(fig.noun.unknown && fig.noun.singular);
}

/** Who the people of a bound figure are: by its noun, an apposition behind it, the construction, the figure before, the label. */
export function groupOf(scene: Scene, at: number): Group {
  const fig = figAt(scene, at);
  const bound = scene.bound.get(at) as Bound;
  const named = identifiedBehind(scene, at) ?? describedAs(scene, at) ?? nextOne(scene, at);
  if (named && (fig?.noun.group === null || fig?.noun.group === 'people')) return named;
  const ranked = byRank(scene, at);
  if (ranked) return ranked;
  if (fig?.noun.vague && fig.noun.group) return ownGroup(scene, at) ?? fig.noun.group;
  if (fig?.noun.group && fig.noun.effectNoun && fig.noun.group === 'people') return bound.group ?? scene.label.group ?? 'people';
  if (fig?.noun.group) return fig.noun.group;
  if (bound.group) return bound.group;
  if (fig?.noun.unknown) return 'civilians';
  return wholeBefore(scene, at) ?? (bound.rule === 'value' && !bound.anchor ? null : carriedGroup(scene, at)) ?? scene.label.group ?? 'people';
}

/** "a sixth, a 17-year-old boy": who the one is. */
const nextOne = ({ items }: Scene, at: number) => (isOne(items[at]?.fig) && items[at + 1]?.kind === 'comma' && items[at + 2]?.fig?.kind === 'article' ? (items[at + 2]?.fig?.noun.group ?? null) : null);

/** "lost ten members", "nine of its own men": a vague noun belongs to the subject or to the figure before. */
function ownGroup(scene: Scene, at: number): Group | null {
  const { group, rule } = scene.bound.get(at) as Bound;
  if (group && rule === 'object') return group;
  return figAt(scene, at)?.noun.partitive === 'of' ? carriedGroup(scene, at) : null;
}

/** "five dead, all of them civilians", "two of them women", "five were police officers". */
function identifiedBehind(scene: Scene, at: number): Group | null {
  const { items } = scene;
  let k = onward(scene, at + 1);
  if (figAt(scene, at)?.noun.partitive || items[k]?.kind === 'be') {
    if (items[k]?.kind === 'be') k = onward(scene, k + 1);
    while ((items[k]?.kind === 'word' && items[k]?.lower !== 'said') || items[k]?.lower === 'of' || items[k]?.kind === 'adv') k += 1;
    return items[k]?.kind === 'people' ? (items[k]?.group ?? null) : null;
  }
  for (; k < Math.min(items.length, at + 4); k++) if (items[k]?.kind === 'comma') break;
  const lead = items[k + 1];
  if (items[k]?.kind !== 'comma') return null;
  const all = lead?.lower === 'all' || (lead?.kind === 'det' && ['all', 'both'].includes(lead.lower)) || (lead?.kind === 'fig' && lead.fig?.noun.group === null && scene.tokens[lead.from]?.lower === 'both');
  if (lead?.kind === 'fig' && scene.tokens[lead.from]?.lower === 'both') return lead.fig?.noun.group ?? null;
  if (!all) return null;
  for (let j = k + 2; j < k + 7; j++) if (items[j]?.kind === 'people') return items[j]?.group ?? null;
  return null;
}

/** What "others", "24 hurt" and "four in Mastung" go on from: the figure before in the sentence, then the sentences before for "others" and "more". */
function carriedGroup(scene: Scene, at: number): Group | null {
  const fig = figAt(scene, at);
  for (let k = back(scene, at - 1); k >= 0; k--) {
    const item = scene.items[k];
    if (item?.kind === 'fig' && scene.bound.has(k)) return groupOf(scene, k);
  }
  const opens = back(scene, at - 1) < 0 && scene.carry?.near;
  return fig?.noun.carried || fig?.noun.partitive || opens ? (scene.carry?.group ?? null) : null;
}
