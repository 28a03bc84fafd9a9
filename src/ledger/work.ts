import type { Author, ClaimRecord, Ending, LedgerLine } from '../model/ledger.ts';
import type { Point } from '../model/span.ts';
import type { Choice } from './choices.ts';
import type { Decision } from './decision.ts';
import type { Known } from './match.ts';
import type { Fold } from './record.ts';
import type { SeenClaim, SeenReport } from './seen.ts';

/** One report being reconciled. */
export interface Work {
  record: Fold | null;
  seen: SeenReport;
  picks: readonly Decision[];
  ids: Map<string, string>;
  versions: LedgerLine[];
  births: LedgerLine[];
  /** Endings wait until every claim of today has its id. */
  ends: (() => LedgerLine)[];
  choices: Choice[];
  used: Set<Decision>;
}

/** A pick for one claim, or for all that await a choice. */
export function pickFor(work: Work, id: string, action: Decision['action']): Decision | undefined {
  const pick = work.picks.find(
    (each) => each.action === action && each.to.length === 0 && (each.subject === id || each.subject === '*'),
  );
  if (pick) work.used.add(pick);
  return pick;
}

/** A choice about a claim of today, which has the id of its subject until the choice is made. */
export function ask(work: Work, choice: Choice, now: SeenClaim): void {
  work.ids.set(now.id, choice.subject);
  work.choices.push(choice);
}

export function renew(
  work: Work,
  ev: 'reworded' | 'reinterpreted' | 'restored',
  { id, versions }: ClaimRecord,
  now: SeenClaim,
  by: Author,
  why: string,
): void {
  const { sentence, quote, stated } = now;
  work.ids.set(now.id, id);
  work.versions.push({ ev, id, v: versions.length + 1, sentence, quote, stated, by, why });
}

export function end(
  work: Work,
  ev: Ending['how'],
  { id }: ClaimRecord,
  to: readonly string[],
  by: Author,
  why: string,
): void {
  work.ends.push(() => {
    const next = to.map((birth) => work.ids.get(birth) ?? birth);
    return ev === 'withdrawn' || ev === 'redacted' ? { ev, id, by, why } : { ev, id, by, why, to: next };
  });
}

export function pointOf({ seen }: Work, { sentence }: Known): Point {
  return seen.sentences.get(sentence) ?? { line: 1, column: 1 };
}
