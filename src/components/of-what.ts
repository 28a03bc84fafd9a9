import type { CasualtyClaim } from '../model/claim.ts';
import { effects } from '../model/effect.ts';
import { measureTitle } from './words.ts';

/** What a figure counts, in the report's own noun where it has one: "women killed", "missing crew"; where the noun says no more than the effect ("bodies", "deaths"), "people killed". */
export function ofWhat({ detail, effect, group }: Pick<CasualtyClaim, 'detail' | 'effect' | 'group'>): string {
  if (detail === null || outcome.test(detail)) return measureTitle({ effect, group }).toLowerCase();
  const words = detail.toLowerCase().split(' ');
  return words.includes(effects[effect].label) ? detail : `${detail} ${effects[effect].label}`;
}

/** Nouns for what befell people, or for what is left of them: whoever is counted by them has been named by the effect already. */
const outcome =
  /\b(?:body|bodies|corpses?|deaths?|dead|fatalities|fatality|casualty|casualties|injury|injuries|injured|wounded|missing)$/i;
