import type { SpeakerKind } from '../../model/speaker.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import type { ReadSentence } from '../sentence.ts';
import type { Voice } from './voice.ts';

/** An attribution whose voice is known by the name that the report first gave it. */
export interface Credit extends Attribution {
  sentence: ReadSentence;
  /** The identity: the fullest name so far; pronouns and "the minister" are found among those before. */
  name: string;
  kind: SpeakerKind;
}

interface Known {
  name: string;
  kind: SpeakerKind;
  person: boolean;
  words: Set<string>;
  medium: boolean;
}

/** The credits of all sentences, in order, with pronouns and short names traced back. */
export function creditsOf(sentences: readonly ReadSentence[]): Credit[] {
  const known: Known[] = [];
  const credits: Credit[] = [];
  for (const sentence of sentences)
    for (const attribution of attributionsIn(sentence.tokens, sentence.items)) {
      const identity = identify(attribution.voice, known, attribution.rule === 'pronoun');
      if (identity) credits.push({ ...attribution, sentence, name: identity.name, kind: identity.kind });
    }
  return credits;
}

const GENERIC = new Set(['officials', 'official', 'police', 'military', 'authorities', 'government', 'sources', 'residents', 'source', 'army', 'ministry']);

function identify(voice: Voice, known: Known[], pronoun: boolean): Known | null {
  if (pronoun) return lastOf(known, ({ person, medium }) => !medium && (voice.name === 'they' || voice.name === 'it' ? !person : person)) ?? lastOf(known, ({ medium }) => !medium);
  const words = wordsOf(voice.name);
  const before = voice.person ? known.find((other) => other.person && sameName(other.words, words)) : known.find((other) => !other.person && equal(other.words, words));
  const found = before ?? (voice.person ? null : anaphor(voice, known));
  if (found) {
    if (found.kind === 'other' && voice.kind !== 'other') found.kind = voice.kind;
    refresh(known, found);
    return found;
  }
  const fresh: Known = { name: voice.name, kind: voice.kind, person: voice.person, words, medium: voice.medium };
  known.push(fresh);
  return fresh;
}

/** Moves a voice to the end: the last that spoke is whom the next pronoun means. */
function refresh(known: Known[], voice: Known): void {
  known.splice(known.indexOf(voice), 1);
  known.push(voice);
}

const lastOf = (known: readonly Known[], test: (voice: Known) => boolean) => [...known].reverse().find(test) ?? null;
const wordsOf = (name: string) => new Set(name.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').split(' ').filter(Boolean));
const equal = (a: Set<string>, b: Set<string>) => a.size === b.size && [...a].every((word) => b.has(word));

/** Two names of persons are one where the words of one are among the other's: "Bugti", "Sarfraz Bugti". */
const sameName = (a: Set<string>, b: Set<string>) => [...b].every((word) => a.has(word)) || [...a].every((word) => b.has(word));

const ANAPHORS: Readonly<Record<string, (voice: Known) => boolean>> = {
  group: ({ kind }) => kind === 'armed-group',
  'separatist group': ({ kind }) => kind === 'armed-group',
  'armed group': ({ kind }) => kind === 'armed-group',
  official: ({ kind, name }) => kind === 'unnamed-official' || / official\b/.test(name),
  'same official': ({ kind }) => kind === 'unnamed-official',
  officer: ({ kind }) => kind === 'police' || kind === 'military',
  minister: ({ kind, person }) => kind === 'government' && person,
  spokesman: ({ person }) => person,
  spokeswoman: ({ person }) => person,
  spokesperson: ({ person }) => person,
  statement: ({ medium }) => !medium,
  agency: ({ medium, kind }) => medium || kind === 'government',
  ministry: ({ name }) => /ministry/i.test(name),
  department: ({ name }) => /department/i.test(name),
  council: ({ name }) => /council/i.test(name),
  office: ({ name }) => /office/i.test(name),
  company: ({ name }) => /company/i.test(name),
  governor: ({ kind, person }) => kind === 'government' && person,
  mayor: ({ kind, person }) => kind === 'government' && person,
  president: ({ kind, person }) => kind === 'government' && person,
  'prime minister': ({ kind, person }) => kind === 'government' && person,
  'chief minister': ({ kind, person }) => kind === 'government' && person,
  doctor: ({ kind, person }) => kind === 'health' && person,
  spokesmen: ({ person }) => person,
};

/** "the group", "the officer", "the ministry": a voice from before that fits. */
function anaphor(voice: Voice, known: readonly Known[]): Known | null {
  const name = voice.name.toLowerCase();
  const test = ANAPHORS[name];
  if (test) return lastOf(known, test);
  if (GENERIC.has(name)) return null;
  return null;
}
