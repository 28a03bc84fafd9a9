import { isPlainWord } from '../places/run.ts';
import type { ReadSentence } from '../sentence.ts';
import { textOf } from '../voices/text.ts';
import { kindWords } from '../words/places.ts';

const FEWEST = 3;
const LONGEST = 3;

/** Names that head the items of a list one by one ("- Osk: nine people died"): a list of several such items tells of places, though no gazetteer knows them. */
export function labelNames(sentences: readonly ReadSentence[]): string[] {
  const names = new Set<string>();
  let read: ReadSentence['passage']['block'] | null = null;
  for (const sentence of sentences) {
    const { block } = sentence.passage;
    const name = block === read || block.kind !== 'item' ? null : nameAt(sentence);
    if (name && sentence.counts.length > 0) names.add(name);
    read = block;
  }
  return names.size >= FEWEST ? [...names] : [];
}

/** The name before the colon that opens the sentence: up to three words with capitals that the vocabulary does not know. */
function nameAt({ tokens }: ReadSentence): string | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST) return null;
  const words = tokens.slice(0, colon);
  const isName = words.every(
    (token, k) => token.kind === 'word' && token.capital && (!isPlainWord(token) || (k > 0 && kindWords[token.lower])),
  );
  return isName ? textOf(tokens, 0, colon) : null;
}
