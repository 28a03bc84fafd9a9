import { claimId } from '../model/identity.ts';
import type { ClaimRecord } from '../model/ledger.ts';
import { redactedBefore, withdrawnBefore } from './choices.ts';
import { newest } from './record.ts';
import type { SeenClaim } from './seen.ts';
import { sameStated } from './similar.ts';
import { ask, pickFor, renew, type Work } from './work.ts';

/** A claim that is none of the standing ones: one that stood before, or a new one. */
export function bear(work: Work, now: SeenClaim, taken: Set<string>): void {
  const before = stoodBefore(work, now);
  if (before) restore(work, before, now);
  else beget(work, now, taken);
}

function beget(work: Work, now: SeenClaim, taken: Set<string>): void {
  const { sentence, quote, stated } = now;
  const id = freeId(now, work.seen.id, taken);
  taken.add(id);
  work.ids.set(now.id, id);
  work.births.push({ ev: 'born', id, v: 1, sentence, quote, stated });
}

/** The claim that said just this in just these words and stands no longer; or whose words, of which only the id is left, were these. */
function stoodBefore({ record, versions }: Work, now: SeenClaim): ClaimRecord | undefined {
  return [...(record?.claims.values() ?? [])].find((claim) => {
    if (claim.end === null || versions.some((line) => 'id' in line && line.id === claim.id)) return false;
    const { words } = newest(claim);
    if (!words) return claim.id === now.id;
    return words.sentence === now.sentence && sameStated(words.stated, now.stated);
  });
}

function restore(work: Work, before: ClaimRecord, now: SeenClaim): void {
  const pick = before.end?.by === 'editor' ? pickFor(work, before.id, 'same') : undefined;
  if (before.end?.by === 'text') renew(work, 'restored', before, now, 'text', 'The report says it again.');
  else if (pick?.why && before.end?.how !== 'redacted') renew(work, 'restored', before, now, 'editor', pick.why);
  else ask(work, before.end?.how === 'redacted' ? redactedBefore(before, now) : withdrawnBefore(before, now), now);
}

/** The id of a birth; where another claim has it, the next that is free. */
function freeId({ id, sentence, stated }: SeenClaim, report: string, taken: ReadonlySet<string>): string {
  const kind = stated.kind === 'casualty' ? stated.effect : stated.kind;
  let free = id;
  for (let ordinal = 0; taken.has(free); ordinal += 1) free = claimId(report, sentence, kind, ordinal);
  return free;
}
