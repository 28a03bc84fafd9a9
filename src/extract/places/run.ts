import type { Token } from '../lex.ts';
import {
  befalling,
  demonyms,
  directions,
  happenings,
  kindHeads,
  kindWords,
  nameLinks,
  tailWords,
} from '../words/places.ts';

const LONG_HEADLINE = 4;

/** Whether nearly every longer word has a capital, as in American headlines: then capitals tell no names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(({ capital }) => capital).length;
  const small = words.some(
    ({ capital, text, word }) => !capital && text.length > LONG_HEADLINE && word.work.size === 0,
  );
  return words.length >= LONG_HEADLINE && capitals >= words.length * 0.8 && !small;
}

/** A word that the vocabulary knows as something else than a name. */
export function isPlainWord(token: Token | undefined): boolean {
  if (!token) return false;
  const { word, lower } = token;
  const entry = word.person || word.verb || word.acts || word.says || word.number || word.noun || word.adjective;
  return Boolean(
    entry ||
      word.thing ||
      word.body ||
      word.modifies ||
      word.work.size > 0 ||
      happenings.has(lower) ||
      befalling.has(lower),
  );
}

/** End of the run of capitalised words that begins at `at`, small links inside ("Oaxaca de Juárez"). */
export function runEnd(tokens: readonly Token[], at: number, titleCase: boolean): number {
  let to = at + 1;
  const shouted = isShouted(tokens[at]);
  while (to < tokens.length) {
    const token = tokens[to];
    if (!shouted && isShouted(token) && !kindWords[token?.lower ?? '']) break;
    if (token?.kind === 'word' && isNameWord(token) && !(titleCase && isPlainWord(token))) to += 1;
    else if (token && nameLinks.has(token.lower) && tokens[to + 1]?.capital && !token.capital) to += 2;
    else break;
  }
  return to;
}

/** A known name with "and" or "of the" inside: "Jammu and Kashmir", "the Democratic Republic of the Congo"; the end of the run otherwise. */
export function joinedEnd(tokens: readonly Token[], run: number, known: (to: number) => boolean): number {
  const [link, second] = [tokens[run]?.lower, tokens[run + 1]];
  const to = link === 'of' && second?.lower === 'the' ? run + 3 : run + 2;
  return (link === 'and' || link === 'of') && tokens[to - 1]?.capital && known(to) ? to : run;
}

/** All in capitals, as acronyms are: in "Balochistan UNN" the name ends before it. */
const isShouted = (token: Token | undefined) => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);

/** A word with a capital, also behind a small article: "Busra al-Harir". */
const isNameWord = ({ capital, text }: Token) => capital || /^(?:al|el|as|ad|ash|an|ar|at|ul|ez|es)-\p{Lu}/u.test(text);

/** "Indian-administered", "Houthi-held": whose the place is. */
export const isHeldBy = (word: string): boolean =>
  /-(?:administered|held|controlled|occupied|ruled|run|governed|majority)$/.test(word);

/** Whether a name may begin at `at`: not behind another capitalised word that could belong to it ("Mohsin Naqvi"). */
export function mayStandBefore(tokens: readonly Token[], at: number, titleCase: boolean): boolean {
  const before = tokens[at - 1];
  if (!before?.capital || before.kind !== 'word') return true;
  const { lower, word } = before;
  if (demonyms.has(lower) || directions.has(lower) || kindHeads.has(lower) || isHeldBy(lower)) return true;
  if (
    word.work.has('prep') ||
    word.work.has('det') ||
    word.work.has('sub') ||
    word.work.has('conj') ||
    word.work.has('adv')
  )
    return true;
  return titleCase && isPlainWord(before);
}

/** Behind a name, words with capitals that only say its kind: "Niger State", "Tsafe Local Government Area"; `to` where there are none. */
export function tailEnd(tokens: readonly Token[], to: number, run: number): number {
  let end = to;
  while (end < run && (kindWords[tokens[end]?.lower ?? ''] || tailWords.has(tokens[end]?.lower ?? ''))) end += 1;
  return kindWords[tokens[end - 1]?.lower ?? ''] ? end : to;
}
