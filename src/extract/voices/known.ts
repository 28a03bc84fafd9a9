import type { SpeakerKind } from '../../model/speaker.ts';
import { sourceNouns } from '../words/sources.ts';
import { states } from '../words/states.ts';
import type { Voice } from './voice.ts';

/** Somebody whom the report has named or credited: one identity, under all its names. */
export interface Known {
  name: string;
  kind: SpeakerKind;
  sort: Voice['sort'];
  plural: boolean;
  role: string;
  /** Words of the name without those that only say whose ("Pakistani", "Quetta"). */
  words: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  aliases: ReadonlySet<string>[];
  female: boolean | null;
  /** Number of the last sentence in which it was credited; −1 where it was only named. */
  spoke: number;
  /** Number of the last sentence that it governed as a subject. */
  led: number;
}

/** The identities of a report in the order in which they were last heard of. */
export class Register {
  readonly all: Known[] = [];
  /** Who was the subject of the latest sentence that credits nobody. */
  topic: { known: Known; at: number } | null = null;

  /** The identity of a voice, one from before where the words allow it. */
  identify(voice: Voice, sentence: number, leads = true): Known | null {
    if (voice.sort === 'other') return this.further(voice, sentence);
    const found = voice.sort === 'pronoun' ? this.meant(voice, sentence) : (this.same(voice) ?? this.taken(voice));
    const known = found ?? (voice.sort === 'pronoun' ? null : made(voice));
    if (!known) return null;
    if (voice.behalf && (known.sort === 'person' || known.sort === 'body')) known.kind = this.behind(voice.behalf) ?? known.kind;
    learn(known, voice);
    known.spoke = sentence;
    if (leads) known.led = sentence;
    this.refresh(known);
    return known;
  }

  /** The kind of the body that "its spokesman", "the group's leader" or "PCG commander" speaks for. */
  private behind(name: string): SpeakerKind | null {
    const body = name === 'it' || name === 'they' ? this.last(({ sort }) => sort === 'body') : this.last((known) => known.sort === 'body' && (known.name === name || (BODY_HEADS.test(name) && known.words.has(name)) || (/^(?:group|outfit)$/.test(name) && known.kind === 'armed-group')));
    return body && body.kind !== 'other' ? body.kind : null;
  }

  /** "another", "one of them": somebody new of the kind that spoke last. */
  private further(voice: Voice, sentence: number): Known {
    const last = this.last((known) => known.spoke >= 0 && known.sort !== 'medium');
    const known: Known = { ...made({ ...voice, kind: last?.kind ?? 'other' }), sort: 'role', spoke: sentence };
    this.all.push(known);
    return known;
  }

  /** Remembers a name that is only mentioned, with what is said of it. */
  note(voice: Voice): Known {
    const known = this.same(voice) ?? this.taken(voice) ?? made(voice);
    if (this.all.includes(known)) learn(known, voice);
    else this.all.push(known);
    return known;
  }

  private refresh(known: Known): void {
    const at = this.all.indexOf(known);
    if (at >= 0) this.all.splice(at, 1);
    this.all.push(known);
  }

  /** Whom "he", "she", "it" or "they" means: the last that spoke and fits. */
  private meant({ name }: Voice, sentence: number): Known | null {
    const person = name === 'he' || name === 'she';
    if (this.topic && this.topic.at === sentence - 1 && this.topic.known.spoke < sentence - 1 && (person ? this.topic.known.sort === 'person' && this.topic.known.female !== (name === 'he') : name === 'they' && this.topic.known.plural)) return this.topic.known;
    const fits = (known: Known) => {
      if (person) return (known.sort === 'person' || (known.sort === 'role' && !known.plural)) && (known.female === null || known.female === (name === 'she'));
      if (name === 'they') return known.sort !== 'medium' && (known.plural || PLURAL_BODY.test(known.name));
      return known.sort === 'body' || known.sort === 'state';
    };
    const late = this.last((known) => known.spoke >= 0 && fits(known));
    const spoken = late ? (this.last((known) => known.led === late.spoke && fits(known)) ?? late) : null;
    const named = this.last((known) => fits(known) && known.spoke < 0);
    const latest = this.all.findLast((known) => known.spoke >= 0 && known.sort !== 'medium') ?? null;
    if (name === 'they' && !spoken) return latest;
    if (person) return spoken ?? (named && named.kind !== 'other' ? named : null);
    if (spoken && sentence - spoken.spoke < 6) return spoken;
    return spoken ?? named ?? latest;
  }

  private last(test: (known: Known) => boolean): Known | null {
    return this.all.findLast(test) ?? null;
  }

