import type { CasualtyClaim } from '../../model/claim.ts';
import { countInWords, figureInWords, measureInWords, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Ledger } from '../ledger.ts';
import { before } from '../moment.ts';
import type { Measured } from '../rows.ts';
import { byInterval, bySpeaker, finding, outletsInWords, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** One report gives a speaker's count as lower than two or more reports had given it before, and stands alone with it: a toll does not fall, and a speaker's earlier figure would have been carried by others too. */
export const misquoted: Rule = (rows, ledger) =>
  tolls(rows).flatMap((measured) =>
    [...bySpeaker(measured.claims)].flatMap(([speaker, own]) =>
      alone(own).flatMap((claim) => slip(claim, own, speaker, measured, ledger)),
    ),
  );

/** Claims whose figure no other report has from this speaker, nor one that it could be. */
const alone = (claims: readonly CasualtyClaim[]): CasualtyClaim[] =>
  byInterval(claims)
    .filter((equal) => equal.every(({ report }) => report === equal[0]?.report))
    .flatMap(([first]) => first ?? [])
    .filter((claim) => claims.every((other) => other.report === claim.report || agreement(claim, other) === 'apart'));

function slip(claim: CasualtyClaim, own: readonly CasualtyClaim[], speaker: string, { row }: Measured, ledger: Ledger) {
  const earlier = own.filter(
    (other) => before(ledger.momentOf(other), ledger.momentOf(claim)) && sameWindow(other, claim),
  );
  const established = byInterval(earlier).sort((a, b) => reportsOf(b) - reportsOf(a))[0] ?? [];
  const has = own.some(
    (other) => other.report === claim.report && agreement(other, established[0] ?? other) === 'same',
  );
  if (reportsOf(established) < 2 || has || !(claim.low < established[0]!.low)) return [];
  const name = voiceInWords(ledger.speakerOf(claim) ?? speaker);
  const text = `${ledger.outletOf(claim.report)} gives the ${measureInWords(row.effect, row.group)} as ${figureInWords(claim, claim.quote)} from ${name}; ${countInWords(reportsOf(established), 'earlier report')} (${outletsInWords(established, ledger)}) had ${figureInWords(established[0]!)} from the same speaker.`;
  return [finding('misquoted', [row.id, speaker, claim.report], row.id, [claim, ...established], text)];
}

const reportsOf = (claims: readonly CasualtyClaim[]): number => new Set(claims.map(({ report }) => report)).size;

/** Figures for different days are no slip of one another. */
const sameWindow = (a: CasualtyClaim, b: CasualtyClaim): boolean => (a.period === null) === (b.period === null);
