import type { CasualtyClaim } from '../model/claim.ts';
import type { Origin } from '../model/comparison.ts';
import type { Dossier } from './dossier.ts';
import { voiceOf } from './voice.ts';

/** The voices of a row: its claims gathered by speaker and interval, however many outlets carry them; the lowest figure first. */
export function originsOf(claims: readonly CasualtyClaim[], dossier: Dossier): Origin[] {
  const byId = new Map<string, CasualtyClaim[]>();
  for (const claim of claims) {
    const id = `${voiceOf(claim)}-${interval(claim)}`;
    byId.set(id, [...(byId.get(id) ?? []), claim]);
  }
  return [...byId].map(([id, own]) => originOf(id, own, dossier)).sort(byFigure);
}

function originOf(id: string, claims: readonly CasualtyClaim[], dossier: Dossier): Origin {
  const { speaker, side, low, high, via } = claims[0]!;
  const said = dossier.speakerOf(claims[0]!);
  return {
    id,
    speaker,
    said,
    via: said === null ? via.map((wire) => wire.said) : [],
    side,
    low,
    high,
    claims: claims.map((claim) => claim.id),
    reports: [...new Set(claims.map(({ report }) => report))],
  };
}

function interval({ low, high }: CasualtyClaim): string {
  if (high === null) return `${low}-or-more`;
  return low === high ? String(low) : `${low}-to-${high}`;
}

function byFigure(a: Origin, b: Origin): number {
  const top = (high: number | null): number => high ?? Number.MAX_SAFE_INTEGER;
  return a.low - b.low || top(a.high) - top(b.high) || (a.id < b.id ? -1 : 1);
}
