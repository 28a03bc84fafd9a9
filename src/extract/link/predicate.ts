import type { Effect } from '../../model/effect.ts';
import type { Item } from '../items.ts';
import { mixedEffect } from './mixed.ts';
import { bind, effAt, isCount, type LinkRule, onward, type Scene } from './scene.ts';

/** Whether the verb of effect at `at` befalls its subject: passive, participle or a verb such as "die"; false where it is active and the subject does it. */
export function befallsSubject(scene: Scene, at: number, passive: boolean, perfect: boolean): boolean {
  const eff = effAt(scene, at);
  if (!eff || eff.frame === 'loses' || eff.frame === 'object') return false;
  if (eff.as !== 'verb' || eff.frame !== 'does')
    return (
      eff.as !== 'noun' ||
      [
        'dead',
        'missing',
        'wounded',
        'injured',
        'hurt',
        'killed',
        'captured',
        'arrested',
        'escaped',
        'detained',
      ].includes(scene.items[at]?.lower ?? '')
    );
  if (passive) return true;
  if (AMBITRANSITIVE.test(scene.items[at]?.lower ?? '')) return !objectFollows(scene, at + 1);
  if (perfect || !['past', 'participle'].includes(eff.form)) return false;
  return !objectFollows(scene, at + 1);
}

/** Verbs that are said of the victims as well: "76 drown", "five have suffocated". */
const AMBITRANSITIVE = /^(?:drown|suffocat|asphyxiat|burn|evacuat|relocat)/;

/** A figure or people right behind a verb are its object. */
export function objectFollows(scene: Scene, at: number): boolean {
  const next = scene.items[onward(scene, at)];
  return next?.kind === 'people' || next?.kind === 'pron' || (next?.kind === 'fig' && isCount(next.fig));
}

/** "18 captured", "dozens injured", "ten dead": the effect stands right behind the figure. */
export const beside: LinkRule = {
  name: 'effect beside',
  read: (scene, at) => {
    const next = onward(scene, at + 1);
    const eff = effAt(scene, next);
    if (
      !eff ||
      endsInThose(scene, at) ||
      (eff.as === 'noun' && eff.frame === 'is' && scene.items[next]?.kind === 'toll')
    )
      return null;
    const main = eff.as === 'verb' && eff.frame === 'befalls' ? null : mainPredicate(scene, next);
    if (main !== null) return bind(main);
    return befallsSubject(scene, next, false, false) ? bind(mixedEffect(scene, next, eff.effect)) : null;
  },
};

/** "41 of those arrested": the participle says who they are, not what befell the 41. */
const endsInThose = ({ items, tokens }: Scene, at: number) =>
  tokens[(items[at]?.fig?.noun.to ?? 0) - 1]?.lower === 'those';

/** "two hikers missing since Friday have been found alive": behind an adjective of effect the predicate of the sentence may follow. */
function mainPredicate(scene: Scene, at: number): Effect | null {
  for (let k = at + 1; k < Math.min(scene.items.length, at + 12); k++) {
    const item = scene.items[k] as Item;
    if (item.kind === 'be' || item.kind === 'have') return predicate(scene, k - 1, false);
    if (
      !['prep', 'word', 'det', 'adv', 'poss'].includes(item.kind) &&
      !(item.kind === 'sub' && item.lower === 'since') &&
      !item.fig?.refused
    )
      return null;
  }
  return null;
}

/** "ten were killed", "two children in Chaman have died": the predicate follows without a comma. */
export const ownPredicate: LinkRule = {
  name: 'own predicate',
  read: (scene, at) => {
    const effect = predicate(scene, at, false);
    return effect === null ? null : bind(effect);
  },
};

/** "six pupils, who suffered burns, are at home", "the man who died": what a relative clause tells of the people. */
export const relative: LinkRule = {
  name: 'relative clause',
  read: (scene, at) => {
    let k = onward(scene, at + 1);
    if (scene.items[k]?.kind === 'comma') k = onward(scene, k + 1);
    if (scene.items[k]?.kind !== 'rel' || scene.items[k]?.lower === 'whose') return null;
    const effect = predicate(scene, k, false);
    return effect === null ? null : bind(effect);
  },
};

/** "two councillors were among the victims", "a constable was among those killed". */
export const among: LinkRule = {
  name: 'among',
  read: (scene, at) => {
    const { items } = scene;
    const copula = onward(scene, at + 1);
    const prep = onward(scene, copula + 1);
    if (items[copula]?.kind !== 'be' || !['among', 'amongst'].includes(items[prep]?.lower ?? '')) return null;
    for (let k = prep + 1; k < Math.min(items.length, prep + 5); k++) {
      const eff = effAt(scene, k);
      if (eff && eff.frame !== 'loses') return bind(eff.effect, { part: true, anchor: -2 });
      if (items[k]?.kind === 'people' && /^(?:victims|casualties|fatalities)$/.test(items[k]?.lower ?? ''))
        return bind(scene.carry?.effect ?? 'killed', { part: true, anchor: -1 });
    }
    return null;
  },
};

