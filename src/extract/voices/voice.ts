import type { SpeakerKind } from '../../model/speaker.ts';
import type { Token } from '../lex.ts';
import { plainTexts, sourceNouns } from '../words/sources.ts';
import { states } from '../words/states.ts';
import { kindOf } from './kind.ts';
import type { Mention } from './mention.ts';
import { isAcronym, nameIn, sortOf } from './sort.ts';

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
  /** For whom a person speaks where only a pronoun, a noun or initials say it: "its spokesman", "the group's leader", "PCG commander". */
  behalf: string | null;
}

/** Who speaks where a mention is credited; null where it is nobody, or a text without an author. */
export function voiceOf(tokens: readonly Token[], mention: Mention): Voice | null {
  switch (mention.sort) {
    case 'person':
      return personOf(tokens, mention);
    case 'role':
    case 'people':
      if (!mention.apposed && /^(?:our|this|my)$/.test(tokens[mention.from]?.lower ?? '') && /^(?:correspondents?|reporters?|journalists?|newspaper)$/.test(tokens[mention.coreTo - 1]?.lower ?? '')) return null;
      if (mention.apposed?.sort === 'person') return apposedPerson(tokens, mention, mention.apposed);
      return tailPerson(tokens, mention) ?? roleOf(tokens, mention.apposed?.sort === 'role' && mention.counted ? mention.apposed : mention);
    case 'body':
      if (/^(?:preliminary|initial)$/.test(tokens[mention.core]?.lower ?? '')) return null;
      if (TEAM.test(tokens[mention.coreTo - 1]?.lower ?? '') && mention.coreTo === mention.core + 1) return owned(tokens, mention) ?? bodyOf(tokens, mention);
      return bodyOf(tokens, mention);
    case 'medium':
      if (mention.definite && mention.coreTo === mention.core + 1 && plainTexts.has(tokens[mention.core]?.lower ?? '')) return null;
      return bodyOf(tokens, mention);
    case 'state':
      return bodyOf(tokens, mention);
    case 'document':
      return authorOf(tokens, mention);
    default:
      return null;
  }
}

const TEAM = /^(?:team|group|staff|colleagues|crew)$/;

function personOf(tokens: readonly Token[], mention: Mention): Voice | null {
  const name = nameIn(tokens, mention.core, mention.coreTo);
  if (!name) return null;
  const after = mention.apposed ? described(tokens, mention.apposed) : '';
  const tails = mention.tails.map((tail) => textOf(tokens, tail.from - 1, tail.to)).join(' ');
  const before = textOf(tokens, mention.core, name.from);
  const named = person(tokens, name, [before, after].filter(Boolean).join(', '), [before, after, tails, office(tokens, mention.to)].filter(Boolean).join(' of '), aged(tokens, mention));
  return { ...named, behalf: behalfOf(tokens, mention.apposed) ?? initialsIn(before) };
}

function apposedPerson(tokens: readonly Token[], mention: Mention, apposed: Mention): Voice | null {
  const name = nameIn(tokens, apposed.core, apposed.coreTo);
  if (!name) return null;
  const role = described(tokens, mention);
  const title = textOf(tokens, apposed.core, name.from);
  return { ...person(tokens, name, role, [role, title].filter(Boolean).join(' of '), false), behalf: behalfOf(tokens, mention) ?? initialsIn(role) };
}

const initialsIn = (role: string) => role.match(/(?:^| )([A-Z]{2,8})(?= )/)?.[1] ?? null;

/** "the group's media office". */
function officeOf(tokens: readonly Token[], { core, coreTo }: Mention): string | null {
  if (!/^(?:office|wing|arm|service|department|centre|center)$/.test(tokens[coreTo - 1]?.lower ?? '')) return null;
  const owner = tokens.findIndex(({ lower }, k) => k > core && k < coreTo && lower === "'s");
  return owner > 0 ? (tokens[owner - 1]?.capital ? (tokens[owner - 1]?.text ?? null) : (tokens[owner - 1]?.lower ?? null)) : null;
}

