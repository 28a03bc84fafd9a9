import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import {
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  numberInWords,
  voiceInWords,
} from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { byBody, finding, outletsInWords, reportCount, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** One speaker's number is a bound in some reports and a count in others ("at least 145" and 145), or is rounded ("more than 80" for 84). */
export const hardened: Rule = (rows, dossier) =>
  tolls(rows, dossier).flatMap(({ row, claims }) =>
    [...byBody(claims, dossier)].flatMap(([body, own]) => [
      ...[...Map.groupBy(own, namedNumber).values()].flatMap((equal) => firmness(equal, row, body, dossier)),
      ...rounded(own, row, body, dossier),
    ]),
  );

function firmness(equal: readonly CasualtyClaim[], row: Measured['row'], body: string, dossier: Dossier): Difference[] {
  const kinds = byFirmness(equal);
  if (kinds.length < 2) return [];
  const name = voiceInWords(dossier.speakerOf(equal[0]!) ?? body);
  const parts = kinds.map((same) => `as ${figureInWords(same[0]!)} in ${outletsInWords(same, dossier)}`);
  const number = namedNumber(equal[0]!);
  const text = `One count of ${name}, ${numberInWords(number)} ${measureInWords(row.effect, row.group)}, stands ${listInWords(parts)}.`;
  return [finding('hardened', [row.id, body, number], row.id, kinds, text)];
}

/** Claims by qualifier, without reports that have both: these show themselves that the two are one count. */
function byFirmness(claims: readonly CasualtyClaim[]): CasualtyClaim[][] {
  const qualifiers = Map.groupBy(claims, ({ report }) => report);
  const single = claims.filter(
    ({ report }) => new Set(qualifiers.get(report)?.map(({ qualifier }) => qualifier)).size === 1,
  );
  return [...Map.groupBy(single, ({ qualifier }) => qualifier).values()].sort(
    (a, b) => reportCount(b) - reportCount(a),
  );
}

/** A bound that is no more than so much below the count is that count, rounded. */
const nearly = 0.9;

function rounded(own: readonly CasualtyClaim[], row: Measured['row'], body: string, dossier: Dossier): Difference[] {
  const counts = own.filter(({ qualifier }) => qualifier === 'exact' || qualifier === 'at-least');
  return [...Map.groupBy(counts, namedNumber)].flatMap(([number, exact]) => {
    const loose = own.filter(
      (claim) =>
        claim.high === null &&
        namedNumber(claim) < number &&
        namedNumber(claim) >= nearly * number &&
        agreement(claim, exact[0]!) === 'compatible' &&
        exact.every(({ report }) => report !== claim.report),
    );
    if (loose.length === 0 || reportCount(exact) < 2) return [];
    const name = voiceInWords(dossier.speakerOf(exact[0]!) ?? body);
    const words = [...Map.groupBy(loose, ({ low, qualifier }) => `${low} ${qualifier}`).values()].map(
      (same) => `${figureInWords(same[0]!)} in ${outletsInWords(same, dossier)}`,
    );
    const text = `The ${numberInWords(number)} ${measureInWords(row.effect, row.group)} of ${name} (${outletsInWords(exact, dossier)}) have become ${listInWords(words)}.`;
    return [finding('hardened', [row.id, body, number, 'rounded'], row.id, [loose, exact], text)];
  });
}
