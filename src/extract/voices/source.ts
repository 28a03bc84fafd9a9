import type { Count, ReadSentence } from '../sentence.ts';
import type { Credit } from './credits.ts';
import type { Voices } from './voices.ts';

/** Who stands behind a figure, and how it came to the outlet. */
export interface Source {
  speaker: Credit | null;
  via: string[];
  denied: boolean;
}

/** The credits that hold for a count of the sentence: the speaker nearest in the grammar, the media apart. */
export function sourceOf(sentence: ReadSentence, count: Count, voices: Voices): Source {
  const here = voices.in(sentence).filter(({ reach }) => reach !== 'none');
  const speaker = choose(sentence, here.filter(({ medium }) => !medium), count) ?? voices.carried(sentence);
  const media = here.filter((credit) => credit.medium && holds(sentence, credit, count)).map(({ name }) => name);
  return { speaker, via: [...new Set([...media, ...toldTo(sentence, speaker)])], denied: Boolean(speaker?.denies && speaker.sentence === sentence && speaker.at < count.item.from) };
}

/** Of several voices, the one whose words these are: an account of its own first, then the last that opens its clause before the figure, then one that closes it. */
function choose(sentence: ReadSentence, voices: readonly Credit[], count: Count): Credit | null {
  const at = count.item.from;
  const own = voices.filter(({ reach, span }) => reach === 'local' && span && at >= span[0] && at < span[1]).at(-1);
  if (own) return own;
  const wide = voices.filter(({ reach }) => reach !== 'local');
  const before = wide.filter((credit) => credit.at < at && credit.reach !== 'backward').at(-1) ?? null;
  const behind = wide.find((credit) => credit.at > at && credit.reach !== 'forward') ?? null;
  const closed = wide.filter((credit) => credit.at < at && credit.reach === 'backward').at(-1) ?? null;
  const late = wide.find((credit) => credit.at > at && credit.from <= at) ?? null;
  if (late) return late;
  if (before && behind) return parted(sentence, before.at, at) && !parted(sentence, at, behind.at) ? behind : before;
  const only = before ?? behind ?? closed;
  return only && holds(sentence, only, count) ? only : null;
}

/** Whether a new clause begins between two tokens: a semicolon, "while", ", and", ", but". */
function parted({ items }: ReadSentence, from: number, to: number): boolean {
  return items.some((item, k) => item.from > from && item.from < to && (item.kind === 'semi' || (item.kind === 'sub' && item.lower !== 'that' && item.lower !== 'as') || (item.kind === 'and' && items[k - 1]?.kind === 'comma') || item.lower === 'but'));
}

/** Whether the credit reaches the count: over its whole sentence, but not into a clause behind it that opens with "as" or "while". */
function holds({ items }: ReadSentence, credit: Credit, { item }: Count): boolean {
  if (credit.at > item.from) return true;
  const between = items.filter((other) => other.from > credit.at && other.from < item.from);
  const comma = (other: (typeof items)[number]) => items[items.indexOf(other) - 1]?.kind === 'comma';
  if (credit.reach === 'forward') return !between.some((other) => other.kind === 'sub' && ['while', 'whereas', 'although', 'though'].includes(other.lower) && comma(other));
  return !between.some(({ kind, lower }) => kind === 'sub' && ['while', 'as', 'whereas', 'although', 'though', 'when', 'after'].includes(lower));
}

/** "told AFP": the outlet to which the words were spoken. */
function toldTo({ tokens }: ReadSentence, speaker: Credit | null): string[] {
  const told = speaker && tokens[speaker.at]?.lower === 'told' ? speaker.at + 1 : -1;
  if (told < 0) return [];
  let to = told;
  while (tokens[to]?.capital || (to === told && tokens[to]?.word.work.has('det'))) to += 1;
  const name = tokens.slice(told, to).filter(({ word }) => !word.work.has('det')).map(({ text }) => text).join(' ');
  return name && !tokens[told]?.word.work.has('weekday') ? [name] : [];
}