/** "its spokesman", "the group's leader". */
function behalfOf(tokens: readonly Token[], office: Mention | null): string | null {
  if (!office || !/^(?:spokes(?:man|woman|person)|leader|head|deputy|commander|chief|official|director|member|representative|commandant|secretary)$/.test(tokens[office.coreTo - 1]?.lower ?? '')) return null;
  const pronoun = OWNERS[tokens[office.from]?.lower ?? ''];
  if (pronoun && office.from < office.core) return pronoun;
  const owner = tokens.findIndex(({ lower }, k) => k >= office.core && k < office.coreTo && lower === "'s");
  return owner > 0 && !tokens[owner - 1]?.capital ? (tokens[owner - 1]?.lower ?? null) : null;
}

/** "Inspector-General of Police Gideon Lagat": the name at the end of the office. */
function tailPerson(tokens: readonly Token[], mention: Mention): Voice | null {
  const tail = mention.tails.at(-1);
  if (!tail || tail.sort !== 'person' || tokens[tail.from - 1]?.lower !== 'of' || mention.plural) return null;
  const name = nameIn(tokens, tail.core, tail.coreTo);
  if (!name || name.from === tail.core || name.to - name.from < 2) return null;
  const role = textOf(tokens, mention.core, name.from);
  return person(tokens, name, role, role, false);
}

function person(tokens: readonly Token[], { from, to }: { from: number; to: number }, role: string, description: string, common: boolean): Voice {
  const told = kindOf(description, true);
  const kind = told === 'other' && common ? 'witness' : told;
  return { name: textOf(tokens, from, to), from, to, aliases: [], role: role || (description.startsWith('of ') ? description : null), organisation: organisationOf(description), kind, sort: 'person', plural: false, definite: true, behalf: null };
}

/** An age behind a name is given of common people. */
const aged = (tokens: readonly Token[], { coreTo, to }: Mention) => /^(?:who|whose)$/.test(tokens[to]?.text === ',' ? (tokens[to + 1]?.lower ?? '') : (tokens[to]?.lower ?? '')) && !speaksFor(tokens, to) || tokens.slice(coreTo, to).some(({ kind, value }) => kind === 'number' && value < 110) || tokens[coreTo]?.lower === 'from';

/** ", who speaks for the prefect": an office told as a clause. */
const speaksFor = (tokens: readonly Token[], to: number) => tokens.slice(to, to + 6).some(({ lower }, k, all) => /^(?:speaks|leads|heads|runs|led|headed|ran|chairs|commands|represents)$/.test(lower) && all.slice(0, k).some((token) => token.lower === 'who'));
const office = (tokens: readonly Token[], to: number) => (speaksFor(tokens, to) ? `spokesman of ${textOf(tokens, to, Math.min(tokens.length, to + 8))}` : '');

/** A mention without its article, with its tails. */
const described = (tokens: readonly Token[], { core, coreTo, tails }: Mention) => textOf(tokens, core, tails.at(-1)?.to ?? coreTo);

function roleOf(tokens: readonly Token[], mention: Mention): Voice {
  const ordinal = tokens[mention.core - 1]?.word.number?.kind === 'ordinal' ? 1 : 0;
  const from = behindPossessor(tokens, mention.core, mention.coreTo) - ordinal;
  const to = mention.plural ? mention.coreTo : (mention.tails.at(-1)?.to ?? mention.coreTo);
  return { name: textOf(tokens, from, to), from, to, aliases: [], role: null, organisation: null, kind: kindOf(described(tokens, mention)), sort: 'role', plural: mention.plural, definite: mention.definite, behalf: null };
}

