import type { Item } from '../items.ts';
import type { Count, ReadSentence } from '../sentence.ts';
import type { Credit } from './credits.ts';
import { textOf } from './text.ts';
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
  const persons = here.filter(({ medium }) => !medium);
  const speaker = choose(sentence, persons, count.item) ?? voices.carried(sentence);
  const media = here.filter((credit) => credit.medium && reaches(sentence, credit, count.item)).map(({ name }) => name);
  const denied = speaker?.denies === true && speaker.sentence === sentence && speaker.at < count.item.from;
  return { speaker, via: [...new Set([...media, ...hearerOf(sentence, speaker)])], denied };
}

/** Of several voices, the one whose words these are: an account of its own first, then the last that opens its clause before the figure, then one that closes it. */
function choose(sentence: ReadSentence, voices: readonly Credit[], item: Item): Credit | null {
  const at = item.from;
  const own = voices.findLast(({ reach, span }) => reach === 'local' && span && at >= span[0] && at < span[1]);
  if (own) return own;
  const wide = voices.filter(({ reach }) => reach !== 'local');
  const around = wide.find((credit) => credit.at > at && credit.from <= at);
  if (around) return around;
  const before = wide.findLast((credit) => credit.at < at && credit.reach !== 'backward') ?? null;
  const behind = wide.find((credit) => credit.at > at && credit.reach !== 'forward') ?? null;
  if (before && behind) return parted(sentence, before.at, at) && !parted(sentence, at, behind.at) ? behind : before;
  const only = before ?? behind ?? wide.findLast((credit) => credit.at < at) ?? null;
  return only && reaches(sentence, only, item) ? only : null;
}

/** Whether a new clause begins between two tokens: a semicolon, "while", ", and", "but". */
function parted({ items }: ReadSentence, from: number, to: number): boolean {
  return items.some((item, k) => {
    if (item.from <= from || item.from >= to) return false;
    if (item.kind === 'semi' || item.lower === 'but') return true;
    return (
      (item.kind === 'sub' && item.lower !== 'that' && item.lower !== 'as') ||
      (item.kind === 'and' && items[k - 1]?.kind === 'comma')
    );
  });
}

const asides: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);
const clauses: ReadonlySet<string> = new Set([...asides, 'as', 'when', 'after']);

/** Whether the credit reaches the figure: over its whole sentence, but not into a clause behind it that opens with "as" or "while". */
function reaches({ items }: ReadSentence, credit: Credit, { from }: Item): boolean {
  if (credit.at > from) return true;
  const forward = credit.reach === 'forward';
  return !items.some((item, k) => {
    if (item.from <= credit.at || item.from >= from || item.kind !== 'sub') return false;
    return forward ? asides.has(item.lower) && items[k - 1]?.kind === 'comma' : clauses.has(item.lower);
  });
}

/** "told AFP": the outlet to which the words were spoken. */
function hearerOf({ tokens }: ReadSentence, speaker: Credit | null): string[] {
  if (!speaker || tokens[speaker.at]?.lower !== 'told') return [];
  let from = speaker.at + 1;
  if (tokens[from]?.word.work.has('det')) from += 1;
  let to = from;
  while (tokens[to]?.capital) to += 1;
  return to > from && !tokens[from]?.word.work.has('weekday') ? [textOf(tokens, from, to)] : [];
}
