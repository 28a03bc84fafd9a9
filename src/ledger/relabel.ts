import type { Change } from '../model/change.ts';
import type { Claim } from '../model/claim.ts';

/** Claims and changes under the ids that the ledger gives them, wherever they name one another. */
export function relabelled<T extends { claims: Claim[]; changes: Change[] }>(
  of: T,
  ids: ReadonlyMap<string, string> | undefined,
): T {
  if (!ids || [...ids].every(([birth, id]) => birth === id)) return of;
  const idOf = (birth: string): string => ids.get(birth) ?? birth;
  return {
    ...of,
    claims: of.claims.map((claim) =>
      claim.kind === 'casualty'
        ? { ...claim, id: idOf(claim.id), partOf: claim.partOf && idOf(claim.partOf) }
        : { ...claim, id: idOf(claim.id) },
    ),
    changes: of.changes.map((change) => ({ ...change, claim: change.claim && idOf(change.claim) })),
  };
}
