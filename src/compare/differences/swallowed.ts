import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { countInWords, namedNumber, peopleInWords } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { finding, isNumbered, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** Below this, sums come out by chance. */
const telling = 15;

/** The count of one group in a report is the sum of what it gives for that group and for another: "33 civilians", where 18 were civilians and 15 soldiers, and 33 is all the dead elsewhere. */
export const swallowed: Rule = (rows, dossier) => {
  const whole = rows.filter(({ row }) => row.scope === 'event').flatMap(({ claims }) => claims);
  const totals = whole.filter(({ group }) => group === 'people');
  return [...Map.groupBy(whole.filter(isNumbered), ({ report }) => report).values()].flatMap((own) => {
    const found = own.flatMap((claim) => within(claim, own, totals, dossier));
    return found.slice(0, 1);
  });
};

function within(
  claim: CasualtyClaim,
  own: readonly CasualtyClaim[],
  totals: readonly CasualtyClaim[],
  dossier: Dossier,
): Difference[] {
  if (claim.group === 'people' || namedNumber(claim) < telling) return [];
  const others = own.filter(
    ({ effect, group }) => effect === claim.effect && group !== 'people' && group !== claim.group,
  );
  const same = own.filter((other) => other.effect === claim.effect && other.group === claim.group && other !== claim);
  const all = totals.filter((total) => total.effect === claim.effect && namedNumber(total) === namedNumber(claim));
  const parts = same.flatMap((one) =>
    others.filter((other) => namedNumber(one) + namedNumber(other) === namedNumber(claim)).map((other) => [one, other]),
  )[0];
  if (!parts || all.length === 0) return [];
  const [one, other] = parts as [CasualtyClaim, CasualtyClaim];
  const outlet = dossier.outletOf(claim.report);
  const text = `${outlet}’s ${peopleInWords(claim, claim.group, claim.quote)} are the ${peopleInWords(one, one.group)} and ${peopleInWords(other, other.group)} that it gives beside them; in ${countInWords(reportCount(all), 'other report')} ${namedNumber(claim)} is the number of both together.`;
  return [finding('group', [claim.report, claim.group, namedNumber(claim)], null, [[claim], [one, other], all], text)];
}