  private same(voice: Voice): Known | null {
    const words = wordsOf(voice.name);
    if (voice.sort === 'person') return this.last((known) => known.sort === 'person' && (within(words, known.words) || within(known.words, words)));
    const mine = split(voice.name);
    return this.last((known) => known.sort !== 'person' && (alike(known, mine, voice) || (voice.name.toLowerCase() === 'authorities' && known.words.has('authorities')) || known.aliases.some((alias) => equal(alias, words)) || voice.aliases.some((alias) => equal(wordsOf(alias), known.words)) || initials(known, voice)));
  }

  /** Whom "the group", "the officer", "the ministry" takes up. */
  private taken(voice: Voice): Known | null {
    if (voice.definite && /^[A-Z]{2,4}$/.test(voice.name)) return this.last((known) => known.sort === 'person' && known.role !== '' && officeInitials(known.role) === voice.name);
    if (!voice.definite || (/\p{Lu}/u.test(voice.name) && (voice.name.includes(' ') || !sourceNouns.has(voice.name.toLowerCase())))) return null;
    const words = [...wordsOf(voice.name.split(/ (?:of|for|in|at|from|with) /)[0] ?? '')];
    const head = words.at(-1) ?? '';
    if (/^(?:head|leader|politician|executive|veteran|man|woman|chief)$/.test(head) && !voice.plural) return this.last((known) => known.sort === 'person' && known.spoke >= 0 && (known.kind === voice.kind || words.length === 1));
    const test = ANAPHORS.find(([heads]) => heads.test(head))?.[1];
    const own = this.last((known) => known.plural === voice.plural && heads(known, head, voice) && words.every((word) => known.words.has(word) || known.aliases.some((alias) => alias.has(word)) || (known.sort === 'person' && roleWords(known).has(word))));
    return own ?? (test && (words.length === 1 || (words.length === 2 && voice.sort === 'body' && /^(?:group|outfit|wing|movement|gang)$/.test(head))) ? this.last(test) : null);
  }
}

/** Whether the noun by which a voice is taken up is the one by which the other was named: a role by its own, a person by the office, a body where the noun is a common one. */
function heads(known: Known, head: string, voice: Voice): boolean {
  if (known.sort === 'person') return voice.sort === 'role';
  if (known.sort === 'role') return wordsOf(known.name.split(/ (?:of|for|in|at|from|with|based|to|on) /)[0] ?? '').has(head) && headOf(known) === head;
  return BODY_HEADS.test(head);
}

const headOf = ({ name }: Known) => [...wordsOf(name.split(/ (?:of|for|in|at|from|with|based|to|on) /)[0] ?? '')].at(-1);
const BODY_HEADS = /^(?:ministry|department|council|commission|committee|authority|office|agency|company|institute|centre|center|union|charity|trust|bureau|directorate|coalition|hospital|university|service|foundation|network|association|group|board|court|party|movement|organisation|organization|society|federation|administration|club|institution|zone|watchdog|mission|secretariat|fund|taliban|observatory)$/;
/** "DM" of a district magistrate, "OC" of an officer-in-charge. */
const officeInitials = (role: string) => (role.split(/ (?:of|for|at|in) /)[0] ?? '').split(/[ -]/).filter((word) => word && !/^(?:of|in|the)$/.test(word)).map((word) => word[0]?.toUpperCase()).join('');

const PLURAL_BODY = /^(?:police|taliban|authorities)$/i;

const ANAPHORS: readonly [RegExp, (known: Known) => boolean][] = [
  [/^(?:groups?|outfit|organisation|organization|insurgents|rebels|separatists|militants|fighters|militia|gang|movement)$/, ({ kind, sort }) => kind === 'armed-group' && sort !== 'person'],
  [/^(?:agency|newswire|wire)$/, ({ sort, words, aliases }) => sort === 'medium' || ['agency', 'authority', 'service'].some((word) => words.has(word) || aliases.some((alias) => alias.has(word)))],
  [/^(?:officials?)$/, ({ name, plural, sort }) => sort === 'role' && !plural && /\bofficial\b/.test(name)],
  [/^(?:officer|policeman|policewoman)$/, ({ kind, sort, plural }) => (kind === 'police' || kind === 'military') && (sort === 'person' || (sort === 'role' && !plural))],
  [/^spokes(?:man|woman|person)$/, ({ sort, spoke }) => sort === 'person' && spoke >= 0],
  [/^(?:doctor|physician|surgeon|medic)$/, ({ kind, sort }) => kind === 'health' && sort === 'person'],
  [/^(?:minister|governor|mayor|president|premier|prefect|commissioner|secretary|senator|chancellor)$/, ({ sort, role }) => sort === 'person' && /minister|governor|mayor|president|premier|prefect|commissioner|secretary|senator|chancellor/i.test(role) && false],
  [/^(?:ministry|department|council|commission|committee|authority|office|company|institute|centre|center|union|charity|trust|bureau|directorate|coalition|hospital|university|army|force|service|foundation|network|association)$/, () => false],
  [/^wing$/, ({ kind, sort }) => sort === 'body' && (kind === 'military' || kind === 'armed-group')],
];

