import type { Voice } from '../who/voice.ts';
import { equal, type Known, partsOf, within, wordsOf } from './known.ts';

/** Tells whether an identity is that of a voice, by the name. */
export function sameAs(voice: Voice): (known: Known) => boolean {
  const words = wordsOf(voice.name);
  if (voice.sort === 'person')
    return (known) => known.sort === 'person' && (within(words, known.words) || within(known.words, words));
  const mine = partsOf(voice.name);
  const aliases = voice.aliases.map(wordsOf);
  const authorities = words.size === 1 && words.has('authorities');
  return (known) => {
    if (known.sort === 'person') return false;
    if (alike(known, mine, voice) || (authorities && known.words.has('authorities')) || initials(known, voice))
      return true;
    return known.aliases.some((alias) => equal(alias, words)) || aliases.some((alias) => equal(alias, known.words));
  };
}

/** The same words, and not "Indian" of one and "Pakistani" of the other; or the end of a proper name. */
function alike(known: Known, mine: Pick<Known, 'words' | 'owners'>, voice: Voice): boolean {
  if (!equal(known.words, mine.words))
    return (
      known.sort === 'body' &&
      voice.sort === 'body' &&
      /^\p{Lu}/u.test(known.name) &&
      partOf([...mine.words], [...known.words])
    );
  return known.owners.size === 0 || mine.owners.size === 0 || equal(known.owners, mine.owners);
}

/** "Harm Watch" for "Yemen Harm Watch": one ends with the other. */
function partOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.every((word, k) => word === long[long.length - short.length + k]);
}

/** "BLA" for "Baloch Liberation Army". */
function initials(known: Known, voice: Voice): boolean {
  const [short, long] = known.name.includes(' ') ? [voice.name, known.name] : [known.name, voice.name];
  return /^[A-Z]{2,8}$/.test(short) && long.includes(' ') && initialsOf(long) === short;
}

/** The first letters of the capitalised words. */
const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
