import type { ClaimRecord } from '../model/ledger.ts';
import { newest } from './record.ts';
import type { SeenClaim, SeenReport } from './seen.ts';
import { agreement, sameKind, sameStated, sameWords, similarity, touched } from './similar.ts';

/** Two candidates whose sentences are as near as this are not told apart. */
const tie = 0.1;

/** A settled claim with its words, to be found again. */
export interface Known {
  claim: ClaimRecord;
  sentence: string;
  quote: string;
  stated: SeenClaim['stated'];
}

/** What has become of the claims of a report: each settled one stands in one list, each one of today in one or in none. */
export interface Matches {
  /** Read as before, wherever it stands now. */
  kept: [Known, SeenClaim][];
  /** The sentence is the same, the reading is not. */
  reread: [Known, SeenClaim][];
  /** The sentence was touched, the reading is the same. */
  reworded: [Known, SeenClaim][];
  /** The sentence was touched and says something else now, or was written anew and says the same. */
  followed: [Known, SeenClaim[]][];
  /** An editor took the reading away. */
  dropped: [Known, note: string][];
  /** The sentence still stands, and nothing is read there any more. */
  lost: [Known, SeenClaim[]][];
  /** Several claims of today could be this one. */
  ambiguous: [Known, SeenClaim[]][];
  /** The sentence stands no longer. */
  gone: Known[];
  /** Claims of today that are none of the settled ones. */
  fresh: SeenClaim[];
}

/** A claim with the words of its newest version; null where they were taken away. */
export function known(claim: ClaimRecord): Known | null {
  const { words } = newest(claim);
  return words && { claim, ...words };
}

/** Holds what is settled of a report against what is read today: by sentence and reading first, then by sentence, then by likeness. */
export function match(settled: readonly Known[], seen: SeenReport): Matches {
  const matches: Matches = {
    kept: [],
    reread: [],
    reworded: [],
    followed: [],
    dropped: [],
    lost: [],
    ambiguous: [],
    gone: [],
    fresh: [],
  };
  const open = { old: new Set(settled), now: new Set(seen.claims) };
  keepSame(open, matches);
  const stays = [...open.old].filter((old) => staysIn(old, seen, matches));
  for (const old of stays) rereadInPlace(old, stays, open, seen, matches);
  rewordTouched(open, matches);
  for (const old of open.old) {
    const next = followers(old, [...open.now]);
    if (next.length > 0) matches.followed.push([old, next]);
    else matches.gone.push(old);
  }
  matches.fresh = [...open.now];
  return matches;
}

interface Open {
  old: Set<Known>;
  now: Set<SeenClaim>;
}

/** The same sentence with the same reading is the same claim; where it stands twice, in the order of the text. */
function keepSame(open: Open, { kept }: Matches): void {
  const key = ({ sentence }: { sentence: string }): string => sentence;
  const bySentence = Map.groupBy(open.now, key);
  for (const old of open.old) {
    const same = bySentence.get(old.sentence)?.filter((now) => open.now.has(now) && sameStated(old.stated, now.stated));
    const now = same?.find(({ quote }) => quote === old.quote) ?? same?.[0];
    if (now) settle(open, old, now, kept);
  }
}

function settle(open: Open, old: Known, now: SeenClaim, into: [Known, SeenClaim][]): void {
  open.old.delete(old);
  open.now.delete(now);
  into.push([old, now]);
}

/** Whether the sentence of a claim still stands, and not only for a twin of it that was found. */
function staysIn(old: Known, { sentences }: SeenReport, { kept }: Matches): boolean {
  const times = sentences.get(old.sentence)?.times ?? 0;
  const twins = kept.filter(
    ([twin]) => twin.sentence === old.sentence && twin.quote === old.quote && sameStated(twin.stated, old.stated),
  );
  return times > twins.length;
}

/** A claim whose sentence is unchanged: read otherwise, taken away by an editor, or lost by the rules. */
function rereadInPlace(old: Known, stays: readonly Known[], open: Open, seen: SeenReport, matches: Matches): void {
  const here = [...open.now].filter((now) => now.sentence === old.sentence && now.stated.kind === old.stated.kind);
  const candidates = here.filter((now) => sameWords(now, old));
  const [only] = candidates;
  const rivals = stays.filter((other) => only && other.sentence === old.sentence && isLike(other, only));
  const dropped = seen.drops.find((drop) => drop.sentence === old.sentence && sameWords(drop, old));
  open.old.delete(old);
  if (only && candidates.length === 1 && rivals.length === 1) settle(open, old, only, matches.reread);
  else if (candidates.length === 0 && dropped) matches.dropped.push([old, dropped.note]);
  else if (candidates.length === 0) matches.lost.push([old, here]);
  else matches.ambiguous.push([old, candidates]);
}

const isLike = (old: Known, now: SeenClaim): boolean => old.stated.kind === now.stated.kind && sameWords(old, now);

/** A claim whose sentence was touched and whose reading was not; two that are as near to it are not chosen between. */
function rewordTouched(open: Open, matches: Matches): void {
  const pairs = [...open.old]
    .flatMap((old) => [...open.now].map((now) => ({ old, now })))
    .filter(({ old, now }) => sameStated(old.stated, now.stated))
    .map((pair) => ({ ...pair, near: similarity(pair.old.sentence, pair.now.sentence) }))
    .filter(({ near }) => near >= touched)
    .sort((a, b) => b.near - a.near);
  for (const { old, now, near } of pairs) {
    if (!open.old.has(old) || !open.now.has(now)) continue;
    const close = pairs.filter((pair) => pair.near > near - tie && open.old.has(pair.old) && open.now.has(pair.now));
    const others = close.filter((pair) => pair.old === old && pair.now.sentence !== now.sentence);
    const rivals = close.filter((pair) => pair.now === now && pair.old.sentence !== old.sentence);
    if (others.length === 0 && rivals.length === 0) {
      settle(open, old, now, matches.reworded);
      continue;
    }
    for (const unsure of new Set([old, ...rivals.map((pair) => pair.old)])) {
      open.old.delete(unsure);
      const candidates = close.filter((pair) => pair.old === unsure).map((pair) => pair.now);
      matches.ambiguous.push([unsure, [...new Set(candidates)]]);
    }
  }
}

/** The claims of today that stand where an old one stood: in the touched sentence those that agree most; else those that say the same in other words. */
function followers(old: Known, now: readonly SeenClaim[]): SeenClaim[] {
  const near = now
    .filter(({ stated }) => sameKind(old.stated, stated))
    .map((claim) => ({
      claim,
      near: similarity(old.sentence, claim.sentence),
      agrees: agreement(old.stated, claim.stated),
    }))
    .filter((candidate) => candidate.near >= touched)
    .sort((a, b) => b.near - a.near || b.agrees - a.agrees);
  const [best] = near;
  if (!best) return now.filter(({ stated }) => sameStated(old.stated, stated));
  return near
    .filter(({ claim, agrees }) => claim.sentence === best.claim.sentence && agrees === best.agrees)
    .map(({ claim }) => claim);
}
