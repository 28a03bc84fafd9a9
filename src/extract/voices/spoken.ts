import type { Token } from '../lex.ts';
import type { Attribution, Scene } from './attribution.ts';
import { type Mention, mentionAt } from './mention.ts';
import { reachOf } from './reach.ts';
import { aliasBehind, joined } from './joint.ts';
import { subjectOf } from './subject.ts';
import { speechAt } from './verbs.ts';
import { pronounVoice, type Voice, voiceOf } from './voice.ts';
import type { SpeechVerb } from '../words/speech.ts';

/** "X said", "said X", "X put the toll at 70": whoever a verb of speech has for its subject. */
export function spoken(scene: Scene): Attribution[] {
  return scene.tokens.flatMap((_, at) => {
    const be = quotedBy(scene.tokens, at);
    if (be >= 0) return active(scene, be, { demand: 'say', forms: ['past'], denies: false }) ?? [];
    const verb = speechAt(scene.tokens, at, scene.heading);
    return verb ? (active(scene, at, verb) ?? inverted(scene, at, verb)) : [];
  });
}

/** "was quoted by AFP as saying": where its "was" stands, before the participle at token `at`; −1 where it says nothing of the kind. */
function quotedBy(tokens: readonly Token[], at: number): number {
  if (!/^(?:quoted|cited|heard|reported|said|understood)$/.test(tokens[at]?.lower ?? '')) return -1;
  const saying = tokens.findIndex(({ lower }, k) => k > at && lower === 'as' && /^(?:saying|telling)$/.test(tokens[k + 1]?.lower ?? ''));
  if (saying < 0 || saying > at + 8) return -1;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) if (tokens[k]?.word.work.has('be')) return k;
  return -1;
}

function active({ tokens, mentions }: Scene, at: number, verb: SpeechVerb): Attribution[] | null {
  const looks = (from: number) => (verb.demand === 'stance' && !confirms(tokens, at) ? 'none' : reachOf(tokens, from, behindHearer(tokens, at)));
  const subject = subjectOf(tokens, mentions, at);
  if (!subject) return null;
  const { mention, pronoun } = subject;
  const denies = verb.denies;
  if (!mention) {
    const voice = voiceAt(tokens, pronoun);
    return [{ voice, at, from: pronoun, to: at + 1, reach: looks(pronoun), span: null, denies, rule: voice.sort === 'other' ? 'says' : 'pronoun' }];
  }
  if (!speaks(tokens, mention, verb) || tokens[mention.from]?.lower === 'no' || /^(?:neither|nor)$/.test(tokens[mention.from - 1]?.lower ?? '')) return [];
  const voice = aliasBehind(tokens, mention, at, voiceOf(tokens, mention));
  if (!voice) return [];
  if (voice.kind === 'other' || voice.kind === 'opposition') if (/^claim/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'responsibility') voice.kind = 'armed-group';
  const reach = looks(mention.from);
  const object = /^(?:that|which)$/.test(tokens[mention.from - 1]?.lower ?? '') && tokens[mention.from - 2]?.kind === 'word' && tokens[at + 1]?.lower === 'as' || (/^(?:that|which)$/.test(tokens[mention.from - 1]?.lower ?? '') && /\bgiven|put$/.test(tokens[at]?.lower ?? ''));
  if (object) return [{ voice, at, from: mention.from, to: at + 1, reach: 'local', span: [at, partEnd(tokens, at)], denies, rule: 'says' }];
  const first: Attribution = { voice, at, from: mention.from, to: at + 1, reach, span: null, denies, rule: voice.sort === 'pronoun' ? 'pronoun' : 'says' };
  const others = joined(tokens, mentions, mention);
  const lead = others[0];
  if (!lead) return [first];
  const silent = (other: Voice): Attribution => ({ ...first, voice: other, reach: 'none', rule: 'joint' });
  return [{ ...first, voice: lead }, ...[...others.slice(1), voice].map(silent)];
}

/** Where the clause ends in which token `at` stands. */
function partEnd(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(({ text }, k) => k > at && /^[,;.]$/.test(text));
  return end < 0 ? tokens.length : end;
}

