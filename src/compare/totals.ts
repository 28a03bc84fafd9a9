import type { CasualtyClaim } from '../model/claim.ts';
import type { Group } from '../model/group.ts';
import { namedNumber } from '../model/wording.ts';
import { voiceOf } from './voice.ts';

/** Whom a total of "people" counts, where the event has dead among its attackers too. */
export type Counted =
  /** Attackers too. */
  | 'everyone'
  /** Attackers not. */
  | 'without-militants'
  /** Only one group, by what others say of the same count. */
  | Group
  /** The reports do not say. */
  | 'unsaid';

/** Below this, the same number in another report is a coincidence that happens. */
const telling = 10;

/**
 * Whom totals of people count: by the sums of the report itself (18 civilians and 15 soldiers make its 33), by size (a total
 * below the report's own count of militants leaves them out), else by what other reports say of the same number. Null where no
 * militants are counted at all, so that there is nothing to tell apart.
 */
export function totalsOf(claims: readonly CasualtyClaim[]): (claim: CasualtyClaim) => Counted | null {
  const mixed = new Set(claims.filter(isAttackers).map(({ effect }) => effect));
  const totals = claims.filter((claim) => isTotal(claim) && mixed.has(claim.effect));
  const found = new Map<string, Counted>();
  for (const total of totals) found.set(total.id, byItself(total, claims));
  const sure = totals.filter(({ id }) => found.get(id) !== 'unsaid');
  for (const total of totals.filter(({ id }) => found.get(id) === 'unsaid')) {
    const like = sure.find((other) => namedNumber(other) === namedNumber(total) && namedNumber(total) >= telling);
    if (like) found.set(total.id, found.get(like.id) ?? 'unsaid');
  }
  return ({ id }) => found.get(id) ?? null;
}

const isTotal = ({ group, scope }: CasualtyClaim): boolean => group === 'people' && scope === 'event';
const isAttackers = ({ group, scope }: CasualtyClaim): boolean => group === 'militants' && scope === 'event';

function byItself(total: CasualtyClaim, claims: readonly CasualtyClaim[]): Counted {
  const group = givenAs(total, claims);
  if (group) return group;
  const own = claims.filter(
    ({ report, effect, id }) => report === total.report && effect === total.effect && id !== total.id,
  );
  const sums = sumsOf(own);
  const fits = sums.filter(({ sum }) => isMadeBy(total, sum)).sort((a, b) => b.groups.length - a.groups.length)[0];
  if (fits) return fits.groups.includes('militants') ? 'everyone' : 'without-militants';
  const militants = own.filter(isAttackers).map(namedNumber);
  return militants.length > 0 && namedNumber(total) < Math.min(...militants) ? 'without-militants' : 'unsaid';
}

/** The group as which two other reports or more have this number of this speaker. */
function givenAs(total: CasualtyClaim, claims: readonly CasualtyClaim[]): Group | null {
  if (total.speakerSaid === null || namedNumber(total) < telling) return null;
  const same = claims.filter(
    (other) =>
      other.effect === total.effect &&
      other.scope === 'event' &&
      other.group !== 'people' &&
      voiceOf(other) === voiceOf(total) &&
      namedNumber(other) === namedNumber(total),
  );
  const byGroup = [...Map.groupBy(same, ({ group }) => group)].sort(([, a], [, b]) => b.length - a.length);
  const [group, own = []] = byGroup[0] ?? [];
  return group !== undefined && new Set(own.map(({ report }) => report)).size > 1 ? group : null;
}

/** Sums of two and more groups of one report; a group that it counts only at one place goes in with that. */
function sumsOf(own: readonly CasualtyClaim[]): { sum: number; groups: Group[] }[] {
  const counts = own.filter(
    ({ group, scope, qualifier }) => group !== 'people' && scope !== 'background' && qualifier !== 'indefinite',
  );
  const groups = [...Map.groupBy(counts, ({ group }) => group)].map(([group, all]) => {
    const whole = all.filter(({ scope }) => scope === 'event');
    const most = whole.length > 0 ? whole : all;
    return { group, numbers: [...new Set(most.map(namedNumber))].sort((a, b) => b - a).slice(0, mostTried) };
  });
  let sums: { sum: number; groups: Group[] }[] = [{ sum: 0, groups: [] }];
  for (const { group, numbers } of groups) {
    const longer = sums.flatMap((one) =>
      numbers.map((number) => ({ sum: one.sum + number, groups: [...one.groups, group] })),
    );
    sums = sums.concat(longer);
  }
  return sums.filter(({ groups: of }) => of.length > 1);
}

/** A report has few figures of one group; more would only multiply the sums. */
const mostTried = 4;

/** "More than 190" is made by 193, not by 1,930; "about 50" by 48. */
function isMadeBy(total: CasualtyClaim, sum: number): boolean {
  const number = namedNumber(total);
  if (total.qualifier === 'exact' || total.qualifier === 'range') return sum === number;
  const margin = Math.max(1, Math.floor(number / 20));
  return total.high === null ? sum >= number && sum <= number + margin : Math.abs(sum - number) <= margin;
}
