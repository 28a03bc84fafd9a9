import type { Token } from '../lex.ts';
import { groupOf, modifierGroup, withComplement } from './group.ts';
import type { Noun } from './noun.ts';

/** Words that go on from the people before. */
export const OTHERS = new Set(['others', 'other', 'more', 'additional', 'further', 'extra']);
const COLLEAGUES = new Set(['colleague', 'colleagues', 'comrade', 'comrades', 'companion', 'companions']);

/** What the words of the phrase that begins at token `at` say: whom it counts, or what. */
export function describe(tokens: readonly Token[], at: number, noun: Noun, head: Token): Noun {
  const words = tokens.slice(at, noun.to).filter((token) => token.kind === 'word');
  noun.detail = words.map((token) => token.text).join(' ') || null;
  if (noun.carried && (head.lower === 'others' || OTHERS.has(head.lower))) return noun;
  const { word } = head;
  if (COLLEAGUES.has(head.lower)) return { ...noun, carried: true };
  noun.effectNoun = Boolean(word.noun && word.noun !== 'casualties' && !isRole(word)) || word.noun === 'casualties';
  if (word.noun && noun.effectNoun) noun.effect = word.noun;
  if (word.work.has('animal')) return { ...noun, thing: 'an animal' };
  if (word.person)
    return withComplement(tokens, { ...noun, group: groupOf(words, head), singular: !word.person.plural });
  if (word.noun) return { ...noun, group: modifierGroup(words) ?? 'people' };
  if (
    word.body &&
    word.body !== 'civilians' &&
    /s$/.test(head.lower) === false &&
    !word.thing &&
    ['police', 'levies', 'troops', 'taliban', 'marines'].includes(head.lower)
  )
    return { ...noun, group: word.body };
  // "52 military dead"
  if (word.modifies && tokens[noun.to]?.word.adjective) return { ...noun, group: word.modifies };
  if (word.thing) return { ...noun, thing: word.thing };
  // "20 AK-47s", "two F-16s"
  if (/\p{Nd}/u.test(head.lower)) return { ...noun, thing: 'a thing' };
  return { ...noun, unknown: true, singular: !/s$/.test(head.lower) };
}

/** "hostages" are people who are held; the noun says the effect only where nothing else does. */
const isRole = (word: Token['word']) => word.person !== undefined && word.noun === 'captured';
