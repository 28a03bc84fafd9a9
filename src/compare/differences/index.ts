import type { Difference } from '../../model/comparison.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { hardened } from './hardened.ts';
import { misquoted } from './misquoted.ts';
import { regrouped } from './regrouped.ts';
import { revised } from './revised.ts';
import { sums } from './sums.ts';
import { twoSides } from './two-sides.ts';

/** Finds the differences of one kind. A rule that is not sure stays silent: a difference that is none costs more trust than one not found. */
export type Rule = (rows: readonly Measured[], dossier: Dossier) => Difference[];

/** In the order in which they matter to the reading of the toll. */
const rules: readonly Rule[] = [
  twoSides, // whoever reads one number must know first that the other side has another
  revised, // most figures that differ are one count at two times
  regrouped, // who the dead were is a graver slip than how many
  misquoted, // after the revisions, for a later higher figure is none
  sums, // whether parts and totals fit
  hardened, // the same number, but a bound has become a count
];

export const differencesOf: Rule = (rows, dossier) => rules.flatMap((rule) => rule(rows, dossier));
