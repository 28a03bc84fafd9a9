import type { CasualtyClaim } from '../../model/claim.ts';
import { listInWords, measureInWords, namedNumber, voiceInWords } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import { before } from '../moment.ts';
import { extremes } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { apartTolls, bySpeaker, figureAndDay, finding, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** A count that rose from report to report, of one speaker or of one party: one count at several times, not a contradiction. */
export const revised: Rule = (rows, dossier) =>
  apartTolls(rows).flatMap(({ row, claims }) => {
    const found = (about: string, name: string, steps: CasualtyClaim[]) => {
      if (steps.length < 2) return [];
      const text = `By the count of ${voiceInWords(name)}, the ${measureInWords(row.effect, row.group)} rose ${pathInWords(steps, dossier)}.`;
      return [finding('revised', [row.id, about], row.id, steps, text)];
    };
    const speakers = [...bySpeaker(claims)].flatMap(([speaker, own]) =>
      found(speaker, dossier.speakerOf(own[0]!) ?? speaker, rising(own, dossier)),
    );
    const sides = dossier.event.sides.flatMap(({ id, name }) => {
      const steps = rising(
        claims.filter(({ side }) => side === id),
        dossier,
      );
      return new Set(steps.map(({ speaker }) => speaker)).size > 1 ? found(`side-${id}`, name, steps) : [];
    });
    return [...sides, ...speakers];
  });

/** "from 37 (3 May 2031) through 58 (4 May 2031) to 92 (5 May 2031)". */
function pathInWords(steps: readonly CasualtyClaim[], dossier: Dossier): string {
  const [first = '', ...rest] = steps.map((step) => figureAndDay(step, dossier));
  const last = rest.pop();
  return [`from ${first}`, ...(rest.length > 0 ? [`through ${listInWords(rest)}`] : []), `to ${last}`].join(' ');
}

/** From the lowest figure of the first day, the greatest of each later day that is higher than all before. */
function rising(claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim[] {
  const dated = claims.filter((claim) => dossier.momentOf(claim) !== null && stands(claim, claims, dossier));
  const days = [...Map.groupBy(dated, (claim) => dossier.momentOf(claim)?.slice(0, 10)).values()];
  const steps: CasualtyClaim[] = [];
  for (const [at, day] of days.entries()) {
    const peak = at === 0 ? extremes(day).lowest : extremes(day).highest;
    const last = steps.at(-1);
    if (!last || follows(last, peak, dossier)) steps.push(peak);
  }
  return steps;
}

/** Later and higher: apart, or beyond a figure that was a lower bound. */
const follows = (last: CasualtyClaim, claim: CasualtyClaim, dossier: Dossier): boolean =>
  before(dossier.momentOf(last), dossier.momentOf(claim)) &&
  namedNumber(claim) > namedNumber(last) &&
  (last.high === null || agreement(last, claim) === 'apart');

/** A figure of one report alone is no step, if later reports give a lower one from the same mouth: it may be that report's slip. */
function stands(claim: CasualtyClaim, claims: readonly CasualtyClaim[], dossier: Dossier): boolean {
  const same = claims.filter((other) => namedNumber(other) === namedNumber(claim));
  const lower = claims.filter((other) => voiceOf(other) === voiceOf(claim) && namedNumber(other) < namedNumber(claim));
  return reportCount(same) > 1 || !lower.some((other) => before(dossier.momentOf(claim), dossier.momentOf(other)));
}
