import type { Status } from '../model/reading.ts';
import type { Count, ReadSentence } from './sentence.ts';
import type { Source } from './voices/source.ts';

/** Whether a count is asserted, denied, replaced or only supposed, by the words around it. */
export function statusOf(sentence: ReadSentence, count: Count, source: Source): Status {
  if (source.denied) return 'denied';
  if (calledWrong(sentence, count)) return source.speaker ? 'denied' : 'revised-away';
  if (replaced(sentence, count)) return 'revised-away';
  return supposed(sentence, count) ? 'hypothetical' : 'asserted';
}

const MAY = new Set(['could', 'may', 'might', 'would', 'should', 'will']);
const INTENDS = new Set([
  'threatened',
  'threatens',
  'threatening',
  'planned',
  'plans',
  'plotted',
  'vowed',
  'warns',
  'warned',
  'fear',
  'fears',
]);

/** "could kill", "may cross 100", "threatened to slaughter ten", "if they kill a hundred". */
function supposed({ items }: ReadSentence, { item, at }: Count): boolean {
  const verb = items.findIndex((other, k) => k > at && other.kind === 'eff');
  const end = verb > at && verb - at < 6 ? verb : at;
  for (let k = end - 1; k >= Math.max(0, at - 9); k--) {
    const { kind, lower } = items[k] as (typeof items)[number];
    if (kind === 'semi' || kind === 'stop' || (kind === 'sub' && !['if', 'unless'].includes(lower))) return false;
    if (lower === 'if' || lower === 'unless') return true;
    if (kind === 'modal' && MAY.has(lower)) return true;
    if (INTENDS.has(lower) && items[k + 1]?.lower === 'to') return true;
    if (
      (kind === 'eff' || kind === 'be' || kind === 'have') &&
      k < at - 1 &&
      items[k]?.from !== item.from &&
      kind === 'eff'
    )
      return false;
  }
  return false;
}

const BEFOREHAND = new Set([
  'earlier',
  'previous',
  'previously',
  'first',
  'initial',
  'initially',
  'originally',
  'before',
]);

/** "up from five", "revising an earlier toll of five", "had first put at 240", "withdrew the figure of 19", "from 1,040 to 812". */
export function replaced({ items, tokens }: ReadSentence, { item, at, bound }: Count): boolean {
  const before = tokens.slice(Math.max(0, item.from - 4), item.from).map(({ lower }) => lower);
  if (/\b(?:up|down|increase|rise|revised|revision|lowered|raised|increased) from$/.test(before.join(' '))) return true;
  if (
    before.at(-1) === 'from' &&
    ['value', 'restated', 'of'].includes(bound.rule) &&
    tokens.slice(item.to, item.to + 6).some(({ lower }) => lower === 'to')
  )
    return true;
  if (before.at(-1) === 'from' && /\b(?:up|down),?\b/.test(before.join(' '))) return true;
  const lead = items.slice(Math.max(0, at - 10), at);
  const withdrawn = lead.some(({ lower }) =>
    [
      'withdrew',
      'withdrawn',
      'retracted',
      'retract',
      'corrected',
      'revising',
      'replacing',
      'replaces',
      'superseded',
    ].includes(lower),
  );
  if (withdrawn) return true;
  const earlier = lead.findIndex(({ lower }, k) => BEFOREHAND.has(lower) && !/^(?:this|that|in|on)$/.test(lead[k + 1]?.lower ?? ''));
  const had = lead.some(
    ({ lower }) =>
      lower === 'had' ||
      lower === 'toll' ||
      lower === 'count' ||
      lower === 'figure' ||
      lower === 'report' ||
      lower === 'reported',
  );
  const spoke = lead.some(
    (other) =>
      other.kind === 'say' || other.kind === 'toll' || ['count', 'report', 'figure', 'estimate'].includes(other.lower),
  );
  return (
    (earlier >= 0 || /\b(?:at first|before that)\b/.test(lead.map(({ lower }) => lower).join(' '))) &&
    had &&
    spoke &&
    !lead.some((other) => other.kind === 'semi')
  );
}

/** "… was wrong", "… are false": the report itself takes the figure back, or somebody does. */
function calledWrong({ items }: ReadSentence, { at }: Count): boolean {
  const wrong = items.findIndex(
    ({ lower, kind }, k) =>
      k > at &&
      kind === 'word' &&
      ['wrong', 'false', 'untrue', 'baseless', 'fabricated', 'incorrect', 'unfounded'].includes(lower),
  );
  return wrong > 0 && items.slice(at, wrong).some(({ kind }) => kind === 'be');
}
