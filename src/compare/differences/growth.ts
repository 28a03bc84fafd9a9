import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import {
  countInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  numberInWords,
} from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { dayOf, finding, isNumbered, outletsInWords, reportCount, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** A report gives what some hours added and the toll that it comes to: whether an earlier count and the addition make the new one. */
export const growth: Rule = (rows, dossier) => {
  const measures = tolls(rows, dossier);
  const added = rows.filter(({ row }) => row.covers === 'stretch');
  const steps = measures.flatMap(({ row, claims }) =>
    added
      .filter((other) => other.row.effect === row.effect && other.row.group === row.group)
      .flatMap((other) => other.claims.filter(isNumbered).flatMap((step) => stepsOf(step, row, claims, dossier))),
  );
  return [...Map.groupBy(steps, ({ after }) => after.report)].map(([report, own]) => difference(report, own, dossier));
};

interface Grown {
  row: Measured['row'];
  step: CasualtyClaim;
  after: CasualtyClaim;
  before: CasualtyClaim[];
}

function stepsOf(
  step: CasualtyClaim,
  row: Measured['row'],
  claims: readonly CasualtyClaim[],
  dossier: Dossier,
): Grown[] {
  const day = dayOf(step, dossier);
  if (step.qualifier !== 'exact' || day === null) return [];
  const own = claims.filter((claim) => claim.report === step.report && claim.qualifier !== 'about');
  const top = Math.max(0, ...own.map(namedNumber));
  const after = own.filter(
    (claim) => namedNumber(claim) === top || (claim.speaker !== null && claim.speaker === step.speaker),
  );
  return after.flatMap((claim) => {
    const before = claims.filter((other) => {
      const theirs = dayOf(other, dossier);
      return theirs !== null && theirs < day && namedNumber(other) === namedNumber(claim) - namedNumber(step);
    });
    return before.length === 0 ? [] : [{ row, step, after: claim, before }];
  });
}

function difference(report: string, own: readonly Grown[], dossier: Dossier): Difference {
  const each = [...new Map(own.map((grown) => [`${grown.row.id} ${namedNumber(grown.after)}`, grown])).values()];
  const items = each.map(
    ({ row, step, after, before }) =>
      `${numberInWords(namedNumber(before[0]!))} and ${figureInWords(step)} make ${numberInWords(namedNumber(after))} ${measureInWords(row.effect, row.group)}`,
  );
  const earlier = each.flatMap(({ before }) => before);
  const text = `${dossier.outletOf(report)} says what was added: ${listInWords(items)}; the counts before stand in ${countInWords(reportCount(earlier), 'report')} (${outletsInWords(earlier, dossier)}).`;
  return finding('sum', ['growth', report], null, [each.flatMap(({ step, after }) => [step, after]), earlier], text);
}
