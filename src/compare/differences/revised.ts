import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import {
  dayInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  voiceInWords,
} from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { apartTolls, byBody, dayOf, finding, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** A count that moved from day to day, of one speaker, of one party or of all officials: one count at several times, not a contradiction. */
export const revised: Rule = (rows, dossier) =>
  apartTolls(rows, dossier).flatMap((measured) => {
    const { row, claims } = measured;
    const official = officials(claims, dossier);
    const sides = dossier.event.sides.map(({ id, name }) => ({
      about: `side-${id}`,
      name: `the count of ${voiceInWords(name)}`,
      own: claims.filter(({ side }) => side === id),
    }));
    const several = sides.filter(({ own }) => byBody(own, dossier).size > 1);
    const bodies = [...byBody(claims, dossier)].map(([body, own]) => ({
      about: body,
      name: `the count of ${voiceInWords(dossier.speakerOf(own[0]!) ?? body)}`,
      own,
    }));
    const parties = official.length > 0 ? [{ about: 'officials', name: 'official counts', own: official }] : several;
    const found = [...parties, ...bodies].flatMap(({ about, name, own }) => moved(row, about, name, own, dossier));
    return found.filter(
      (one, at) => found.findIndex((other) => other.text.split(', the ')[1] === one.text.split(', the ')[1]) === at,
    );
  });

/** Named offices and officials without names; none where the event has two governments that count apart. */
function officials(claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim[] {
  const named = claims.filter(({ speakerKind }) => offices.includes(speakerKind ?? ''));
  const sides = new Set(named.map(({ side }) => side).filter((side) => side !== null));
  const unnamed = claims.filter((claim) => claim.speakerKind === 'unnamed-official');
  if (sides.size > 1 || unnamed.length === 0) return [];
  return dossier.claims.filter((claim) => named.includes(claim) || unnamed.includes(claim));
}

const offices: readonly string[] = ['government', 'military', 'police', 'health'];

function moved(
  row: Measured['row'],
  about: string,
  name: string,
  claims: readonly CasualtyClaim[],
  dossier: Dossier,
): Difference[] {
  const days = rising(claims, dossier);
  const steps = days.flat();
  if (steps.length < 2) return [];
  const path = days.map(
    (day) =>
      `${listInWords(day.map((step) => figureInWords(step, step.quote)))} (${dayInWords(dayOf(day[0]!, dossier) ?? '')})`,
  );
  const text = `By ${name}, the ${measureInWords(row.effect, row.group)} rose from report to report: ${listInWords(path)}.`;
  return [
    finding(
      'revised',
      [row.id, about],
      row.id,
      steps.map((step) => [step]),
      text,
    ),
  ];
}

/** From the lowest figure of the first day, every figure of each day that is higher than all before. */
function rising(claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim[][] {
  const dated = claims.filter((claim) => dayOf(claim, dossier) !== null && stands(claim, claims, dossier));
  const days: CasualtyClaim[][] = [];
  let last: CasualtyClaim | null = null;
  for (const own of Map.groupBy(dated, (claim) => dayOf(claim, dossier)).values()) {
    const steps: CasualtyClaim[] = [];
    for (const claim of [...own].sort((a, b) => namedNumber(a) - namedNumber(b) || firmness(a) - firmness(b))) {
      if (last !== null && !follows(last, claim)) continue;
      steps.push(claim);
      last = claim;
    }
    if (steps.length > 0) days.push(steps);
  }
  return days;
}

const firmness = ({ qualifier }: CasualtyClaim): number => Number(qualifier !== 'exact');

/** Higher: apart, or beyond a figure that was a lower bound. */
const follows = (last: CasualtyClaim, claim: CasualtyClaim): boolean =>
  namedNumber(claim) > namedNumber(last) && (last.high === null || agreement(last, claim) === 'apart');

/** A figure of one report alone is no step, if it is a range, or if later reports give a lower one from the same mouth: it may be that report's slip. */
function stands(claim: CasualtyClaim, claims: readonly CasualtyClaim[], dossier: Dossier): boolean {
  if (claim.qualifier === 'range' || claim.qualifier === 'up-to') return false;
  const same = claims.filter((other) => namedNumber(other) === namedNumber(claim));
  if (reportCount(same) > 1) return true;
  const day = dayOf(claim, dossier) ?? '';
  const sameMouth = claims.filter(
    (other) =>
      voiceOf(other) === voiceOf(claim) &&
      namedNumber(other) < namedNumber(claim) &&
      agreement(other, claim) === 'apart',
  );
  return !sameMouth.some((other) => day <= (dayOf(other, dossier) ?? '') && other.report !== claim.report);
}