/** "passengers with injuries", "a few others with burns": hurt, by what they have. */
export const withWounds: LinkRule = {
  name: 'with wounds',
  read: (scene, at) => {
    const { items } = scene;
    const prep = onward(scene, at + 1);
    if (items[prep]?.lower !== 'with') return null;
    for (let k = prep + 1; k < prep + 5; k++)
      if (/^(?:injury|injuries|wound|wounds|burns|fractures|bruises)$/.test(items[k]?.lower ?? ''))
        return bind('injured');
    return null;
  },
};

/** "eleven civilians, ten soldiers and at least 67 militants were killed": the predicate follows over a list or an insertion. */
export const sharedPredicate: LinkRule = {
  name: 'shared predicate',
  read: (scene, at) => {
    const effect = predicate(scene, at, true);
    return effect === null ? null : bind(effect);
  },
};

const REACH = 40;

/** The effect of the first predicate behind the figure at `at`; `far` lets the search pass commas, coordinations and insertions. */
function predicate(scene: Scene, at: number, far: boolean): Effect | null {
  const { items } = scene;
  let passive = false;
  let perfect = false;
  let viaVerb = false;
  const complement = items[at - 1]?.kind === 'be' && items[at - 2]?.lower !== 'there' && items[at - 2]?.kind !== 'eff';
  const counted = items[at + 1]?.lower === 'the' && items[at]?.fig?.noun.group === null;
  const listedIn = /^include[sd]?$/.test(items[at - 1]?.lower ?? '') && items[at - 1]?.kind === 'verb';
  if (complement || counted || listedIn || isPrepositional(items, at)) return null;
  for (let k = at + 1; k < Math.min(items.length, at + REACH); k++) {
    const item = items[k] as Item;
    switch (item.kind) {
      case 'be':
        passive = true;
        break;
      case 'have':
        perfect = true;
        break;
      case 'modal':
        if (['did', 'does', 'do'].includes(item.lower)) perfect = true;
        break;
      case 'eff': {
        const eff = item.eff;
        if (!eff) return null;
        if (k === at + 1 && endsInThose(scene, at)) break;
        // "nine dead drivers and 14 hurt": the effect beside a bare figure is that figure's own
        if (
          far &&
          k - 1 > at &&
          items[k - 1]?.fig?.refused === null &&
          !items[k - 1]?.fig?.noun.group &&
          !passive &&
          !perfect
        )
          return null;
        if (eff.as === 'noun' && !passive && !adjectival(item)) break;
        if (viaVerb && objectFollows(scene, k + 1)) return null;
        return befallsSubject(scene, k, passive, perfect && !passive) ? mixedEffect(scene, k, eff.effect) : null;
      }
      case 'comma':
      case 'dash':
      case 'open': {
        if (!far) return null;
        const next = skipInsertion(scene, k);
        if (next === null) return null;
        k = next - 1;
        break;
      }
      case 'and':
        if (!far && !((viaVerb || passive || perfect) && verbBeside(items, k))) return null;
        break;
      case 'fig':
        if (k === at + 1 && items[at]?.fig?.noun.partitive === 'of') {
          while (['eff', 'verb'].includes(items[k + 1]?.kind ?? '')) k += 1;
          break;
        }
        if (!far && !(item.fig?.refused || isPrepositional(items, k))) return null;
        break;
      case 'rel':
        if (!far) return null;
        k = relativeEnd(items, k) - 1;
        break;
      case 'verb':
      case 'say':
      case 'deny':
        if (item.forms?.includes('gerund') && !passive) break;
        if (item.lower === 'aged' && items[k + 1]?.fig?.refused) {
          k += 1;
          break;
        }
        if (
          k === at + 1 &&
          item.forms?.includes('participle') &&
          ['prep', 'sub', 'adv'].includes(items[k + 1]?.kind ?? '') &&
          !passive
        )
          break;
        if (coordinated(items, k)) {
          viaVerb = true;
          break;
        }
        if (passive && (item.forms?.includes('participle') ?? false) && nominalGroup(items, k)) break;
        if (!(item.forms?.length === 1 && item.forms[0] === 'base')) return null;
        break;
      case 'sub':
        if (item.lower === 'as' && items[k - 1]?.forms?.includes('participle')) break;
        if (items[k + 1]?.fig?.refused || (item.lower === 'since' && items[k - 1]?.kind === 'have')) break;
        return null;
      case 'semi':
      case 'colon':
      case 'stop':
        return null;
      case 'pron':
        if (['who', 'which'].includes(item.lower)) return null;
        break;
      default:
    }
  }
  return null;
}

