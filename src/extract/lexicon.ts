import { derived } from './lexicon/derived.ts';
import { entries } from './lexicon/entries.ts';
import { type Word, type Work, wordOf } from './lexicon/word.ts';

export type * from './lexicon/word.ts';

const lexicon = entries();
const unknown: Word = wordOf({ work: new Set<Work>() });

/** What the vocabulary says of a lower-case word, or what its ending says; an empty entry for a word of which nothing is known. */
export function lookUp(word: string): Word {
  return lexicon.get(word) ?? derived(word, lexicon) ?? unknown;
}

/** The word without what it says of an effect; a verb remains a verb. */
export const withoutEffect = (word: Word): Word =>
  wordOf({
    ...word,
    acts: word.acts ?? word.verb?.forms,
    verb: undefined,
    adjective: undefined,
    noun: undefined,
    toll: undefined,
  });
