import type { Item, Kind } from '../../items.ts';
import { effAt, isCount, kinds, ofKind, onward, rightward } from '../look.ts';
import type { Scene } from '../scene.ts';

/** Items that a search along a sentence passes at most. */
export const REACH = 40;

/** Item index behind an insertion that begins with the mark at `at` ("…, including three women, were"), or behind the mark where a list goes on; null where the clause is over. */
export function skipInsertion(scene: Scene, at: number): number | null {
  const { items } = scene;
  const first = onward(scene, at + 1);
  const lead = items[first];
  if (!lead) return null;
  if (items[at]?.kind === 'open') return behindNext(items, at, 'close');
  if (lead.kind === 'rel' || (lead.kind === 'prep' && items[first + 1]?.kind === 'rel')) {
    const end = clauseEnd(items, first);
    return end < items.length ? end : null;
  }
  if (lead.lower === 'aged' || lead.fig?.noun.partitive) return clauseEnd(items, first);
  const end = behindNext(items, at, 'comma');
  if (end !== null && (isAside(scene, at, end) || isCredit(items, at, end))) return end;
  return lead.kind === 'sub' || lead.kind === 'say' ? null : at + 1;
}

const AUXILIARIES = kinds('be', 'have', 'modal');
const PREDICATES = kinds('be', 'have', 'eff');

/** ", his parents among them, were": nothing happens between the commas, and the predicate follows; a figure would go on the list. */
function isAside(scene: Scene, at: number, end: number): boolean {
  const { items } = scene;
  const behind = onward(scene, end);
  if (!ofKind(items[behind], AUXILIARIES) && effAt(scene, behind)?.as !== 'verb') return false;
  const lead = items[onward(scene, at + 1)]?.fig;
  if (isCount(lead) && lead.kind !== 'article') return false;
  return rightward(items, at + 1, end, ({ kind }) => PREDICATES.has(kind)) < 0;
}

/** ", police said, were": who says it. */
const isCredit = (items: readonly Item[], at: number, end: number) =>
  end - at < 9 && rightward(items, at + 1, end, ({ kind }) => kind === 'say') >= 0;

/** Item index behind the next item of a kind, within reach, or null. */
function behindNext(items: readonly Item[], at: number, kind: Kind): number | null {
  const found = rightward(items, at + 1, at + REACH, (item) => item.kind === kind);
  return found < 0 ? null : found + 1;
}

const CLAUSE_ENDS = kinds('comma', 'dash', 'close', 'semi');

/** Where a clause that begins at `at` ends: behind the next comma, dash or bracket, at a semicolon, or at the end. */
function clauseEnd(items: readonly Item[], at: number): number {
  const end = rightward(items, at + 1, items.length, ({ kind }) => CLAUSE_ENDS.has(kind));
  if (end < 0) return items.length;
  return items[end]?.kind === 'semi' ? end : end + 1;
}

const STOPS = kinds('comma', 'dash', 'semi', 'stop');
const MAY_BE_VERBS = kinds('verb', 'say', 'people', 'word');

/** Where a relative clause ends that no comma closes: behind its first verb, before the next verb ("a hiker who had entered the zone is missing"). */
export function relativeEnd(items: readonly Item[], at: number): number {
  const stop = rightward(items, at + 1, items.length, ({ kind }) => STOPS.has(kind));
  const end = stop < 0 ? items.length : stop;
  const verb = rightward(
    items,
    at + 1,
    end,
    (item) => item.kind === 'eff' || (ofKind(item, MAY_BE_VERBS) && item.forms !== undefined),
  );
  if (verb < 0) return clauseEnd(items, at);
  const main = rightward(
    items,
    verb + 1,
    end,
    ({ kind, eff }, k) => kind === 'be' || kind === 'have' || (eff?.as === 'verb' && items[k - 1]?.kind !== 'and'),
  );
  return main < 0 ? clauseEnd(items, at) : main;
}
