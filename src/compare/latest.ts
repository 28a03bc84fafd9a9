import type { CasualtyClaim } from '../model/claim.ts';
import { namedNumber } from '../model/wording.ts';
import { agreement } from './agree.ts';
import type { Dossier } from './dossier.ts';
import { knownBy } from './moment.ts';
import { voiceOf } from './voice.ts';

/**
 * The latest official count of each measure: of offices, else of unnamed officials. A figure that several give on one day is
 * the one's who speaks on most measures; where a report later gives "authorities" with a figure that a named office has
 * given, the office stands for it.
 */
export function latestOfficial(rows: readonly CasualtyClaim[][], dossier: Dossier): CasualtyClaim[] {
  for (const isOfficial of [isOffice, isUnnamed]) {
    const choices = rows.map((claims) => alike(claims.filter(isOfficial), dossier)).filter(({ length }) => length > 0);
    if (choices.length > 0) return choices.map((own) => fullest(own, choices));
  }
  return [];
}

/** The last count, and those of its day that do not part from it; a named office's where it has the same. */
function alike(claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim[] {
  const last = latest(claims, dossier);
  if (!last) return [];
  const named = claims.filter(({ speaker }) => speaker !== null);
  const office = latest(named, dossier);
  const chosen = office && agreement(last, office) !== 'apart' ? office : last;
  const day = (claim: CasualtyClaim) => dossier.momentOf(claim)?.slice(0, 10);
  return [chosen, ...claims.filter((claim) => day(claim) === day(chosen) && agreement(claim, chosen) !== 'apart')];
}

/** Of one day's equal counts, that of the voice with most measures; then the exact one; then the first. */
function fullest(own: readonly CasualtyClaim[], choices: readonly CasualtyClaim[][]): CasualtyClaim {
  const measures = (claim: CasualtyClaim): number =>
    choices.filter((others) => others.some((other) => voiceOf(other) === voiceOf(claim))).length;
  const order = (a: CasualtyClaim, b: CasualtyClaim): number => measures(b) - measures(a) || firmness(a) - firmness(b);
  return [...own].sort(order)[0]!;
}

const firmness = ({ qualifier }: CasualtyClaim): number => Number(qualifier !== 'exact');

/** For each party to the event but the one that the official count is of: its latest figure of each measure. */
export function otherSides(
  rows: readonly CasualtyClaim[][],
  official: readonly CasualtyClaim[],
  dossier: Dossier,
): CasualtyClaim[][] {
  const own = new Set(official.map(({ side }) => side));
  const others = dossier.event.sides.filter(({ id }) => !own.has(id));
  return others
    .map(({ id }) =>
      rows.flatMap(
        (claims) =>
          latest(
            claims.filter(({ side }) => side === id),
            dossier,
          ) ?? [],
      ),
    )
    .filter((claims) => claims.length > 0 && !(own.has(null) && claims.some(isOffice)));
}

const isOffice = ({ speakerKind: kind }: CasualtyClaim): boolean =>
  kind === 'government' || kind === 'military' || kind === 'police' || kind === 'health';

const isUnnamed = ({ speakerKind: kind }: CasualtyClaim): boolean => kind === 'unnamed-official';

/** The last published; undated ones only where nothing else is; of several at one time a known speaker, then an exact figure, then the greatest. */
export function latest(claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim | null {
  const time = (claim: CasualtyClaim): number => {
    const at = dossier.momentOf(claim);
    return at === null ? 0 : knownBy(at);
  };
  const order = (a: CasualtyClaim, b: CasualtyClaim): number =>
    time(b) - time(a) ||
    Number(a.speaker === null) - Number(b.speaker === null) ||
    firmness(a) - firmness(b) ||
    namedNumber(b) - namedNumber(a);
  return [...claims].sort(order)[0] ?? null;
}
