import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { effects } from '../../model/effect.ts';
import {
  countInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
  peopleInWords,
  voiceInWords,
} from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { before } from '../moment.ts';
import { finding, isNumbered, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/**
 * Few reports count as one group, or as one fate, whom most count as another: the same number, from the same mouth, other dead. A
 * report that names no known speaker is held against all others, but only where many have the number and none reads it as it does.
 */
export const regrouped: Rule = (rows, dossier) => {
  const claims = rows
    .filter(({ row }) => row.scope === 'event')
    .flatMap((each) => each.claims)
    .filter((claim) => isNumbered(claim) && namedNumber(claim) >= telling);
  return [...spoken(claims, dossier), ...unspoken(claims, dossier)];
};

/** Below this, the same figure of two groups is a coincidence that happens. */
const telling = 10;

/** How many reports must have the number in the other group: for each that reads it in the odd one; and at the least where no speaker is named. */
const enough = { forEach: 2, unspoken: 4, rare: 2 };

/** From here on, two counts seldom come to the same number on one day. */
const rare = 50;

function spoken(claims: readonly CasualtyClaim[], dossier: Dossier): Difference[] {
  const known = claims.filter((claim) => dossier.bodyOf(claim) !== null);
  const equal = Map.groupBy(known, (claim) => `${dossier.bodyOf(claim)} ${namedNumber(claim)}`);
  return [...equal.values()].flatMap((own) => {
    const [usual = [], ...others] = byMeasure(own);
    return others.flatMap((odd) => {
      const few = odd.filter(({ report }) => usual.every((other) => other.report !== report));
      if (few.length === 0 || isVague(few[0]!, usual[0]!) || isToldApart(few[0]!, usual[0]!, claims)) return [];
      return reportCount(usual) < enough.forEach * reportCount(few)
        ? []
        : [difference(few, usual, dossier.speakerOf(few[0]!), dossier)];
    });
  });
}

/** A report's own voice or an official without a name, where all others that had the number before or on its day agree on another group. */
function unspoken(claims: readonly CasualtyClaim[], dossier: Dossier): Difference[] {
  return [...Map.groupBy(claims, (claim) => `${claim.effect} ${namedNumber(claim)}`).values()].flatMap((equal) => {
    const [usual = [], odd = [], ...more] = byMeasure(equal);
    const [claim] = odd;
    if (!claim || more.length > 0 || reportCount(odd) > 1) return [];
    const isRare = namedNumber(claim) >= rare && (claim.qualifier === 'exact' || claim.qualifier === 'at-least');
    if (odd.some(({ speaker }) => speaker !== null) && !isRare) return [];
    const known = usual.filter((other) => !before(dossier.momentOf(claim), dossier.momentOf(other)));
    const here = usual.some(({ report }) => report === claim.report);
    return here || isVague(claim, usual[0]!) || reportCount(known) < (isRare ? enough.rare : enough.unspoken)
      ? []
      : [difference(odd, usual, null, dossier)];
  });
}

/** "18 people" for 18 civilians says less, and nothing else. */
const isVague = (odd: CasualtyClaim, usual: CasualtyClaim): boolean =>
  odd.effect === usual.effect &&
  [odd.group, usual.group].includes('people') &&
  [odd.group, usual.group].includes('civilians');

/** A report that counts "people" here and the same speaker's group there has not taken the one for the other. */
const isToldApart = (odd: CasualtyClaim, usual: CasualtyClaim, claims: readonly CasualtyClaim[]): boolean =>
  odd.group === 'people' &&
  claims.some(
    ({ report, speaker, group }) => report === odd.report && speaker === odd.speaker && group === usual.group,
  );

/** Claims by what befell whom, that of most reports first. */
const byMeasure = (claims: readonly CasualtyClaim[]): CasualtyClaim[][] =>
  [...Map.groupBy(claims, ({ effect, group }) => `${effect} ${group}`).values()].sort(
    (a, b) => reportCount(b) - reportCount(a),
  );

function difference(
  odd: readonly CasualtyClaim[],
  usual: readonly CasualtyClaim[],
  speaker: string | null,
  dossier: Dossier,
): Difference {
  const { effect, group, quote } = odd[0]!;
  const wires = [...new Set(odd.flatMap(({ via }) => via.map(({ said }) => said)))];
  const way = wires.length === 0 ? '' : ` (by way of ${listInWords(wires)})`;
  const who = `${outletsInWords(odd, dossier)}${way} ${reportCount(odd) === 1 ? 'has' : 'have'}`;
  const others = `${countInWords(reportCount(usual), 'other report')} (${outletsInWords(usual, dossier)})`;
  const whose = speaker === null ? '' : `, all by the count of ${voiceInWords(speaker)}`;
  const text = `${who} ${peopleInWords(odd[0]!, group, quote)} ${effects[effect].label}, where ${others} have ${figureInWords(usual[0]!)} ${measureInWords(usual[0]!.effect, usual[0]!.group)}${whose}.`;
  const about = [effect, group, namedNumber(odd[0]!), dossier.bodyOf(odd[0]!) ?? 'own'];
  return finding('group', about, `${usual[0]!.effect}-${usual[0]!.group}`, [odd, usual], text);
}