/** "condemned the attack, saying that 40 had died": a stance that goes on to state. */
const confirms = (tokens: readonly Token[], at: number) => tokens.slice(at, at + 24).some(({ lower }) => /^(?:saying|adding|confirming|stating|noting|claiming|announcing|reporting|putting)$/.test(lower));

/** "he", or "another", "one of them": one more of those before. */
function voiceAt(tokens: readonly Token[], at: number): Voice {
  const word = tokens[at]?.lower ?? '';
  if (PRONOUN.test(word)) return pronounVoice(word, at);
  const of = tokens[at + 1]?.lower === 'of' ? 3 : 1;
  return { ...pronounVoice(tokens.slice(at, at + of).map(({ lower }) => lower).join(' '), at), to: at + of, sort: 'other' };
}

const PRONOUN = /^(?:he|she|it|they)$/;

/** Whether the phrase may be the subject of such a verb. */
function speaks(tokens: readonly Token[], mention: Mention, { demand }: SpeechVerb): boolean {
  const { sort, core, coreTo } = mention;
  if (sort === 'people') return demand === 'say' || demand === 'act' || demand === 'that';
  if (sort === 'document') return demand !== 'to' && demand !== 'sorrow';
  if (sort === 'state') return tokens[coreTo]?.lower !== "'s" && (demand !== 'figure' || /^puts?$/.test(tokens[coreTo]?.lower ?? ''));
  return sort !== 'other' && coreTo > core;
}

/** Behind "told reporters", "told AFP on Monday" the words of the speaker begin. */
function behindHearer(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at] as Token;
  if (!/^(?:told|tells?|informed|informs)$/.test(lower)) return at + 1;
  const hearer = mentionAt(tokens, at + 1);
  return hearer?.to ?? at + 1;
}

/** "“…,” said X", "…, adds X": the verb before its subject, behind a quotation, a comma, or at the beginning. */
function inverted({ tokens }: Scene, at: number, verb: SpeechVerb): Attribution[] {
  const before = tokens[at - 1]?.text ?? '';
  if ((verb.demand !== 'say' && !verb.denies && verb.demand !== 'act') || /^t(?:old|ells?)$/.test(tokens[at]?.lower ?? '')) return [];
  if (at > 0 && !/^[,”"»'’?!—–]$/.test(before)) return [];
  if (at === 0 && tokens[at]?.lower !== 'said' && tokens[at]?.lower !== 'says') return [];
  const mention = mentionAt(tokens, at + 1);
  if (!mention || mention.sort === 'other' || mention.sort === 'document' || (mention.sort === 'people' && mention.plural && tokens[at]?.lower !== 'said')) return [];
  const voice = aliasBehind(tokens, mention, mention.to, voiceOf(tokens, mention));
  if (!voice) return [];
  const credit = (other: Voice, reach: Attribution['reach'], rule: string): Attribution => ({ voice: other, at, from: at, to: mention.to, reach, span: null, denies: verb.denies, rule });
  return [credit(voice, at === 0 ? 'forward' : /^[.;]$/.test(tokens[mention.to]?.text ?? '.') ? 'backward' : 'both', 'said'), ...following(tokens, mention).map((other) => credit(other, 'none', 'joint'))];
}

/** "according to officials and witnesses": the second, third … of several who are credited together. */
export function following(tokens: readonly Token[], first: Mention, passive = false): Voice[] {
  const voices: Voice[] = [];
  for (let to = first.to; ; ) {
    const comma = tokens[to]?.text === ',' && tokens[to + 1]?.word.work.has('conj') ? 1 : 0;
    if (tokens[to + comma]?.lower !== 'and') return voices;
    const next = mentionAt(tokens, to + comma + 1);
    if (!next || !['role', 'body', 'person'].includes(next.sort) || speechAt(tokens, next.to) || (!passive && (tokens[next.to]?.word.work.has('be') || tokens[next.to]?.word.verb))) return voices;
    const voice = voiceOf(tokens, next);
    if (voice) voices.push(voice);
    to = next.to;
  }
}
