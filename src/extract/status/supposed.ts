import type { Located } from '../setting/locate.ts';

const MAY = new Set(['could', 'may', 'might', 'would', 'should', 'will']);
const INTENDS = new Set(
  'threatened threatens threatening planned plans plotted vowed warns warned fear fears'.split(' '),
);
const RECALLED = /^(?:recalled|noted|remembered|added)$/;
const REACH = 11;

/** "could kill", "may cross 100", "threatened to slaughter ten", "if they kill a hundred", "30 feared dead". */
export function isSupposed(one: Located): boolean {
  return isFeared(one) || isConditional(one) || isUnderModal(one);
}

/** "30 feared dead", "one is feared drowned": feared trapped is missing, and told as such. */
function isFeared({ setting: { sentence }, count: { item, bound } }: Located): boolean {
  if (bound.effect !== 'killed') return false;
  return sentence.tokens.slice(item.from, item.to + 3).some(({ lower }) => lower === 'feared');
}

/** "If we do nothing, we lose 40 or 50 children": the sentence opens with the condition. */
function isConditional({ setting: { sentence } }: Located): boolean {
  const first = sentence.tokens.find(({ kind }) => kind === 'word')?.lower;
  return first === 'if' || first === 'unless';
}

/** A modal verb, a threat or a condition before the count or before its verb, in one clause with it. */
function isUnderModal({ setting: { sentence }, count: { item, at } }: Located): boolean {
  const { items, tokens } = sentence;
  const verb = items.findIndex((other, k) => k > at && other.kind === 'eff');
  const end = verb > at && verb - at < 6 ? verb : at;
  for (let k = end - 1; k >= Math.max(0, at - REACH); k--) {
    const { kind, lower, from } = items[k] as (typeof items)[number];
    if (kind === 'semi' || kind === 'stop') return false;
    if (lower === 'if' || lower === 'unless') return true;
    if (kind === 'sub') return false;
    const named = tokens[from]?.capital === true && from > 0;
    if (kind === 'modal' && MAY.has(lower) && !named) return !RECALLED.test(items[k + 2]?.lower ?? '');
    if (/'d$/.test(lower) && /^(?:be|have|lose|see)$/.test(items[k + 1]?.lower ?? '')) return true;
    if (INTENDS.has(lower) && items[k + 1]?.lower === 'to') return true;
    if (kind === 'eff' && k < at - 1 && from !== item.from && !MAY.has(items[k - 1]?.lower ?? '')) return false;
  }
  return false;
}