const OF_NAME = /^(?:ministry|ministries|department|bank|institute|centre|center|office|council|commission|committee|bureau|board|union|authority|agency|society|university|hospital|party|movement|federation|association|organisation|organization|front|army|court|house|chamber|coalition|network|group|league|alliance|governorate|doctors|physicians|federation|nations|government)$/;

function bodyOf(tokens: readonly Token[], mention: Mention): Voice {
  const own = mention.apposed;
  if (own && !tokens[mention.coreTo - 1]?.capital && tokens[own.coreTo - 1]?.capital) {
    const kind = kindOf(described(tokens, mention));
    const voice = bodyOf(tokens, { ...own, sort: 'body' });
    return { ...voice, aliases: [...voice.aliases, described(tokens, mention)], kind: voice.kind === 'other' || kind === 'opposition' || kind === 'armed-group' ? kind : voice.kind };
  }
  const from = behindPossessor(tokens, mention.core, mention.coreTo);
  const named = mention.tails[0];
  const tailed = named && tokens[named.from - 1]?.lower !== 'in' && tokens[named.from - 1]?.lower !== 'at' && tokens[named.from - 1]?.lower !== 'from' && (OF_NAME.test(tokens[mention.coreTo - 1]?.lower ?? '') || (tokens[mention.coreTo - 1]?.capital && tokens[named.core]?.capital && tokens[named.from - 1]?.lower === 'of'));
  const to = tailed ? named.to : mention.coreTo;
  const acronym = inBrackets(tokens, from, to);
  const full = acronym ? textOf(tokens, from, acronym.from - 1) : '';
  const name = acronym ?? lastAcronym(tokens, from, to);
  const apposed = mention.apposed ? described(tokens, mention.apposed) : null;
  const lead = name.from > from && !acronym ? textOf(tokens, from, name.from) : '';
  const described_ = [textOf(tokens, from, to), apposed].filter(Boolean).join(' of ');
  return {
    name: textOf(tokens, name.from, name.to),
    ...name,
    aliases: [full, lead].filter(Boolean),
    role: apposed,
    organisation: null,
    kind: mention.sort === 'medium' ? 'media' : mention.sort === 'state' ? 'government' : kindOf(described_),
    sort: mention.sort === 'medium' ? 'medium' : mention.sort === 'state' ? 'state' : 'body',
    plural: mention.plural,
    definite: mention.definite,
    behalf: officeOf(tokens, mention),
  };
}

/** "the charity MSF", "monitoring group Harm Watch": the name alone, without the lower-case words before it. */
function lastAcronym(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  if (/^(?:leadership|command)$/.test(tokens[to - 1]?.text ?? '') && to - from > 1 && tokens[to - 2]?.capital) return lastAcronym(tokens, from, to - 1);
  if (!tokens[to - 1]?.capital) return { from, to };
  let first = to - 1;
  while (first > from && (tokens[first - 1]?.capital || tokens[first - 1]?.kind === 'mark' || /^(?:of|for|and|&|de|des|du|sans|al|the)$/.test(tokens[first - 1]?.lower ?? ''))) first -= 1;
  while (first < to - 1 && !tokens[first]?.capital && !/^(?:al|el|as|an|ar)$/.test(tokens[first]?.text ?? '')) first += 1;
  return { from: first, to };
}

function inBrackets(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | null {
  for (let k = to - 1; k > from; k--) if (tokens[k]?.text === ')' && tokens[k - 2]?.text === '(') return { from: k - 2 + 1, to: k };
  return null;
}

/** "Pakistan's military" is the military; "Barry's office" and "the Prosecutor's Office" keep their possessor. */
function behindPossessor(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k > from; k--)
    if (tokens[k]?.lower === "'s" || tokens[k]?.text === "'") {
      const possessor = tokens[k - 1];
      const office = tokens[k + 1]?.capital === true && possessor?.capital === true && (sourceNouns.get(possessor.lower)?.sort === 'role' || possessor.word.person !== undefined);
      const kept = office || /^(?:office|bureau|party|union|association|court|hospital|front|committee|society|federation|commission|campaign|family|network)$/.test(tokens[to - 1]?.lower ?? '') && !/^(?:country|province|city|town|state|region|district|island|group|world|nation)$/.test(tokens[k - 1]?.lower ?? '');
      return kept || (isAcronym(tokens[k - 1]) && !states.has(tokens[k - 1]?.text ?? '')) ? from : k + 1;
    }
  return from;
}

