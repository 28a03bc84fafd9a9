import { anywhere, beforeName, beforeNumber, months, saying, starters, timeZones, weekdays } from './abbreviations.ts';

/** A sentence of a plain text: `text.slice(from, to)`, without the spaces around it. */
export interface Extent {
  from: number;
  to: number;
}

/** Longest sentence that comes out; what goes on longer is parted at a semicolon, comma or space. */
export const longestSentence = 2000;

/**
 * The sentences of a plain text, in order. Unicode's own rules propose where one ends (Intl.Segmenter, so that Urdu, Hindi and
 * Chinese marks are known too); what follows disposes: they know neither abbreviations nor who speaks after a quotation.
 */
export function sentences(text: string): Extent[] {
  const found: Extent[] = [];
  let from = 0;
  for (const at of [...proposed(text), text.length]) {
    if (at < text.length && goesOn(text, from, at)) continue;
    const extent = trimmed(text, from, at);
    if (extent) found.push(...bounded(text, extent));
    from = at;
  }
  return found;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that Unicode's rules pass over: before a figure, three dots as one character, a missing space, a name that begins in lower case. */
const passedOver = [
  /(?<=[.!?…]["”’)]{0,2} )(?=["“‘'(]{0,2}\p{Nd})/gu,
  /(?<=[\p{L}\p{N}] ?…["”’)]{0,2} )(?=["“‘'(]{0,2}\p{Lu})/gu,
  /(?<=\p{Ll}{2}[.!?]["”’)]{0,2})(?=\p{Lu}\p{Ll})/gu,
  /(?<=\p{L}[.!?]["”’)]{0,2} )(?=(?:al|el|as|ash|ad|an)-\p{Lu})/gu,
];

/** Offsets at which a sentence may begin, ascending. */
function proposed(text: string): number[] {
  const starts = new Set<number>();
  for (const { index } of segmenter.segment(text)) starts.add(behindNote(text, index));
  for (const pattern of passedOver) for (const { index } of text.matchAll(pattern)) starts.add(index);
  starts.delete(0);
  return [...starts].filter((at) => at < text.length).sort((a, b) => a - b);
}

/** The mark of a note belongs to the sentence before it: "killed 12.[3] Five". */
function behindNote(text: string, at: number): number {
  if (text[at - 1] !== '[') return at;
  const note = /^(?:\d{1,3}|\^[^\]]{1,20})\] {0,4}/.exec(text.slice(at, at + 30));
  return note ? at + note[0].length : at;
}

const reach = 80;

/** Whether the sentence that began at `from` goes on behind `at`. */
function goesOn(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - reach), at).trimEnd();
  const after = text.slice(at, at + reach);
  if (!/[\p{L}\p{N}]/u.test(before) || /^\(?(?:\d{1,3}|\p{L})[.)]$/u.test(before)) return true;
  if (!/[\p{L}\p{N}]/u.test(after) && at + reach >= text.length) return true;
  if (/^["“‘'«([]{0,2}\p{Ll}/u.test(after)) return !/^(?:al|el|as|ash|ad|an)-\p{Lu}/u.test(after);
  return afterAbbreviation(before, after) || saidBy(before, after);
}

/** “Is it over?” Khan asked. */
function saidBy(before: string, after: string): boolean {
  if (!/[!?]["”’']{1,2}$/.test(before)) return false;
  const named = /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}(\p{Ll}{2,12})/u.exec(after);
  return named !== null && saying.has(named[1] ?? '') && !starters.has(firstWord(after));
}

const lastWord = /(?<=^|[\s("“‘'[–—])[\p{L}\p{M}./-]{1,30}(?=\.$)/u;
const firstWord = (after: string): string => /[\p{L}\p{M}\p{Nd}’'-]{1,30}/u.exec(after)?.[0] ?? '';

/** Whether a word that begins sentences follows, or a figure; "A." is an initial. */
const startsNew = (after: string): boolean =>
  !/^["“‘'(]{0,2}\p{Lu}\.(?!\.)/u.test(after) && (starters.has(firstWord(after)) || /^["“‘'(]{0,2}\p{Nd}/u.test(after));

function afterAbbreviation(before: string, after: string): boolean {
  const word = lastWord.exec(before)?.[0];
  if (!word) return false;
  const next = firstWord(after);
  if (beforeName.has(word)) return !startsNew(after) || /^\p{Nd}/u.test(after);
  if (beforeNumber.has(word)) return /^[#(]?(?:\p{Nd}|\p{Lu}{1,6}[-/ ]?\p{Nd})/u.test(after);
  if (months.has(word)) return /^\p{Nd}/u.test(after);
  if (weekdays.has(word)) return /^\p{Nd}/u.test(after) || isMonth(next);
  if (/^[ap]\.?m$/i.test(word)) return /^\p{Lu}{2,5}(?!\p{L})/u.test(after) || isDay(next) || timeZones.has(next);
  const open = anywhere.has(word) || /^(?:\p{L}\.){1,6}\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word);
  return open && !startsNew(after);
}

const isMonth = (word: string): boolean => months.has(word.slice(0, 3)) && word !== 'Mar';
const isDay = (word: string): boolean => weekdays.has(word.slice(0, 3)) || isMonth(word) || word === 'Mar';

function trimmed(text: string, from: number, to: number): Extent | null {
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { from, to } : null;
}

function bounded(text: string, { from, to }: Extent): Extent[] {
  const parts: Extent[] = [];
  while (to - from > longestSentence) {
    const room = text.slice(from, from + longestSentence);
    const cut = [room.lastIndexOf('; '), room.lastIndexOf(', '), room.lastIndexOf(' ')].find((at) => at > 0);
    const end = from + (cut === undefined ? longestSentence : cut + 1);
    parts.push({ from, to: end });
    from = end;
  }
  const rest = trimmed(text, from, to);
  return [...parts.flatMap((part) => trimmed(text, part.from, part.to) ?? []), ...(rest ? [rest] : [])];
}
