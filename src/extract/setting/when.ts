import type { Token } from '../lex.ts';
import type { Count, ReadSentence } from '../sentence.ts';
import { textOf } from '../voices/voice.ts';

/** A stretch of time named in a sentence. `reach`: how long, as far as scope goes. */
export interface PeriodMention {
  text: string;
  from: number;
  to: number;
  reach: 'hours' | 'day' | 'days' | 'long' | 'before';
}

const NUMBER = String.raw`(?:[\d,.]{1,7}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|forty-eight|several|few|couple of|half a dozen)`;
const DAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?`;

/** How periods are worded, the longest wording first. */
const patterns: readonly [PeriodMention['reach'], RegExp][] = [
  ['long', new RegExp(String.raw`\b(?:over|in|during|within|for|of)\s(?:the\s)?(?:past|last|previous|preceding)\s(?:${NUMBER}\s)?(?:weeks?|months?|years?|decades?|quarter)\b`, 'i')],
  ['days', new RegExp(String.raw`\b(?:over|in|during|within|for|of)\s(?:the\s|these\s|those\s)?(?:past|last|previous|preceding)\s(?:${NUMBER}\s)?(?:days|hours)\b`, 'i')],
  ['days', new RegExp(String.raw`\b(?:past|last|previous)\s(?:${NUMBER}\s)(?:days|hours)\b`, 'i')],
  ['long', new RegExp(String.raw`\b(?:in|over|during|for|within)\s(?:the\s|a\s)?(?:${NUMBER}\s)(?:weeks|months|years|decades)\b|\bin\sa\s(?:year|month|week)\b`, 'i')],
  ['hours', new RegExp(String.raw`\b(?:in|over|within|for|during)\s(?:the\s|just\s|nearly\s|almost\s|about\s|some\s|around\s|under\s)?(?:nearly\s|about\s)?(?:${NUMBER}\s)(?:hours|days)\b`, 'i')],
  ['long', new RegExp(String.raw`\b(?:since|in|during|between)\s(?:early\s|late\s|mid-?\s?)?(?:${MONTH}\s)?(?:19|20)\d\d\b`, 'i')],
  ['long', /\b(?:last|previous)\s(?:year|month|week|summer|winter|spring|autumn)\b|\bthis\syear\b|\bearlier\sthis\s(?:year|month)\b|\bthe\sprevious\s(?:year|month)\b/i],
  ['before', /\bthe\s(?:previous|preceding)\sday\b|\bon\sthe\sprevious\sday\b|\bthe\sday\sbefore\b|\ba\sday\s(?:earlier|before)\b|\bearlier\sthis\sweek\b|\bearlier\sin\sthe\sweek\b|\btwo\sdays\searlier\b|\bthe\sday\sprior\b|\bdays\searlier\b/i],
  ['days', new RegExp(String.raw`\bsince\s(?:late\s|early\s)?(?:${DAY}|${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:\s(?:morning|evening|night|afternoon))?\b`, 'i')],
  ['days', new RegExp(String.raw`\b(?:from\s)?(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})\s(?:to|until|–|-)\s(?:${MONTH}\s)?\d{1,2}(?:\s${MONTH})?`, 'i')],
  ['day', new RegExp(String.raw`\b(?:on|by|late\s?on|early\s?on|until)\s(?:late\s|early\s)?(?:${DAY}(?:\s(?:and|to)\s${DAY})?|${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:\s(?:morning|evening|night|afternoon))?\b`, 'i')],
  ['day', new RegExp(String.raw`\b(?:for|that\s)?(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})\b|\b${DAY}\b`, 'i')],
  ['day', /\b(?:overnight|yesterday|today|tonight|this\smorning|that\snight)\b/i],
];

/** The periods that a sentence names, in order; no two overlap, the wording further up in the table counts. */
export function periodsIn(tokens: readonly Token[]): PeriodMention[] {
  const first = tokens[0];
  if (!first) return [];
  const text = textOf(tokens, 0, tokens.length);
  const taken: { from: number; to: number; reach: PeriodMention['reach'] }[] = [];
  for (const [reach, pattern] of patterns)
    for (const match of text.matchAll(new RegExp(pattern.source, 'gi'))) {
      const span = { from: match.index, to: match.index + match[0].length, reach };
      if (!taken.some((other) => span.from < other.to && other.from < span.to)) taken.push(span);
    }
  return taken.sort((a, b) => a.from - b.from).map(({ from, to, reach }) => ({ text: text.slice(from, to), reach, ...tokenSpan(tokens, from, to) }));
}

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

/** The period that holds for a count: the nearest behind it before another count, else one that leads the clause. */
export function periodOf({ items, counts, tokens }: ReadSentence, count: Count, periods: readonly PeriodMention[]): PeriodMention | null {
  const behind = periods.find((period) => period.from >= count.item.to && !items.some((item) => item.from >= count.item.to && item.from < period.from && (item.kind === 'semi' || item.kind === 'say' || (item.kind === 'fig' && counts.some((other) => other.item === item)))));
  if (behind && !(tokens[behind.from - 1]?.word.says)) return behind;
  const before = periods.filter((period) => period.to <= count.item.from && !counts.some((other) => other.item.from > period.from && other.item.from < count.item.from && !leadsAll(items, period.from)) && !items.some((item) => item.kind === 'semi' && item.from > period.from && item.from < count.item.from));
  return before.at(-1) ?? null;
}

const leadsAll = (items: ReadSentence['items'], from: number) => !items.some((item) => item.kind === 'fig' && item.to <= from);
