import { adjusted } from './adjust.ts';
import { alive } from './alive.ts';
import { addsUp, apposition } from './apposition.ts';
import { beside, withWounds } from './beside.ts';
import { echo, gapped, opening, placedAhead, trailing } from './ellipsis.ts';
import { neverLinked, plausible } from './gate.ts';
import { held } from './held.ts';
import { including } from './including.ts';
import { inverted, joined, theRest } from './joined.ts';
import { farList, includedList, listed } from './list.ts';
import { described, effectNoun, labelled, ofNoun, sharedNoun } from './nouns.ts';
import { object, owned } from './object.ts';
import { badly, ofThem } from './ofthem.ts';
import { among, countsOf, identified } from './outof.ts';
import { ownPredicate, relative, sharedPredicate } from './predicate.ts';
import { respectively } from './rank.ts';
import { restated } from './restated.ts';
import type { Bound, LinkRule, Scene } from './scene.ts';
import { sought } from './sought.ts';
import { those } from './those.ts';
import { value } from './value.ts';

export { countable, groupOf } from './group.ts';

/** The rules that tie a figure to its effect, surest first: the first that applies counts. */
export const linkRules: readonly LinkRule[] = [
  addsUp, // "14 people - 13 inmates and a guard - perished": a breakdown, whatever follows
  owned, // "had ten dead" before "ten dead", which would not know whose
  ofNoun, // "the release of 17 passengers kidnapped last week" before what else is said of them
  beside, // "18 captured"
  among, // "two were among the victims"
  effectNoun, // "12 deaths were reported"
  placedAhead, // "in Osk 177 had died, in Boru 53"
  gapped, // "and four in Mastung" before a predicate further on takes the four
  ownPredicate, // "ten were killed"
  object, // "killed ten"
  including, // "…, including three women, were": parts before what follows the insertion
  ofThem, // "two of them were hurt" before a list that they stand in
  those, // "Those rescued, 128 men and nine women, were" before their predicate
  listed, // "killed ten and two" before a later predicate
  includedList, // "including a mayor and two guards, were"
  countsOf, // "Among the dead were two guards"
  sharedNoun, // "212 and 94 passengers"
  value, // "the toll reached 38, and two people are missing" before the predicate of the two
  sharedPredicate, // "eleven, ten and 67 were killed"
  inverted, // "Also killed were 36 civilians"
  joined, // "as were three guards"
  held, // "the rebels hold 50 passengers"
  sought, // "rescuers are looking for 30 more"
  alive, // "took 60 people off the boat alive"
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
  const open = scene.items.flatMap((item, at) => (item.fig && !neverLinked(scene, at) ? [at] : []));
  for (const _round of [1, 2])
    for (const at of open) {
      const found = scene.bound.has(at) ? null : read(scene, at);
      if (found) scene.bound.set(at, found);
    }
}

/** The tie of the surest rule that holds of the figure at item `at`, or null. */
function read(scene: Scene, at: number): Bound | null {
  for (const { name, read: readTie } of linkRules) {
    const tie = readTie(scene, at);
    if (tie && plausible(scene, at, name, tie.effect))
      return { ...tie, effect: adjusted(scene, at, tie.effect), rule: name };
  }
  return null;
}
