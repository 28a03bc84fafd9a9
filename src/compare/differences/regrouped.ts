import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { countInWords, measureInWords, namedNumber, peopleInWords, voiceInWords } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { before } from '../moment.ts';
import { apartTolls, finding, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/**
 * Few reports count as one group whom most count as another: the same number, of the same speaker, other dead. A report that
 * names no speaker is held against all others, but only where many have the number and none reads it as it does.
 */
export const regrouped: Rule = (rows, dossier) => {
  const claims = apartTolls(rows)
    .flatMap((each) => each.claims)
    .filter(({ low }) => low >= least);
  return [...Map.groupBy(claims, ({ effect, low }) => `${effect} ${low}`).values()].flatMap((equal) => [
    ...spoken(equal, dossier),
    ...unspoken(equal, dossier),
  ]);
};

/** Below this, the same figure of two groups is a coincidence that happens. */
const least = 10;

/** How many reports must have the number in the other group: for each that reads it in the odd one; and at the least where no speaker is named. */
const enough = { forEach: 2, unspoken: 4 };

function spoken(equal: readonly CasualtyClaim[], dossier: Dossier): Difference[] {
  const known = equal.filter(({ speaker }) => speaker !== null);
  return [...Map.groupBy(known, ({ speaker }) => speaker).values()].flatMap((own) => {
    const [usual = [], odd = [], ...more] = byGroup(own);
    const few = odd.filter(({ report }) => usual.every((other) => other.report !== report));
    if (more.length > 0 || few.length === 0 || reportCount(usual) < enough.forEach * reportCount(few)) return [];
    return [difference(few, usual, dossier)];
  });
}

/** A report's own voice, where all others that had the number before or on its day agree on another group. */
function unspoken(equal: readonly CasualtyClaim[], dossier: Dossier): Difference[] {
  const [usual = [], odd = [], ...more] = byGroup(equal);
  const [claim] = odd;
  if (!claim || more.length > 0 || reportCount(odd) > 1 || odd.some(({ speakerSaid }) => speakerSaid !== null))
    return [];
  const known = usual.filter((other) => !before(dossier.momentOf(claim), dossier.momentOf(other)));
  const here = usual.some(({ report }) => report === claim.report);
  return here || reportCount(known) < enough.unspoken ? [] : [difference(odd, usual, dossier)];
}

/** Claims by group, that of most reports first. */
const byGroup = (claims: readonly CasualtyClaim[]): CasualtyClaim[][] =>
  [...Map.groupBy(claims, ({ group }) => group).values()].sort((a, b) => reportCount(b) - reportCount(a));

function difference(odd: readonly CasualtyClaim[], usual: readonly CasualtyClaim[], dossier: Dossier): Difference {
  const { effect, group, speaker, quote } = odd[0]!;
  const name = speaker === null ? '' : ` of ${voiceInWords(dossier.speakerOf(odd[0]!) ?? speaker)}`;
  const have = reportCount(odd) === 1 ? 'has' : 'have';
  const others = `${countInWords(reportCount(usual), 'other report')} (${outletsInWords(usual, dossier)})`;
  const text = `${outletsInWords(odd, dossier)} ${have} ${peopleInWords(odd[0]!, group, quote)} where ${others} give that number${name} as ${measureInWords(effect, usual[0]!.group)}.`;
  const about = [effect, group, String(namedNumber(odd[0]!)), speaker ?? 'own'];
  return finding('group', about, `${effect}-${group}`, [...odd, ...usual], text);
}
