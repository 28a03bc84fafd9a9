import type { CasualtyClaim } from '../model/claim.ts';
import type { Group } from '../model/group.ts';
import { namedNumber } from '../model/wording.ts';
import { isByKin } from './some.ts';

/**
 * The group of those whom a figure at one place counts: "11 people" who were "five men, three women and three children" are
 * the 11 civilians of other reports. Everywhere else the report's own word holds.
 */
export function groupFinder(claims: readonly CasualtyClaim[]): (claim: CasualtyClaim) => Group {
  const civilians = claims.filter(
    ({ group, scope, place }) => group === 'civilians' && scope === 'part' && place !== null,
  );
  return (claim) => {
    if (claim.group !== 'people' || claim.scope !== 'part' || claim.place === null) return claim.group;
    const there = civilians.filter(({ effect, place }) => effect === claim.effect && place === claim.place);
    const kin = there.filter((other) => other.report === claim.report && isByKin(other));
    const isMadeUp = kin.length > 1 && kin.reduce((sum, other) => sum + namedNumber(other), 0) === namedNumber(claim);
    const isTheirs = there.some((other) => namedNumber(other) === namedNumber(claim) && !isByKin(other));
    return isMadeUp || isTheirs ? 'civilians' : 'people';
  };
}
