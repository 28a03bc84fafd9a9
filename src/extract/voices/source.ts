import type { Credit } from './credits.ts';
import type { Count, ReadSentence } from '../sentence.ts';

/** Who stands behind a figure, and how it came to the outlet. */
export interface Source {
  speaker: Credit | null;
  via: string[];
  denied: boolean;
}

/** The credits that hold for a count of the sentence: the speaker nearest in the grammar, the media apart. */
export function sourceOf(sentence: ReadSentence, count: Count, credits: readonly Credit[], quoted: Credit | null): Source {
  const here = credits.filter((credit) => credit.rule !== 'cited' && credit.sentence === sentence && holds(sentence, credit, count));
  const voices = here.filter(({ voice }) => !voice.medium);
  const speaker = choose(sentence, voices, count) ?? quoted;
  const via = [...new Set([...here.filter(({ voice }) => voice.medium).map(({ name }) => name), ...toldTo(sentence, speaker)])];
  return { speaker, via, denied: Boolean(speaker?.denies && speaker.sentence === sentence && speaker.at < count.item.from) };
}

/** Whether the credit reaches the count: over the whole sentence, but a closing "X said" not past a semicolon, nor past "while" or "as". */
function holds({ items }: ReadSentence, credit: Credit, { item }: Count): boolean {
  if (credit.at > item.from) return !items.some((other) => other.kind === 'semi' && other.from > item.from && other.from < credit.voice.from);
  const between = items.filter((other) => other.from > credit.at && other.from < item.from);
  if (credit.reach === 'backward') return !between.some(({ kind, lower }) => kind === 'semi' || (kind === 'sub' && ['while', 'as', 'whereas', 'although', 'though', 'when', 'after'].includes(lower)));
  return !between.some(({ kind, lower }) => kind === 'sub' && ['while', 'whereas'].includes(lower));
}

/** Of several voices, the one whose words these are: the last that begins before the figure, unless one closes the figure's own clause. */
function choose({ items }: ReadSentence, voices: readonly Credit[], { item }: Count): Credit | null {
  const before = voices.filter(({ at, reach }) => at < item.from && reach !== 'backward').at(-1) ?? voices.filter(({ at }) => at < item.from).at(-1) ?? null;
  const behind = voices.find(({ at }) => at > item.from && !forwardStart(voices, at, item.from)) ?? null;
  if (!before || !behind) return before ?? behind;
  if (before.reach === 'backward') return behind;
  const parted = items.some((other) => other.from > before.at && other.from < item.from && (other.kind === 'semi' || (other.kind === 'sub' && other.lower !== 'that') || (other.kind === 'and' && items[items.indexOf(other) - 1]?.kind === 'comma')));
  return parted && behind.reach === 'backward' ? behind : before;
}

/** A voice that opens a new clause behind the figure ("…, while police said") does not reach back. */
function forwardStart(voices: readonly Credit[], at: number, from: number): boolean {
  const voice = voices.find((other) => other.at === at);
  return voice?.reach === 'forward' && voices.some((other) => other.at < from);
}

/** "told AFP": the outlet to which the words were spoken. */
function toldTo({ tokens }: ReadSentence, speaker: Credit | null): string[] {
  if (!speaker) return [];
  const told = tokens[speaker.at]?.lower === 'told' ? speaker.at + 1 : -1;
  if (told < 0) return [];
  let to = told;
  while (tokens[to]?.capital || (to === told && tokens[to]?.word.work.has('det'))) to += 1;
  const name = tokens.slice(told, to).filter(({ word }) => !word.work.has('det')).map(({ text }) => text).join(' ');
  return name ? [name] : [];
}
