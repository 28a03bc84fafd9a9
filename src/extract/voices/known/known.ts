import type { SpeakerKind } from '../../../model/speaker.ts';
import { states } from '../../words/states.ts';
import type { Voice } from '../who/voice.ts';

/** Somebody whom the report has named or credited: one identity, under all its names. */
export interface Known {
  name: string;
  kind: SpeakerKind;
  sort: Voice['sort'];
  plural: boolean;
  role: string;
  /** Words of the name without those that only say whose ("Pakistani"), and these. */
  words: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  aliases: ReadonlySet<string>[];
  female: boolean | null;
  /** Number of the last sentence in which it was credited; −1 where it was only named. */
  spoke: number;
  /** Number of the last sentence that it governed as a subject. */
  led: number;
}

/** The identity of a voice that nobody before has. */
export function made(voice: Voice): Known {
  const { words, owners } =
    voice.sort === 'person' ? { words: wordsOf(voice.name), owners: new Set<string>() } : partsOf(voice.name);
  const { name, kind, sort, plural, role } = voice;
  return {
    name,
    kind,
    sort,
    plural,
    role: role ?? '',
    words,
    owners,
    aliases: voice.aliases.map(wordsOf),
    female: femaleBy(voice),
    spoke: -1,
    led: -1,
  };
}

/** What a further credit adds to an identity: a fuller name or its initials, a role, a kind, "he" or "she". */
export function learn(known: Known, voice: Voice): void {
  if (voice.sort === 'pronoun') {
    if (voice.name === 'she' || voice.name === 'he') known.female ??= voice.name === 'she';
    return;
  }
  if (known.kind === 'other') known.kind = voice.kind;
  if (/^[A-Z]{2,8}$/.test(voice.name) && known.name.includes(' ') && known.sort === 'body') known.name = voice.name;
  if (voice.sort === 'person' && known.sort === 'person') {
    if (!known.role && voice.role) known.role = voice.role;
    const words = wordsOf(voice.name);
    if (words.size > known.words.size) Object.assign(known, { name: voice.name, words });
  }
  for (const alias of voice.aliases.map(wordsOf))
    if (!known.aliases.some((other) => equal(other, alias))) known.aliases = [...known.aliases, alias];
}

/** The words of a name in lower case, without article and possessive. */
export const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .split(' ')
      .filter((word) => word && word !== 'the'),
  );

/** "Pakistani officials": the words of the body, and the capitalised ones before them that only say whose. */
export function partsOf(name: string): Pick<Known, 'words' | 'owners'> {
  const parts = name.split(' ');
  const lower = parts.findIndex((part) => !/^\p{Lu}/u.test(part));
  const owned = lower > 0 && !/^(?:of|for|and)$/.test(parts[lower] ?? '');
  const owners = owned
    ? parts.slice(0, lower).filter((part) => states.has(part) || /(?:ese|ish|ian|ean|ch|i|an)$/.test(part))
    : [];
  return { words: wordsOf(parts.slice(owners.length).join(' ')), owners: wordsOf(owners.join(' ')) };
}

export const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && [...a].every((word) => b.has(word));
export const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && within(a, b);

const women =
  /\b(?:Mrs|Ms|Miss|spokeswoman|policewoman|chairwoman|mother|wife|widow|sister|daughter|actress|queen|princess|housewife|nun|congresswoman|grandmother|aunt|lady|begum|madame|señora)\b/i;
const men =
  /\b(?:Mr|spokesman|policeman|chairman|father|brother|husband|king|prince|imam|priest|sheikh|mullah|grandfather|uncle|sir|monsieur|señor)\b/i;

function femaleBy({ role, name }: Voice): boolean | null {
  const text = `${role ?? ''} ${name}`;
  return women.test(text) ? true : men.test(text) ? false : null;
}
