import type { Mention } from '../phrase/mention.ts';
import { among, set } from '../phrase/words.ts';
import type { Scene } from '../said/attribution.ts';
import { type Voice, voiceOf } from '../who/voice.ts';
import type { Known } from './known.ts';
import type { Register } from './register.ts';

/** Remembers the persons, bodies and media that a sentence names, whether they speak or not. */
export function noteNames(register: Register, { tokens, mentions }: Scene): void {
  for (const mention of mentions.all.flatMap(inside)) {
    const voice = isName(mention) ? voiceOf(tokens, mention) : null;
    if (voice && voice.sort !== 'pronoun' && /\p{Lu}/u.test(voice.name) && tells(voice)) register.note(voice);
  }
}

/** A mention and those that belong to it. */
const inside = (mention: Mention): Mention[] => [
  mention,
  ...mention.tails.flatMap(inside),
  ...(mention.apposed?.tails.flatMap(inside) ?? []),
];

const isName = ({ sort, apposed, core, coreTo }: Mention): boolean =>
  sort === 'medium' || sort === 'body' || (sort === 'person' && (apposed !== null || core < coreTo - 1));

/** A body of which neither kind nor other name is told is not worth remembering. */
const tells = ({ sort, kind, aliases }: Voice): boolean => sort === 'person' || kind !== 'other' || aliases.length > 0;

/** Remembers whom a sentence that credits nobody is about: "Maria Ruiz, 34, hid in the cellar." */
export function noteTopic(register: Register, { tokens, mentions }: Scene, at: number): void {
  const subject = mentions.all.find(({ sort }) => sort === 'person' || sort === 'role');
  if (!subject || subject.counted || (subject.sort === 'role' && !subject.plural)) return;
  if (tokens.slice(0, subject.from).some(({ word }) => word.verb || word.acts?.includes('past'))) return;
  const voice = voiceOf(tokens, subject);
  if (!voice || voice.sort === 'pronoun') return;
  const doubtful = voice.sort === 'person' && !voice.name.includes(' ') && !register.knows(voice.name);
  if (!doubtful) register.topic = { known: register.note(voice), at };
}

const plurals = set('police taliban');

/** "Police shot a man they said had robbed a bank": a pronoun within the sentence takes up its subject. */
export function subjectMeant(register: Register, { tokens, mentions }: Scene, voice: Voice, at: number): Known | null {
  const [subject] = mentions.all;
  if (voice.sort !== 'pronoun' || !subject || subject.counted || subject.from > 2 || voice.from < subject.to + 3)
    return null;
  if (/^[,;:.]$/.test(tokens[voice.from - 1]?.text ?? '')) return null;
  const many = subject.plural || among(plurals, tokens[subject.coreTo - 1]);
  const fits =
    voice.name === 'they'
      ? many && (subject.sort === 'body' || subject.sort === 'role')
      : voice.name === 'it' && !subject.plural && subject.sort === 'body';
  const named = fits ? voiceOf(tokens, subject) : null;
  if (!named || named.sort === 'pronoun') return null;
  const known = register.note(named);
  known.spoke = at;
  return known;
}
