import { bySpelling } from '../lex/spelling.ts';
import type { Token } from '../lex.ts';
import { matchesOf } from '../matches.ts';
import type { Count, ReadSentence } from '../sentence.ts';
import { textOf } from '../voices/text.ts';
import { needsOf, type Reach, wordings } from '../words/periods.ts';
import { speaks } from './says.ts';

/** A stretch of time named in a sentence. */
export interface PeriodMention {
  text: string;
  from: number;
  to: number;
  reach: Reach;
}

/** The periods that a sentence names from token `start` on, in order; no two overlap, the wording further up in the table counts. */
export function periodsIn(tokens: readonly Token[], start = 0): PeriodMention[] {
  const here = start > 0 ? tokens.slice(start) : tokens;
  const found = new Set(here.flatMap(needsOfToken));
  if (found.size === 0) return [];
  const text = textOf(here, 0, here.length);
  const taken: { from: number; to: number; reach: Reach }[] = [];
  for (const { reach, says } of wordings.filter(({ needs }) => needs.some((need) => found.has(need))))
    for (const match of matchesOf(says, text)) {
      const span = { from: match.index, to: match.index + match[0].length, reach };
      if (!taken.some((other) => span.from < other.to && other.from < span.to)) taken.push(span);
    }
  const mentions = taken.sort((a, b) => a.from - b.from).map((span) => asMention(here, text, span));
  return mentions
    .map((period) => ({ ...period, from: period.from + start, to: period.to + start }))
    .filter(isPeriod(tokens));
}

const needsOfToken = bySpelling(({ text }) => needsOf(text));

function asMention(
  tokens: readonly Token[],
  text: string,
  { from, to, reach }: { from: number; to: number; reach: Reach },
): PeriodMention {
  return { text: text.slice(from, to), reach, ...tokenSpan(tokens, from, to) };
}

/** "may" is a verb unless a preposition or a number stands beside it; "march" where it has no capital is one as well. */
const isPeriod = (tokens: readonly Token[]) => (period: PeriodMention) => {
  const only = period.to - period.from === 1 ? tokens[period.from] : null;
  return !only || only.capital || !/^(?:may|march|mar|sun|sat)$/.test(only.lower);
};

/** Token indexes of a run of the tokens' joined text. */
function tokenSpan(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let at = 0;
  let [first, last] = [-1, 0];
  tokens.forEach((token, k) => {
    if (k > 0 && token.spaced) at += 1;
    const end = at + token.text.length;
    if (at < to && end > from) {
      if (first < 0) first = k;
      last = k + 1;
    }
    at = end;
  });
  return { from: Math.max(0, first), to: last };
}

/** The period that holds for a count: the nearest behind it before another count's, else one that leads the clause. */
export function periodOf(
  sentence: ReadSentence,
  count: Count,
  periods: readonly PeriodMention[],
): PeriodMention | null {
  const behind = periods.find((period) => period.from >= count.item.to);
  if (behind && reaches(sentence, count, behind)) return behind;
  const before = periods.filter((period) => period.from < count.item.from && leads(sentence, count, period));
  return before.at(-1) ?? null;
}

/** Whether nothing between the count and the period behind it begins another statement. */
function reaches(sentence: ReadSentence, { item }: Count, period: PeriodMention): boolean {
  const { items, counts, tokens } = sentence;
  const [article, last] = [tokens[period.from - 2], tokens[period.from - 1]];
  // "…, the report stated since", not "in the state since"
  if (last?.word.says && !last.capital && !article?.word.work.has('det')) return false;
  const between = items.filter((other) => other.from >= item.to && other.from < period.from);
  return !between.some((other, k) => {
    if (other.kind === 'semi' || other.kind === 'deny' || other.kind === 'open') return true;
    if (other.kind === 'say') return speaks(sentence, other);
    if (between[k - 1]?.kind === 'comma' && /^(?:who|which|where|whose)$/.test(other.lower)) return true;
    if (other.kind === 'rel' && other.lower === 'that' && between[k - 1]?.kind === 'and') return true;
    return other.kind === 'fig' && counts.some((count) => count.item === other && !joined(between, k));
  });
}

/** "145 terrorists and 17 security personnel have been killed in …": the figures share what follows. */
const joined = (between: readonly { kind: string }[], k: number) =>
  between.slice(0, k).every(({ kind }) => ['and', 'comma', 'fig', 'adv'].includes(kind));

/** Whether a period before the count holds for it: one that opens the sentence does, another until the next count. */
function leads({ items, counts }: ReadSentence, { item }: Count, period: PeriodMention): boolean {
  if (items.some((other) => other.kind === 'semi' && other.from > period.from && other.from < item.from)) return false;
  if (inRelative(items, item, period)) return false;
  const opens = !items.some((other) => other.kind === 'fig' && other.to <= period.from);
  return opens || !counts.some((other) => other.item.from > period.from && other.item.from < item.from);
}

/** ", whose committee has documented violence since 2021, told …": the period of a relative clause between commas is its own. */
function inRelative(items: ReadSentence['items'], item: Count['item'], period: PeriodMention): boolean {
  const opening = items.findLast(({ kind, from }) => kind === 'comma' && from < period.from);
  const first = opening && items.find(({ from }) => from >= opening.to);
  const closed = items.some(({ kind, from }) => kind === 'comma' && from >= period.to && from < item.from);
  return closed && /^(?:who|which|whose|where|whom)$/.test(first?.lower ?? '');
}