/** An "and" between two verbs, not between two subjects. */
const verbBeside = (items: readonly Item[], k: number) =>
  items[k + 1]?.kind === 'eff' || (items[k + 1]?.kind === 'adv' && items[k + 2]?.kind === 'eff');

/** "were taken off a bus and shot dead": a second verb, of effect, stands beside the first. */
function coordinated(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + 11); k++) {
    const { kind } = items[k] as Item;
    if (kind === 'and')
      return (
        (items[k + 1]?.kind === 'eff' && items[k + 1]?.eff?.as === 'verb') ||
        (items[k + 1]?.kind === 'adv' && items[k + 2]?.kind === 'eff')
      );
    if (['comma', 'semi', 'sub', 'fig', 'rel', 'say', 'be', 'have', 'stop'].includes(kind)) return false;
  }
  return false;
}

const adjectival = (item: Item) =>
  ['dead', 'missing', 'wounded', 'injured', 'hurt', 'killed', 'captured', 'arrested'].includes(item.lower);

/** "were reported killed", "were feared dead", "were found dead": a verb of saying between "be" and the effect. */
function nominalGroup(items: readonly Item[], k: number): boolean {
  const next = items[k + 1];
  return next?.kind === 'eff' || (next?.lower === 'to' && ['be', 'have', 'eff'].includes(items[k + 2]?.kind ?? ''));
}

const isPrepositional = (items: readonly Item[], k: number) =>
  items[k - 1]?.kind === 'prep' &&
  !['of', 'including', 'between', 'among', 'like', 'for', 'after', 'before', 'with', 'upon', 'than'].includes(
    items[k - 1]?.lower ?? '',
  );

/** Where a relative clause ends that no comma closes: behind its first verb, before the next verb ("a hiker who had entered the zone is missing"). */
function relativeEnd(items: readonly Item[], at: number): number {
  const comma = items.findIndex((item, k) => k > at && ['comma', 'dash', 'semi', 'stop'].includes(item.kind));
  const verb = items.findIndex(
    (item, k) =>
      k > at &&
      ['verb', 'eff', 'say', 'people', 'word'].includes(item.kind) &&
      (item.kind === 'eff' || item.forms !== undefined),
  );
  if (verb < 0 || (comma >= 0 && comma < verb)) return clauseEnd(items, at);
  const main = items.findIndex(
    (item, k) =>
      k > verb &&
      (['be', 'have'].includes(item.kind) || (item.eff?.as === 'verb' && items[k - 1]?.kind !== 'and')) &&
      (comma < 0 || k < comma),
  );
  return main > 0 ? main : clauseEnd(items, at);
}

/** Where a clause that begins at `at` ends: behind the next comma, dash or bracket, or at the end. */
function clauseEnd(items: readonly Item[], at: number): number {
  for (let k = at + 1; k < items.length; k++)
    if (['comma', 'dash', 'close', 'semi'].includes(items[k]?.kind ?? ''))
      return k + (items[k]?.kind === 'semi' ? 0 : 1);
  return items.length;
}

/** Item index behind an insertion that begins with the mark at `at` ("…, including three women, were"), or behind the mark where a list goes on; null where the clause is over. */
function skipInsertion(scene: Scene, at: number): number | null {
  const { items } = scene;
  const first = onward(scene, at + 1);
  const lead = items[first];
  if (!lead) return null;
  if (items[at]?.kind === 'open') return until(items, at, 'close');
  if (lead.kind === 'rel' || (lead.kind === 'prep' && items[first + 1]?.kind === 'rel')) {
    const end = clauseEnd(items, first);
    return end < items.length ? end : null;
  }
  if (lead.lower === 'aged' || (lead.kind === 'fig' && lead.fig?.noun.partitive)) return clauseEnd(items, first);
  const said = until(items, at, 'comma');
  if (
    said !== null &&
    (['be', 'have', 'modal'].includes(items[onward(scene, said)]?.kind ?? '') ||
      items[onward(scene, said)]?.eff?.as === 'verb') &&
    !items.slice(at + 1, said).some((item) => ['be', 'have', 'eff'].includes(item.kind)) &&
    !(lead.kind === 'fig' && lead.fig?.refused === null && lead.fig.kind !== 'article')
  )
    return said;
  if (said !== null && items.slice(at + 1, said).some((item) => item.kind === 'say') && said - at < 9) return said;
  if (lead.kind === 'sub' || lead.kind === 'say') return null;
  return at + 1;
}

function until(items: readonly Item[], at: number, kind: Item['kind']): number | null {
  for (let k = at + 1; k < Math.min(items.length, at + REACH); k++) if (items[k]?.kind === kind) return k + 1;
  return null;
}