/** Whose words a text is: by "by" and "from", by its possessor, by the noun before it, by "its". */
function authorOf(tokens: readonly Token[], mention: Mention): Voice | null {
  const tail = mention.tails.at(-1);
  const preposition = tail ? tokens[tail.from - 1]?.lower : null;
  if (tail && preposition !== 'of') return voiceOf(tokens, tail);
  const last = mention.coreTo - 1;
  for (let k = last - 1; k > mention.core; k--)
    if (tokens[k]?.lower === "'s" || tokens[k]?.text === "'") {
      const sort = sortOf(tokens, mention.core, k, tokens[mention.core - 1]?.lower === 'the');
      if (sort === 'other' || sort === 'document' || sort === 'state') return null;
      return voiceOf(tokens, { ...mention, coreTo: k, to: k, sort, plural: sourceNouns.get(tokens[k - 1]?.lower ?? '')?.plural ?? false, definite: true, tails: [], apposed: null });
    }
  if (tail) return voiceOf(tokens, tail);
  return modified(tokens, mention, last) ?? owned(tokens, mention);
}

/** "an army statement", "UN figures", "media reports". */
function modified(tokens: readonly Token[], mention: Mention, last: number): Voice | null {
  let end = last;
  while (end > mention.core + 1 && sourceNouns.get(tokens[end - 1]?.lower ?? '')?.sort === 'document') end -= 1;
  if (end <= mention.core) return null;
  const sort = sortOf(tokens, mention.core, end, false);
  if ((sort !== 'body' && sort !== 'medium' && sort !== 'role') || (sort !== 'medium' && end - mention.core === 1 && tokens[mention.core]?.capital && !isAcronym(tokens[mention.core]) && !sourceNouns.has(tokens[mention.core]?.lower ?? '')) || /^(?:officials?|local|public|initial)$/.test(tokens[end - 1]?.lower ?? '')) return null;
  const and = tokens.findLastIndex(({ lower }, k) => k > mention.core && k < end - 1 && lower === 'and');
  return voiceOf(tokens, { ...mention, core: sort === 'medium' && and > 0 ? and + 1 : mention.core, coreTo: end, to: end, sort, tails: [], apposed: null, plural: sourceNouns.get(tokens[end - 1]?.lower ?? '')?.plural ?? false });
}

const OWNERS: Readonly<Record<string, string>> = { its: 'it', his: 'he', her: 'she', their: 'they' };

/** "its first count", "her team": the text of somebody before. */
function owned(tokens: readonly Token[], { from, core, coreTo }: Mention): Voice | null {
  const pronoun = OWNERS[tokens[from]?.lower ?? ''];
  return pronoun && from < core && !plainTexts.has(tokens[coreTo - 1]?.lower ?? '') ? pronounVoice(pronoun, from) : null;
}

/** "he", "its": a voice without a name, to be found among the ones before. */
export const pronounVoice = (name: string, at: number): Voice => ({ name, from: at, to: at + 1, aliases: [], role: null, organisation: null, kind: 'other', sort: 'pronoun', plural: name === 'they', definite: true, behalf: null });

function organisationOf(role: string): string | null {
  const match = role.match(/ (?:of|for|at|with) (?:the )?(\p{Lu}[\p{L} -]{2,60})$/u);
  return match?.[1] ?? null;
}

export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let k = Math.max(0, from); k < to; k++) text += (k > from && tokens[k]?.spaced ? ' ' : '') + (tokens[k]?.text ?? '');
  return text;
}
