import { derived } from './lexicon/derived.ts';
import { entries } from './lexicon/entries.ts';
import type { Word } from './lexicon/word.ts';

export type * from './lexicon/word.ts';

const lexicon = entries();
const unknown: Word = { work: new Set() };

/** What the vocabulary says of a lower-case word, or what its ending says; an empty entry for a word of which nothing is known. */
export function lookUp(word: string): Word {
  return lexicon.get(word) ?? derived(word, lexicon) ?? unknown;
}

/** The word without what it says of an effect; a verb remains a verb. */
export function withoutEffect(word: Word): Word {
  const { verb, adjective: _adjective, noun: _noun, toll: _toll, ...rest } = word;
  return verb && !rest.acts ? { ...rest, acts: verb.forms } : rest;
}
