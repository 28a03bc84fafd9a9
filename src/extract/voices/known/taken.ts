import { sourceNouns } from '../../words/sources.ts';
import { set } from '../phrase/words.ts';
import type { Voice } from '../who/voice.ts';
import { type Known, wordsOf } from './known.ts';

/** Tests to find whom "the group", "the officer", "the ministry" takes up, the surest first; none where the words take up nobody. */
export function takenUp(voice: Voice): ((known: Known) => boolean)[] {
  if (!voice.definite) return [];
  if (/^[A-Z]{2,4}$/.test(voice.name))
    return [({ sort, role }) => sort === 'person' && role !== '' && officeInitials(role) === voice.name];
  const proper = /\p{Lu}/u.test(voice.name) && (voice.name.includes(' ') || !sourceNouns.has(voice.name.toLowerCase()));
  if (proper) return [];
  const words = [...wordsOf(headPart(voice.name))];
  const head = words.at(-1) ?? '';
  if (vagueHeads.has(head) && !voice.plural)
    return [({ sort, spoke, kind }) => sort === 'person' && spoke >= 0 && (kind === voice.kind || words.length === 1)];
  const own = (known: Known) =>
    known.plural === voice.plural && heads(known, head, voice) && words.every((word) => describes(known, word));
  const general = generals.get(head);
  const bare = words.length === 1 || (words.length === 2 && voice.sort === 'body' && groups.has(head));
  return general && bare ? [own, general] : [own];
}

const headPart = (name: string): string => name.split(/ (?:of|for|in|at|from|with|based|to|on) /)[0] ?? '';

/** "DM" of a district magistrate, "OC" of an officer-in-charge. */
const officeInitials = (role: string): string =>
  headPart(role)
    .split(/[ -]/)
    .filter((word) => word && !/^(?:of|in|the)$/.test(word))
    .map((word) => word[0]?.toUpperCase())
    .join('');

/** Nouns that say too little to begin somebody new: "the head of the region" is whoever spoke last and is of the government. */
const vagueHeads = set('head leader politician executive veteran man woman chief');

/** Nouns by which a body is taken up without its name. */
export const bodyHeads = set(
  `ministry department council commission committee authority office agency company institute centre center union charity trust bureau directorate coalition hospital university service foundation network association group board
   court party movement organisation organization society federation administration club institution zone watchdog mission secretariat fund taliban observatory inquiry panel tribunal airline firm operator club factory school`,
);

/** Whether the noun by which a voice is taken up is the one by which the other was named: a role by its own, a person by the office, a body where the noun is a common one. */
function heads(known: Known, head: string, voice: Voice): boolean {
  if (known.sort === 'person') return voice.sort === 'role';
  return known.sort === 'role' ? [...wordsOf(headPart(known.name))].at(-1) === head : bodyHeads.has(head);
}

const describes = (known: Known, word: string): boolean =>
  known.words.has(word) ||
  known.aliases.some((alias) => alias.has(word)) ||
  (known.sort === 'person' && wordsOf(known.role).has(word));

const groups = set(
  'group groups outfit organisation organization insurgents rebels separatists militants fighters militia gang movement wing',
);
const agencies = ['agency', 'authority', 'service'];

/** Nouns that take up somebody of a kind, whatever the name. */
const generals: ReadonlyMap<string, (known: Known) => boolean> = new Map<string, (known: Known) => boolean>([
  ...[...groups].map((word): [string, (known: Known) => boolean] => [
    word,
    ({ kind, sort }) => kind === 'armed-group' && sort !== 'person',
  ]),
  ['wing', ({ kind, sort }) => sort === 'body' && (kind === 'military' || kind === 'armed-group')],
  ...['agency', 'newswire', 'wire'].map((word): [string, (known: Known) => boolean] => [word, isAgency]),
  ...['official', 'officials'].map((word): [string, (known: Known) => boolean] => [
    word,
    ({ name, plural, sort }) => sort === 'role' && !plural && /\bofficial\b/.test(name),
  ]),
  ...['officer', 'policeman', 'policewoman'].map((word): [string, (known: Known) => boolean] => [word, isOfficer]),
  ...['spokesman', 'spokeswoman', 'spokesperson'].map((word): [string, (known: Known) => boolean] => [
    word,
    ({ sort, spoke }) => sort === 'person' && spoke >= 0,
  ]),
  ...['doctor', 'physician', 'surgeon', 'medic'].map((word): [string, (known: Known) => boolean] => [
    word,
    ({ kind, sort }) => kind === 'health' && sort === 'person',
  ]),
]);

/** A news agency, a body that is called so, or one of the government's that has spoken. */
function isAgency(known: Known): boolean {
  if (known.sort === 'medium' || agencies.some((name) => describes(known, name))) return true;
  return known.sort === 'body' && known.spoke >= 0 && known.kind === 'government';
}

function isOfficer({ kind, sort, plural }: Known): boolean {
  return (kind === 'police' || kind === 'military') && (sort === 'person' || (sort === 'role' && !plural));
}
