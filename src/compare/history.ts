import type { CasualtyClaim } from '../model/claim.ts';
import type { Step } from '../model/comparison.ts';
import type { Dossier } from './dossier.ts';
import type { Measured } from './rows.ts';
import { voiceOf } from './voice.ts';

/** What was known when: for each row a step whenever a speaker is first reported with a figure. Claims come by time of publication (see `knownBy`), undated last. */
export const historyOf = (rows: readonly Measured[], dossier: Dossier): Step[] =>
  rows.flatMap(({ row, claims }) => steps(row.id, claims, dossier));

function steps(row: string, claims: readonly CasualtyClaim[], dossier: Dossier): Step[] {
  const first = new Map<string, CasualtyClaim[]>();
  for (const claim of claims) {
    const known = first.get(key(claim));
    if (!known) first.set(key(claim), [claim]);
    else if (known[0]?.report === claim.report) known.push(claim);
  }
  return [...first.values()].map((own) => stepOf(row, own, dossier));
}

/** Outlets that repeat a figure in their own voice add no step: for the history they are one voice. */
const key = (claim: CasualtyClaim): string =>
  `${claim.speakerSaid === null ? '' : voiceOf(claim)} ${claim.low} ${claim.high}`;

function stepOf(row: string, claims: readonly CasualtyClaim[], dossier: Dossier): Step {
  const { low, high, speaker, window } = claims[0]!;
  const said = dossier.speakerOf(claims[0]!);
  return {
    row,
    at: dossier.momentOf(claims[0]!),
    low,
    high,
    speaksOf: window,
    speaker,
    said,
    claims: claims.map(({ id }) => id),
  };
}
