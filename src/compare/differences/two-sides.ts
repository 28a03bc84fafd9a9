import type { CasualtyClaim } from '../../model/claim.ts';
import { figureInWords, measureInWords, namedNumber, numberInWords, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import { latest } from '../latest.ts';
import { extremes } from '../rows.ts';
import { apartTolls, figureAndDay, finding } from './finding.ts';
import type { Rule } from './index.ts';

/** Two parties to the event count the same dead differently: the last figures of the two are apart, or all of the one lie below all of the other's. */
export const twoSides: Rule = (rows, dossier) =>
  apartTolls(rows, dossier).flatMap(({ row, claims }) =>
    pairs(dossier.event.sides.map(({ id }) => id)).flatMap(([one, other]) => {
      const [a, b] = [claims.filter(({ side }) => side === one), claims.filter(({ side }) => side === other)];
      const [last, end] = [latest(a, dossier), latest(b, dossier)];
      if (!last || !end || !(agreement(last, end) === 'apart' || isBelow(a, b) || isBelow(b, a))) return [];
      const text = `The ${measureInWords(row.effect, row.group)} are ${account(a, dossier)}, but ${account(b, dossier)}.`;
      return [finding('two-sides', [row.id, one, other], row.id, [a, b], text)];
    }),
  );

/** "At least 17" does not rule out 84, but whoever names 17 does not speak of 84. */
const isBelow = (a: readonly CasualtyClaim[], b: readonly CasualtyClaim[]): boolean =>
  Math.max(...a.map(namedNumber)) < Math.min(...b.map(namedNumber));

/** "84 to more than 362 by the account of the Tide League, last more than 362 (6 May 2031)". */
function account(claims: readonly CasualtyClaim[], dossier: Dossier): string {
  const { lowest, highest } = extremes(claims);
  const top = figureInWords(highest, highest.quote);
  const isOne = namedNumber(lowest) === namedNumber(highest);
  const spread = isOne ? top : `${numberInWords(namedNumber(lowest))} to ${top}`;
  const last = isOne ? '' : `, last ${figureAndDay(latest(claims, dossier)!, dossier)}`;
  return `${spread} by the account of ${voiceInWords(dossier.sideName(claims[0]?.side ?? ''))}${last}`;
}

const pairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));
