import type { CasualtyClaim } from '../../model/claim.ts';
import { countInWords, measureInWords, namedNumber, peopleInWords, voiceInWords } from '../../model/wording.ts';
import type { Ledger } from '../ledger.ts';
import { bySpeaker, finding, outletsInWords, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** One report counts as one group whom a speaker, in two or more others, counts as another: the same figure, the same speaker, other dead. */
export const regrouped: Rule = (rows, ledger) => {
  const claims = tolls(rows)
    .flatMap((each) => each.claims)
    .filter(({ group }) => group !== 'people');
  return [...bySpeaker(claims)].flatMap(([speaker, own]) =>
    own.flatMap((claim) => {
      const established = elsewhere(claim, own);
      return established.length > 0 ? [difference(claim, established, speaker, ledger)] : [];
    }),
  );
};

/** The speaker's same figure of another group in two or more other reports; none where this report has that too, or where others share its reading. */
function elsewhere(claim: CasualtyClaim, own: readonly CasualtyClaim[]): CasualtyClaim[] {
  const equal = own.filter((other) => other.effect === claim.effect && isSameNumber(other, claim));
  const sharers = equal.filter(({ group, report }) => group === claim.group && report !== claim.report);
  const others = equal.filter(({ group }) => group !== claim.group);
  const here = others.some(({ report }) => report === claim.report);
  if (sharers.length > 0 || here || claim.low < least) return [];
  return new Set(others.map(({ report }) => report)).size >= 2 ? others : [];
}

/** Below this, the same figure of two groups is a coincidence that happens. */
const least = 10;

const isSameNumber = (a: CasualtyClaim, b: CasualtyClaim): boolean => namedNumber(a) === namedNumber(b);

function difference(claim: CasualtyClaim, established: readonly CasualtyClaim[], speaker: string, ledger: Ledger) {
  const { effect, group, report } = claim;
  const name = voiceInWords(ledger.speakerOf(claim) ?? speaker);
  const count = new Set(established.map((other) => other.report)).size;
  const text = `${ledger.outletOf(report)} has ${peopleInWords(claim, group, claim.quote)} where ${countInWords(count, 'other report')} (${outletsInWords(established, ledger)}) count that number from ${name} among the ${measureInWords(effect, established[0]!.group)}.`;
  return finding('group', [effect, group, speaker, report], `${effect}-${group}`, [claim, ...established], text);
}
