import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference, Row } from '../../model/comparison.ts';
import { countInWords, figureInWords, measureInWords, namedNumber, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import { before } from '../moment.ts';
import { byBody, byInterval, finding, outletsInWords, reportCount, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/**
 * One report stands alone with a figure for a speaker whom two or more earlier reports give with another, and the toll has not
 * moved: the lone figure is lower (a toll does not fall), or others go on to give the earlier one.
 */
export const misquoted: Rule = (rows, dossier) =>
  tolls(rows, dossier).flatMap(({ row, claims }) =>
    [...byBody(claims, dossier).values()].flatMap((own) =>
      alone(own).flatMap((claim) => slip(claim, own, row, dossier)),
    ),
  );

/** Claims whose figure no other report has from this speaker, nor one that it could be. */
const alone = (claims: readonly CasualtyClaim[]): CasualtyClaim[] =>
  byInterval(claims)
    .filter((equal) => reportCount(equal) === 1)
    .flatMap(([first]) => first ?? [])
    .filter((claim) => claims.every((other) => other.report === claim.report || isOther(claim, other)));

/** Another number, and not one within the bounds of the words ("at least 17" bounds nothing above, but names 17). */
const isOther = (claim: CasualtyClaim, other: CasualtyClaim): boolean =>
  namedNumber(other) !== namedNumber(claim) && (other.high === null || agreement(claim, other) === 'apart');

function slip(claim: CasualtyClaim, own: readonly CasualtyClaim[], row: Row, dossier: Dossier): Difference[] {
  const others = own.filter((other) => other.report !== claim.report && sameWindow(other, claim));
  const earlier = others.filter((other) => before(dossier.momentOf(other), dossier.momentOf(claim)));
  const established = byInterval(earlier).sort((a, b) => reportCount(b) - reportCount(a))[0] ?? [];
  if (reportCount(established) < 2 || !hasNotMoved(claim, established[0]!, others, dossier)) return [];
  const name = voiceInWords(dossier.speakerOf(claim) ?? '');
  const text = `${dossier.outletOf(claim.report)} gives the ${measureInWords(row.effect, row.group)} as ${figureInWords(claim, claim.quote)} by the count of ${name}; ${countInWords(reportCount(established), 'earlier report')} (${outletsInWords(established, dossier)}) had ${figureInWords(established[0]!)} from the same speaker.`;
  return [finding('misquoted', [row.id, claim.speaker ?? '', claim.report], row.id, [[claim], established], text)];
}

function hasNotMoved(
  claim: CasualtyClaim,
  established: CasualtyClaim,
  others: readonly CasualtyClaim[],
  dossier: Dossier,
): boolean {
  if (claim.low < established.low) return true;
  return others.some(
    (other) => agreement(other, established) === 'same' && before(dossier.momentOf(claim), dossier.momentOf(other)),
  );
}

/** Figures for different days are no slip of one another. */
const sameWindow = (a: CasualtyClaim, b: CasualtyClaim): boolean => isOneDay(a) === isOneDay(b);

const isOneDay = ({ window }: CasualtyClaim): boolean => window !== null && window.from === window.to;
