import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { figureInWords, measureInWords, namedNumber } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { finding, isNumbered, outletsInWords } from './finding.ts';
import type { Rule } from './index.ts';

/** Below this, the same number at two places is a coincidence, unless it is put in the same words of firmness. */
const telling = 10;
const least = 4;

/** One number is the toll of the whole event in some reports, that of one place in others. */
export const elsewhere: Rule = (rows, dossier) =>
  rows
    .filter(({ row }) => row.covers === 'place' || (row.covers === 'some' && (row.place ?? row.placeSaid) !== null))
    .flatMap((there) => {
      const whole = rows.filter(({ row }) => isWholeOf(row, there.row)).flatMap(({ claims }) => claims);
      return [...Map.groupBy(there.claims.filter(isNumbered), namedNumber)].flatMap(([number, here]) => {
        const everywhere = whole.filter(
          (claim) => namedNumber(claim) === number && isNumbered(claim) && isAlike(claim, here),
        );
        return number < least || everywhere.length === 0 ? [] : [difference(there, here, everywhere, dossier)];
      });
    });

/** Of the same people and the whole event; of some of a group (women), the same some. */
const isWholeOf = (row: Measured['row'], part: Measured['row']): boolean =>
  row.effect === part.effect &&
  row.group === part.group &&
  (part.covers === 'some'
    ? row.covers === 'some' && row.differs === part.differs && row.place === null
    : row.scope === 'event');

const isAlike = (claim: CasualtyClaim, here: readonly CasualtyClaim[]): boolean =>
  namedNumber(claim) >= telling || here.some(({ qualifier }) => qualifier === claim.qualifier);

function difference(
  { row }: Measured,
  here: readonly CasualtyClaim[],
  everywhere: readonly CasualtyClaim[],
  dossier: Dossier,
): Difference {
  const place = row.place === null ? (row.placeSaid ?? '') : dossier.placeName(row.place);
  const whom =
    row.covers === 'some'
      ? `${row.differs} (${measureInWords(row.effect, row.group)})`
      : measureInWords(row.effect, row.group);
  const text = `${figureInWords(everywhere[0]!)} ${whom} are counted for the whole event in ${outletsInWords(everywhere, dossier)}, but for ${place} alone in ${outletsInWords(here, dossier)}.`;
  return finding('place', [row.id, namedNumber(here[0]!)], row.id, [here, everywhere], text);
}
