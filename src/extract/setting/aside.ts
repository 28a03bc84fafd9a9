import type { Spot } from '../places/spots.ts';
import type { ReadSentence } from '../sentence.ts';

const OLDEST = 1900;
/** "the minister, who was in Osk,". */
const VISITS = /^who (?:is|was|were|are) (?:in|visiting|on)\b/;

/** "for General Marsk, who was killed in Osk in 2020": a former year in a relative clause sets its places aside. */
export function withoutAsides(spots: Spot[], { tokens }: ReadSentence, published: string | null): Spot[] {
  if (!published) return spots;
  const now = Number(published.slice(0, 4));
  return spots.map((spot) => {
    const opening = tokens.findLastIndex(
      ({ lower }, k) => k < spot.place.cueAt && /^(?:who|whose|which)$/.test(lower) && tokens[k - 1]?.text === ',',
    );
    if (opening < 0 || spot.stance !== 'scene') return spot;
    const parted = tokens.findIndex(({ text }, k) => k > opening && /^[,;]$/.test(text));
    const closing = parted < 0 ? tokens.length : parted;
    const visits = VISITS.test(
      tokens
        .slice(opening, opening + 4)
        .map(({ lower }) => lower)
        .join(' '),
    );
    const former = visits || tokens.slice(opening, closing).some(({ value }) => value >= OLDEST && value < now);
    return former && spot.place.to <= closing ? { ...spot, stance: 'bare' } : spot;
  });
}
