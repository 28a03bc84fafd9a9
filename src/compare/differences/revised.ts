import type { CasualtyClaim } from '../../model/claim.ts';
import { measureInWords, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Ledger } from '../ledger.ts';
import { before } from '../moment.ts';
import { bySpeaker, figureAndDay, finding, tolls } from './finding.ts';
import type { Rule } from './index.ts';

/** A speaker's count that rose from report to report: one count at several times, not a contradiction. */
export const revised: Rule = (rows, ledger) =>
  tolls(rows).flatMap(({ row, claims }) =>
    [...bySpeaker(claims)].flatMap(([speaker, own]) => {
      const steps = rising(own, ledger);
      if (steps.length < 2) return [];
      const name = voiceInWords(ledger.speakerOf(steps[0]!) ?? speaker);
      const path = steps.map((step) => figureAndDay(step, ledger)).join(', then ');
      const text = `The count of ${measureInWords(row.effect, row.group)} from ${name} rose: ${path}.`;
      return [finding('revised', [row.id, speaker], row.id, steps, text)];
    }),
  );

/** The first reports of figures that are each apart from the one before, higher, and certainly later. */
function rising(claims: readonly CasualtyClaim[], ledger: Ledger): CasualtyClaim[] {
  const steps: CasualtyClaim[] = [];
  for (const claim of claims) {
    const last = steps.at(-1);
    if (!last) steps.push(claim);
    else if (isLater(last, claim, ledger) && claim.low > last.low && agreement(last, claim) === 'apart')
      steps.push(claim);
  }
  return steps;
}

const isLater = (a: CasualtyClaim, b: CasualtyClaim, ledger: Ledger): boolean =>
  before(ledger.momentOf(a), ledger.momentOf(b));
