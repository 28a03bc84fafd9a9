import type { CasualtyClaim } from '../../model/claim.ts';
import {
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  numberInWords,
  voiceInWords,
} from '../../model/wording.ts';
import { bySpeaker, finding, outletsInWords, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** One speaker's number is a bound in some reports and a count in others: "at least 145" and 145. */
export const hardened: Rule = (rows, dossier) =>
  tolls(rows).flatMap(({ row, claims }) =>
    [...bySpeaker(claims)].flatMap(([speaker, own]) =>
      [...Map.groupBy(own, namedNumber)].flatMap(([number, equal]) => {
        const firmness = byFirmness(equal);
        if (firmness.length < 2) return [];
        const name = voiceInWords(dossier.speakerOf(equal[0]!) ?? speaker);
        const parts = firmness.map((same) => `as ${figureInWords(same[0]!)} in ${outletsInWords(same, dossier)}`);
        const text = `One count of ${name}, ${numberInWords(number)} ${measureInWords(row.effect, row.group)}, stands ${listInWords(parts)}.`;
        return [finding('hardened', [row.id, speaker, String(number)], row.id, equal, text)];
      }),
    ),
  );

/** Claims by qualifier, without reports that have both: these show themselves that the two are one count. */
function byFirmness(claims: readonly CasualtyClaim[]): CasualtyClaim[][] {
  const qualifiers = Map.groupBy(claims, ({ report }) => report);
  const single = claims.filter(
    ({ report }) => new Set(qualifiers.get(report)?.map(({ qualifier }) => qualifier)).size === 1,
  );
  return [...Map.groupBy(single, ({ qualifier }) => qualifier).values()];
}
