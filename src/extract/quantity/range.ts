import type { Token } from '../lex.ts';
import { type Core, coreAt } from './core.ts';

const DASHES = new Set(['–', '—', '-', '‑', '~']);
const MOVES = new Set(['from', 'up', 'down']);
const SPANS = new Set(['anywhere', 'somewhere', 'anything', 'ranging']);
const HEDGES = new Set(['maybe', 'perhaps', 'possibly', 'probably', 'potentially', 'or']);

/** "37–70", "37 to 70", "between 37 and 70", "37 or 38", "eight, maybe ten"; null where the number at `start` stands alone. */
export function rangeFrom(tokens: readonly Token[], start: number, core: Core): Core | null {
  if (core.kind !== 'number' || core.high !== core.low || !tokens[core.to]) return null;
  const next = joint(tokens, start, core.to);
  const upper = next === null ? null : coreAt(tokens, next);
  if (upper?.kind !== 'number' || upper.high === null) return null;
  const low = raised(core.low, upper.low);
  return upper.high > low && (low > 0 || tokens[core.to]?.lower !== 'to')
    ? { to: upper.to, low, high: upper.high, kind: 'number' }
    : null;
}

/** Token index behind what joins two bounds at token `at`, or null. */
function joint(tokens: readonly Token[], start: number, at: number): number | null {
  const [join, lead] = [tokens[at] as Token, tokens[start - 1]?.lower ?? ''];
  const hedge = HEDGES.has(tokens[at + 1]?.lower ?? '');
  if (join.text === ',') return hedge ? at + (HEDGES.has(tokens[at + 2]?.lower ?? '') ? 3 : 2) : null;
  if (join.lower === 'to')
    return MOVES.has(lead) && !(lead === 'from' && SPANS.has(tokens[start - 2]?.lower ?? '')) ? null : at + 1;
  if (join.lower === 'or') return hedge ? at + 2 : at + 1;
  // "March 5 - Seven people died": a dash between spaces behind a date or before a word parts clauses
  if (DASHES.has(join.text) && join.spaced && (tokens[start - 1]?.word.work.has('month') || tokens[at + 1]?.capital))
    return null;
  return DASHES.has(join.text) || (join.lower === 'and' && lead === 'between') ? at + 1 : null;
}

/** In "10 to 12 thousand", "2-3,000" the scale of the upper bound is the lower one's too. */
function raised(low: number, high: number): number {
  if (low === 0 || high < 1000) return low;
  for (const scale of [10_000_000, 1_000_000, 100_000, 1000])
    if (low * scale < high && high < low * scale * 10) return low * scale;
  return low;
}
