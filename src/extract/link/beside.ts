import type { Effect } from '../../model/effect.ts';
import type { Item } from '../items.ts';
import { mixedEffect } from './adjust.ts';
import { effAt, isWord, kinds, leftward, ofKind, onward, rightward, words } from './look.ts';
import { predicate } from './predicate/scan.ts';
import { befallsSubject, endsInThose } from './predicate/subject.ts';
import { bind, type LinkRule, type Scene, type Tie } from './scene.ts';

/** "18 captured", "dozens injured", "ten dead": the effect stands right behind the figure. */
export const beside: LinkRule = {
  name: 'effect beside',
  read: (scene, at) => {
    const next = onward(scene, at + 1);
    const eff = effAt(scene, next);
    if (!eff || endsInThose(scene, at) || scene.items[next]?.kind === 'toll') return null;
    const later = laterDied(scene, at, next) ?? diedInHospital(scene, at, next);
    if (later) return later;
    const main = eff.as === 'verb' && eff.frame === 'befalls' ? null : mainPredicate(scene, next);
    if (main !== null) return bind(main);
    return befallsSubject(scene, next, false, false) ? bind(mixedEffect(scene, next, eff.effect)) : null;
  },
};

/** "Two of the injured later died": what befell them next. */
function laterDied({ items, tokens }: Scene, at: number, hurt: number): Tie | null {
  const fig = items[at]?.fig;
  const verb = items[hurt + 1]?.kind === 'adv' ? items[hurt + 2]?.eff : undefined;
  const taken = fig?.noun.partitive === 'of' && tokens[(items[at] as Item).to - 1]?.lower === 'the';
  return taken && verb?.frame === 'befalls' ? bind(verb.effect) : null;
}

const JOINS = kinds('and', 'comma', 'semi');
const HOSPITALS = /^hospitals?$/;

/** "Two died at the scene and a third in hospital": where they died, not where they are treated. */
function diedInHospital({ items, tokens }: Scene, at: number, place: number): Tie | null {
  const { from = 0, to = 0, eff } = items[place] ?? {};
  if (eff?.frame !== 'is' || tokens[from]?.lower !== 'in' || !HOSPITALS.test(tokens[to - 1]?.lower ?? '')) return null;
  if (!ofKind(items[at - 1], JOINS)) return null;
  const died = leftward(
    items,
    at - 2,
    at - 9,
    (item) => item.eff?.frame === 'befalls' && item.eff.as === 'verb',
    ({ kind }) => kind === 'fig' || kind === 'eff' || kind === 'semi',
  );
  return died >= 0 && died < at - 2 && items[died]?.eff?.effect === 'killed' ? bind('killed') : null;
}

const AUXILIARIES = kinds('be', 'have');
const PASSED = kinds('prep', 'word', 'det', 'adv', 'poss');

/** "two hikers missing since Friday have been found alive": behind an adjective of effect the predicate of the sentence may follow. */
function mainPredicate(scene: Scene, at: number): Effect | null {
  const verb = rightward(
    scene.items,
    at + 1,
    at + 12,
    ({ kind }) => AUXILIARIES.has(kind),
    ({ kind, lower, fig }) => !PASSED.has(kind) && !(kind === 'sub' && lower === 'since') && !fig?.refused,
  );
  return verb < 0 ? null : predicate(scene, verb - 1, false);
}

const WOUNDS = words('injury injuries wound wounds burns fractures bruises');

/** "passengers with injuries", "a few others with burns": hurt, by what they have. */
export const withWounds: LinkRule = {
  name: 'with wounds',
  read: (scene, at) => {
    const { items } = scene;
    const prep = onward(scene, at + 1);
    if (items[prep]?.lower !== 'with') return null;
    return rightward(items, prep + 1, prep + 5, (item) => isWord(item, WOUNDS)) < 0 ? null : bind('injured');
  },
};
