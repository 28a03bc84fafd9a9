import { type Difference, differenceKinds } from '../../model/comparison.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { counts } from './counts.ts';
import { credited } from './credited.ts';
import { crossed } from './crossed.ts';
import { disputed } from './disputed.ts';
import { elsewhere } from './elsewhere.ts';
import { growth } from './growth.ts';
import { hardened } from './hardened.ts';
import { headline } from './headline.ts';
import { inclusion } from './inclusion.ts';
import { misquoted } from './misquoted.ts';
import { overtaken } from './overtaken.ts';
import { period } from './period.ts';
import { regrouped } from './regrouped.ts';
import { replaced } from './replaced.ts';
import { revised } from './revised.ts';
import { speakers } from './speakers.ts';
import { sums } from './sums.ts';
import { swallowed } from './swallowed.ts';
import { twoSides } from './two-sides.ts';
import { within } from './within.ts';

/** Finds the differences of one kind. A rule that is not sure stays silent: a difference that is none costs more trust than one not found. */
export type Rule = (rows: readonly Measured[], dossier: Dossier) => Difference[];

/** Each finds what its own file says. */
const rules: readonly Rule[] = [
  twoSides,
  regrouped,
  swallowed,
  inclusion,
  speakers,
  misquoted,
  credited,
  elsewhere,
  disputed,
  within,
  headline,
  period,
  sums,
  growth,
  crossed,
  counts,
  revised,
  replaced,
  overtaken,
  hardened,
];

/** All differences, in the order in which they matter to the reading of the toll: by kind, then by how many reports they lie between. */
export const differencesOf: Rule = (rows, dossier) => {
  const found = rules.flatMap((rule) => rule(rows, dossier));
  const rank = ({ kind }: Difference): number => kinds.indexOf(kind);
  return [...new Map(found.map((each) => [each.id, each])).values()].sort(
    (a, b) => rank(a) - rank(b) || b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1),
  );
};

const kinds = Object.keys(differenceKinds);
