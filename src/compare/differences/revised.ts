import type { CasualtyClaim } from '../../model/claim.ts';
import { listInWords, measureInWords, namedNumber, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Ledger } from '../ledger.ts';
import { before } from '../moment.ts';
import { extremes } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { apartTolls, bySpeaker, figureAndDay, finding, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** A count that rose from report to report, of one speaker or of one party: one count at several times, not a contradiction. */
export const revised: Rule = (rows, ledger) =>
  apartTolls(rows).flatMap(({ row, claims }) => {
    const found = (about: string, name: string, steps: CasualtyClaim[]) => {
      if (steps.length < 2) return [];
      const text = `By the count of ${voiceInWords(name)}, the ${measureInWords(row.effect, row.group)} rose ${pathInWords(steps, ledger)}.`;
      return [finding('revised', [row.id, about], row.id, steps, text)];
    };
    const speakers = [...bySpeaker(claims)].flatMap(([speaker, own]) =>
      found(speaker, ledger.speakerOf(own[0]!) ?? speaker, rising(own, ledger)),
    );
    const sides = ledger.event.sides.flatMap(({ id, name }) => {
      const steps = rising(
        claims.filter(({ side }) => side === id),
        ledger,
      );
      return new Set(steps.map(({ speaker }) => speaker)).size > 1 ? found(`side-${id}`, name, steps) : [];
    });
    return [...sides, ...speakers];
  });

/** "from 37 (3 May 2031) through 58 (4 May 2031) to 92 (5 May 2031)". */
function pathInWords(steps: readonly CasualtyClaim[], ledger: Ledger): string {
  const [first = '', ...rest] = steps.map((step) => figureAndDay(step, ledger));
  const last = rest.pop();
  return [`from ${first}`, ...(rest.length > 0 ? [`through ${listInWords(rest)}`] : []), `to ${last}`].join(' ');
}

/** From the lowest figure of the first day, the greatest of each later day that is higher than all before. */
function rising(claims: readonly CasualtyClaim[], ledger: Ledger): CasualtyClaim[] {
  const dated = claims.filter((claim) => ledger.momentOf(claim) !== null && stands(claim, claims, ledger));
  const days = [...Map.groupBy(dated, (claim) => ledger.momentOf(claim)?.slice(0, 10)).values()];
  const steps: CasualtyClaim[] = [];
  for (const [at, day] of days.entries()) {
    const peak = at === 0 ? extremes(day).lowest : extremes(day).highest;
    const last = steps.at(-1);
    if (!last || follows(last, peak, ledger)) steps.push(peak);
  }
  return steps;
}

/** Later and higher: apart, or beyond a figure that was a lower bound. */
const follows = (last: CasualtyClaim, claim: CasualtyClaim, ledger: Ledger): boolean =>
  before(ledger.momentOf(last), ledger.momentOf(claim)) &&
  namedNumber(claim) > namedNumber(last) &&
  (last.high === null || agreement(last, claim) === 'apart');

/** A figure of one report alone is no step, if later reports give a lower one from the same mouth: it may be that report's slip. */
function stands(claim: CasualtyClaim, claims: readonly CasualtyClaim[], ledger: Ledger): boolean {
  const same = claims.filter((other) => namedNumber(other) === namedNumber(claim));
  const lower = claims.filter((other) => voiceOf(other) === voiceOf(claim) && namedNumber(other) < namedNumber(claim));
  return reportCount(same) > 1 || !lower.some((other) => before(ledger.momentOf(claim), ledger.momentOf(other)));
}
