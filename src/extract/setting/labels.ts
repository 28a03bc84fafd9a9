import { isPlainWord } from '../places/run.ts';
import type { ReadSentence } from '../sentence.ts';
import { textOf } from '../voices/text.ts';
import { kindWords } from '../words/places.ts';

const FEWEST = 3;
const LONGEST = 3;

/** Names that head the items of a list or log one by one ("- Osk: nine people died", "**Osk, Monday, 2:14 a.m.** A man was held"): several such items tell of places, though no gazetteer knows them. */
export function labelNames(sentences: readonly ReadSentence[]): string[] {
  const names = new Set<string>();
  let read: ReadSentence['passage']['block'] | null = null;
  for (const sentence of sentences) {
    const { block } = sentence.passage;
    const name = block === read ? null : block.kind === 'item' ? nameAt(sentence) : loggedAt(sentence);
    if (name) names.add(name);
    read = block;
  }
  return names.size >= FEWEST ? [...names] : [];
}

const LATEST = 9;

/** The name that opens a bold lead-in with a day or an hour behind it. */
function loggedAt({ passage: { block, label }, tokens }: ReadSentence): string | null {
  const [bold] = block.strong;
  if (bold?.from !== 0 || !label.text) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const timed = tokens
    .slice(comma + 1, LATEST)
    .some(({ word, text }) => word.work.has('weekday') || word.work.has('month') || /^\d{1,2}[:.]\d\d$/.test(text));
  return timed ? nameBefore(tokens, comma) : null;
}

/** The name before the colon that opens the sentence: up to three words with capitals that the vocabulary does not know. */
function nameAt({ tokens }: ReadSentence): string | null {
  return nameBefore(
    tokens,
    tokens.findIndex(({ text }) => text === ':'),
  );
}

function nameBefore(tokens: ReadSentence['tokens'], end: number): string | null {
  if (end < 1 || end > LONGEST) return null;
  const words = tokens.slice(0, end);
  const isName = words.every(
    (token, k) => token.kind === 'word' && token.capital && (!isPlainWord(token) || (k > 0 && kindWords[token.lower])),
  );
  return isName ? textOf(tokens, 0, end) : null;
}
