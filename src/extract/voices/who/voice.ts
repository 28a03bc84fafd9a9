import type { SpeakerKind } from '../../../model/speaker.ts';
import type { Token } from '../../lex.ts';
import { plainTexts } from '../../words/sources.ts';
import type { Mention } from '../phrase/mention.ts';
import { among, set } from '../phrase/words.ts';
import { authorOf, owned } from './author.ts';
import { bodyOf } from './body.ts';
import { heldPerson, namedPerson, officePerson, roleOf } from './person.ts';

/** Who is credited: the shortest name that the words give, and what the words say of them. `from` and `to` are token indexes of the name. */
export interface Voice {
  name: string;
  from: number;
  to: number;
  /** Other names in the same words: "Assam State Disaster Management Authority" beside ASDMA. */
  aliases: readonly string[];
  role: string | null;
  organisation: string | null;
  kind: SpeakerKind;
  /** `pronoun` is one from before; `other`, one more of those before ("another"). */
  sort: 'person' | 'role' | 'body' | 'medium' | 'state' | 'pronoun' | 'other';
  plural: boolean;
  /** "the official", "its spokesman": one known from before, if there is one. */
  definite: boolean;
  /** For whom a person or body speaks where only a pronoun, a noun or initials say it: "its spokesman", "the group's leader", "PCG commander". */
  behalf: string | null;
}

/** A voice of which nothing is known but its name and its place in the sentence. */
export const plainVoice = (name: string, from: number, to: number): Voice => ({
  name,
  from,
  to,
  aliases: [],
  role: null,
  organisation: null,
  kind: 'other',
  sort: 'other',
  plural: false,
  definite: true,
  behalf: null,
});

/** "he", "its": a voice without a name, to be found among the ones before. */
export const pronounVoice = (name: string, at: number): Voice => ({
  ...plainVoice(name, at, at + 1),
  sort: 'pronoun',
  plural: name === 'they',
});

/** Who speaks where a mention is credited; null where it is nobody, or a text without an author. */
export function voiceOf(tokens: readonly Token[], mention: Mention): Voice | null {
  switch (mention.sort) {
    case 'person':
      return namedPerson(tokens, mention);
    case 'role':
    case 'people':
      return somebody(tokens, mention);
    case 'body':
      return someBody(tokens, mention);
    case 'medium':
      return itself(tokens, mention) ? null : bodyOf(tokens, mention);
    case 'state':
      return bodyOf(tokens, mention);
    case 'document':
      return authorOf(tokens, mention);
    default:
      return null;
  }
}

const own = set('our this my');
const staff = set('correspondent correspondents reporter reporters journalist journalists newspaper');

/** An office or a noun for a person, with a name beside it or without; the report's own people are nobody. */
function somebody(tokens: readonly Token[], mention: Mention): Voice | null {
  const { apposed, from, coreTo, counted } = mention;
  if (apposed?.sort === 'person') return officePerson(tokens, mention, apposed);
  if (!apposed && among(own, tokens[from]) && among(staff, tokens[coreTo - 1])) return null;
  return heldPerson(tokens, mention) ?? roleOf(tokens, apposed?.sort === 'role' && counted ? apposed : mention);
}

const teams = set('team group staff colleagues crew');
const first = set('preliminary initial');

/** A body, or the person whose team it is; a preliminary inquiry is nobody yet. */
function someBody(tokens: readonly Token[], mention: Mention): Voice | null {
  const { core, coreTo } = mention;
  if (among(first, tokens[core])) return null;
  const team = coreTo === core + 1 && among(teams, tokens[core]);
  return (team ? owned(tokens, mention) : null) ?? bodyOf(tokens, mention);
}

/** "the paper", "the daily": the report itself. */
const itself = (tokens: readonly Token[], { definite, core, coreTo }: Mention) =>
  definite && coreTo === core + 1 && plainTexts.has(tokens[core]?.lower ?? '');
