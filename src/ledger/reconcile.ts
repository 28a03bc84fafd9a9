import { isDeepStrictEqual } from 'node:util';
import type { LedgerLine } from '../model/ledger.ts';
import { bear } from './births.ts';
import { ambiguous, type Choice, lost, reread, stillThere, unknownTarget } from './choices.ts';
import type { Decision } from './decision.ts';
import { type Known, known, type Matches, match } from './match.ts';
import { type Fold, standing } from './record.ts';
import type { SeenClaim, SeenReport } from './seen.ts';
import { sameStated } from './similar.ts';
import { ask, end, pickFor, pointOf, renew, type Work } from './work.ts';

/** What the ledger of a report lacks of what is read today. */
export interface Reconciled {
  /** The id of each claim of today, by that of its birth. */
  ids: ReadonlyMap<string, string>;
  /** What is to be written, in order, without a seal. */
  lines: LedgerLine[];
  /** What only an editor can decide; until then no line stands for it. */
  choices: Choice[];
  /** The picks that were of use. */
  used: ReadonlySet<Decision>;
}

/** Holds the ledger of a report (null where it has none yet) against what is read today, under the picks of an editor. */
export function reconcile(record: Fold | null, seen: SeenReport, picks: readonly Decision[] = []): Reconciled {
  const work: Work = {
    record,
    seen,
    picks,
    ids: new Map(),
    versions: [],
    births: [],
    ends: [],
    choices: [],
    used: new Set(),
  };
  const settled = record ? standing(record).flatMap((claim) => known(claim) ?? []) : [];
  const { fresh, ...found } = underPicks(work, settled, match(settled, seen));
  takeMatches(work, found);
  takeRedactions(work);
  const taken = new Set(record?.claims.keys() ?? []);
  for (const claim of fresh) bear(work, claim, taken);
  const { ids, versions, births, ends, choices, used } = work;
  return { ids, lines: [...heads(record, seen), ...versions, ...births, ...ends.map((end) => end())], choices, used };
}

/** What the ledger lacks of the report itself: its opening, its address, its source. */
function heads(record: Fold | null, { id, at, source }: SeenReport): LedgerLine[] {
  const shut = !record || record.closed !== null;
  const opened: LedgerLine[] = shut ? [{ ev: 'opened', report: id, at }] : [];
  const moved: LedgerLine[] = !shut && record.addresses.at(-1) !== at ? [{ ev: 'moved', at }] : [];
  const same = isDeepStrictEqual(record?.source, source);
  return [...opened, ...moved, ...(same ? [] : [{ ev: 'source' as const, source }])];
}

/** Carries out the picks that name a claim outright, and matches what they leave. */
function underPicks(work: Work, settled: readonly Known[], matches: Matches): Matches {
  const kept = new Map(matches.kept);
  const decided = new Set<Known>();
  const claimed = new Set<SeenClaim>();
  for (const old of settled) {
    const pick = work.picks.find(
      ({ subject, action, to }) => subject === old.claim.id && (action !== 'same' || to.length > 0),
    );
    if (!pick) continue;
    work.used.add(pick);
    const twin = kept.get(old);
    if (twin || (pick.action === 'redacted' && work.seen.sentences.has(old.sentence))) {
      work.choices.push(stillThere(old, twin ?? pointOf(work, old), pick));
      if (twin) continue;
    }
    decided.add(old);
    if (pick.action === 'same') sameAsPicked(work, old, pick, matches, claimed);
    else if (pick.action !== 'redacted') end(work, pick.action, old.claim, pick.to, 'editor', pick.why ?? rewritten);
  }
  if (decided.size === 0) return matches;
  const rest = { ...work.seen, claims: work.seen.claims.filter((now) => !claimed.has(now)) };
  return match(
    settled.filter((old) => !decided.has(old)),
    rest,
  );
}

function sameAsPicked(work: Work, old: Known, pick: Decision, { kept }: Matches, claimed: Set<SeenClaim>): void {
  const now = work.seen.claims.find(({ id }) => id === pick.to[0]);
  if (!now || claimed.has(now) || kept.some(([, other]) => other === now)) {
    work.choices.push(unknownTarget(old, pointOf(work, old), pick));
    return;
  }
  claimed.add(now);
  const reworded = old.sentence !== now.sentence && sameStated(old.stated, now.stated);
  renew(work, reworded ? 'reworded' : 'reinterpreted', old.claim, now, 'editor', pick.why ?? rewritten);
}

const rewritten = 'The sentence was written anew.';
const changed = 'The sentence says something else now.';
const removed = 'The sentence no longer stands in the report.';

function takeMatches(work: Work, matches: Omit<Matches, 'fresh'>): void {
  for (const [{ claim }, now] of matches.kept) work.ids.set(now.id, claim.id);
  for (const [old, now] of matches.reread) takeReread(work, old, now);
  for (const [{ claim }, now] of matches.reworded)
    renew(work, 'reworded', claim, now, 'text', 'The sentence was reworded.');
  for (const [{ claim, stated }, next] of matches.followed) {
    const why = next.every((each) => sameStated(each.stated, stated)) ? rewritten : changed;
    end(
      work,
      'superseded',
      claim,
      next.map(({ id }) => id),
      'text',
      why,
    );
  }
  for (const [{ claim }, note] of matches.dropped) end(work, 'withdrawn', claim, [], 'editor', note);
  for (const { claim } of matches.gone) end(work, 'withdrawn', claim, [], 'text', removed);
  for (const [old, candidates] of matches.lost) takeLost(work, old, candidates);
  for (const [old, candidates] of matches.ambiguous) work.choices.push(ambiguous(old, pointOf(work, old), candidates));
}

/** The reading of an unchanged sentence changed: an editor corrected it and said why, or must say so. */
function takeReread(work: Work, old: Known, now: SeenClaim): void {
  const why = now.corrected ?? pickFor(work, old.claim.id, 'same')?.why;
  if (why) renew(work, 'reinterpreted', old.claim, now, 'editor', why);
  else ask(work, reread(old, now), now);
}

function takeLost(work: Work, old: Known, candidates: readonly SeenClaim[]): void {
  const pick = pickFor(work, old.claim.id, 'withdrawn');
  if (pick) end(work, 'withdrawn', old.claim, [], 'editor', pick.why ?? removed);
  else work.choices.push(lost(old, pointOf(work, old), candidates));
}

/** Words that are to be taken away, also of claims that stand no longer. */
function takeRedactions(work: Work): void {
  for (const pick of work.picks.filter(({ action }) => action === 'redacted')) {
    const claim = work.record?.claims.get(pick.subject);
    if (!claim || claim.end?.how === 'redacted') continue;
    work.used.add(pick);
    if (work.choices.some(({ subject }) => subject === claim.id)) continue;
    end(work, 'redacted', claim, [], 'editor', pick.why ?? removed);
  }
}