function made(voice: Voice): Known {
  const { words, owners } = voice.sort === 'person' ? { words: wordsOf(voice.name), owners: new Set<string>() } : split(voice.name);
  return { name: voice.name, kind: voice.kind, sort: voice.sort, plural: voice.plural, role: voice.role ?? '', words, owners, aliases: voice.aliases.map(wordsOf), female: femaleBy(voice), spoke: -1, led: -1 };
}

/** What a further credit adds: a fuller name, a role, a kind. */
function learn(known: Known, voice: Voice): void {
  if (known.kind === 'other' && voice.kind !== 'other' && voice.sort !== 'pronoun') known.kind = voice.kind;
  if (voice.sort === 'pronoun') known.female ??= voice.name === 'she' ? true : voice.name === 'he' ? false : null;
  if (/^[A-Z]{2,8}$/.test(voice.name) && known.name.includes(' ') && known.sort === 'body') known.name = voice.name;
  if (voice.sort === 'person' && known.sort === 'person') {
    if (!known.role && voice.role) known.role = voice.role;
    const words = wordsOf(voice.name);
    if (words.size > known.words.size) Object.assign(known, { name: voice.name, words });
  }
  for (const alias of voice.aliases) if (!known.aliases.some((other) => equal(other, wordsOf(alias)))) known.aliases = [...known.aliases, wordsOf(alias)];
}

const femaleBy = ({ role, name }: Voice): boolean | null => (/\b(?:Mrs|Ms|Miss|spokeswoman|policewoman|chairwoman|mother|wife|widow|sister|daughter|actress|queen|princess|housewife|nun|congresswoman|grandmother|aunt|lady|begum|madame|señora)\b/i.test(`${role ?? ''} ${name}`) ? true : /\b(?:Mr|spokesman|policeman|chairman|father|brother|husband|king|prince|imam|priest|sheikh|mullah|grandfather|uncle|sir|monsieur|señor)\b/i.test(`${role ?? ''} ${name}`) ? false : null);

export const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().replace(/['’]s\b/g, '').replace(/[^\p{L}\p{N} -]/gu, '').split(' ').filter((word) => word && word !== 'the'));
const roleWords = ({ role }: Known) => wordsOf(role);
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && within(a, b);
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && [...a].every((word) => b.has(word));

/** "Pakistani officials", "Quetta police": the words of the body, and the capitalised ones before them that only say whose. */
function split(name: string): { words: ReadonlySet<string>; owners: ReadonlySet<string> } {
  const parts = name.split(' ');
  const lower = parts.findIndex((part) => !/^\p{Lu}/u.test(part));
  const owners = lower > 0 && !/^(?:of|for|and)$/.test(parts[lower] ?? '') ? parts.slice(0, lower).filter((part) => states.has(part) || /(?:ese|ish|ian|ani|stani|ean|ch|i|an)$/.test(part)) : [];
  return { words: wordsOf(parts.slice(owners.length).join(' ')), owners: wordsOf(owners.join(' ')) };
}

function alike(known: Known, mine: ReturnType<typeof split>, voice: Voice): boolean {
  if (!equal(known.words, mine.words)) return (known.sort === 'body' && voice.sort === 'body' && properWithin(known, mine)) || false;
  return known.owners.size === 0 || mine.owners.size === 0 || equal(known.owners, mine.owners);
}

/** "Harm Watch" for "Yemen Harm Watch": the end of a proper name. */
function properWithin(known: Known, { words }: ReturnType<typeof split>): boolean {
  const [mine, other] = [[...words], [...known.words]];
  return /^\p{Lu}/u.test(known.name) && endsWith(mine.length < other.length ? mine : other, mine.length < other.length ? other : mine);
}

const endsWith = (short: readonly string[], long: readonly string[]) => short.length > 1 && short.every((word, k) => word === long[long.length - short.length + k]);

/** "BLA" for "Baloch Liberation Army". */
function initials(known: Known, voice: Voice): boolean {
  const [short, long] = known.name.includes(' ') ? [voice.name, known.name] : [known.name, voice.name];
  if (!/^[A-Z]{2,8}$/.test(short) || !long.includes(' ')) return false;
  return long.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('') === short;
}
