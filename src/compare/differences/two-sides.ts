import type { CasualtyClaim } from '../../model/claim.ts';
import { figureInWords, measureInWords, namedNumber, numberInWords, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Ledger } from '../ledger.ts';
import { extremes } from '../rows.ts';
import { finding, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** Two parties to the event count the same dead differently, and no figure of the one meets any figure of the other. */
export const twoSides: Rule = (rows, ledger) =>
  tolls(rows).flatMap(({ row, claims }) =>
    pairs(ledger.event.sides.map(({ id }) => id)).flatMap(([one, other]) => {
      const [a, b] = [claims.filter(({ side }) => side === one), claims.filter(({ side }) => side === other)];
      if (a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => agreement(x, y) !== 'apart'))) return [];
      const text = `Of ${measureInWords(row.effect, row.group)}, ${account(a, ledger)} and ${account(b, ledger)}; no figure of the one meets any of the other.`;
      return [finding('two-sides', [row.id, one, other], row.id, [...a, ...b], text)];
    }),
  );

/** "the Tide League speaks of 84 to more than 362". */
function account(claims: readonly CasualtyClaim[], ledger: Ledger): string {
  const { lowest, highest } = extremes(claims);
  const top = figureInWords(highest, highest.quote);
  const spread = namedNumber(lowest) === namedNumber(highest) ? top : `${numberInWords(namedNumber(lowest))} to ${top}`;
  return `${voiceInWords(ledger.sideName(claims[0]?.side ?? ''))} speaks of ${spread}`;
}

const pairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));
