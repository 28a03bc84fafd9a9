import type { CasualtyClaim } from '../../model/claim.ts';
import { countInWords, figureInWords, measureInWords, namedNumber, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import { apartTolls, byBody, finding, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** How many reports must credit the figure to the one speaker, for one report's other speaker to be odd. */
const enough = 3;
const telling = 10;

/** A figure that several reports credit to one speaker is credited to another by one report, which has it from nobody else. */
export const credited: Rule = (rows, dossier) =>
  apartTolls(rows, dossier).flatMap(({ row, claims }) =>
    [...Map.groupBy(claims, namedNumber)].flatMap(([number, equal]) => {
      const bodies = [...byBody(equal, dossier).values()].sort((a, b) => reportCount(b) - reportCount(a));
      const [usual = [], ...others] = bodies;
      if (number < telling || reportCount(usual) < enough) return [];
      return others
        .filter((odd) => reportCount(odd) === 1 && usual.every(({ report }) => report !== odd[0]?.report))
        .filter((odd) => hasOther(odd[0]!, claims, dossier))
        .filter((odd) => !areOfOneHouse(odd[0]?.speaker, usual[0]?.speaker, dossier.houseOf))
        .map((odd) => {
          const [first] = odd;
          const text = `${dossier.outletOf(first!.report)} credits ${figureInWords(first!)} ${measureInWords(row.effect, row.group)} to ${voiceInWords(dossier.speakerOf(first!) ?? '')}; ${countInWords(reportCount(usual), 'other report')} (${outletsInWords(usual, dossier)}) to ${voiceInWords(dossier.speakerOf(usual[0]!) ?? '')}.`;
          return finding('speaker', [row.id, number, dossier.bodyOf(first!) ?? ''], row.id, [odd, usual], text);
        });
    }),
  );

/** Whoever is known for another count than this is unlikely to have given it. */
const hasOther = (odd: CasualtyClaim, claims: readonly CasualtyClaim[], dossier: Dossier): boolean =>
  reportCount(
    claims.filter((other) => dossier.bodyOf(other) === dossier.bodyOf(odd) && agreement(other, odd) === 'apart'),
  ) >= enough;

/** A minister and his government are one voice. */
function areOfOneHouse(
  a: string | null | undefined,
  b: string | null | undefined,
  houseOf: (speaker: string) => string | null,
): boolean {
  const [one, other] = [a ? houseOf(a) : null, b ? houseOf(b) : null];
  return one !== null && one === other;
}
