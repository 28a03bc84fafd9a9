import { bySpelling } from '../../lex/spelling.ts';
import type { Token } from '../../lex.ts';
import { type SpeechVerb, speech } from '../../words/speech.ts';
import { type Mention, mentionAt } from '../phrase/mention.ts';
import { among, holds, set } from '../phrase/words.ts';
import { textOf } from '../text.ts';
import { plainVoice, pronounVoice, type Voice, voiceOf } from '../who/voice.ts';
import { isPronoun } from './adjunct.ts';
import { withAlias } from './alias.ts';
import type { Attribution, Scene } from './attribution.ts';
import { beside, credited } from './credited.ts';
import { inverted } from './inverted.ts';
import { joined } from './joint.ts';
import { reachOf } from './reach.ts';
import { subjectOf } from './subject.ts';
import { plainSpeech, speechAt } from './verbs.ts';

/** "X said", "said X", "X put the toll at 70", "X was quoted as saying": whoever a verb of speech has for its subject. */
export function spoken(scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  scene.tokens.forEach((token, at) => {
    if (maySpeak(token) || scene.tokens[at + 1]?.lower === 'that') found.push(...spokenAt(scene, at));
  });
  return found;
}

/** Few words can be verbs of speech; before "that" any may. */
const maySpeak = bySpelling(({ lower }) => speech.has(lower) || quoted.has(lower));

function spokenAt(scene: Scene, at: number): Attribution[] {
  const be = quotedBy(scene.tokens, at);
  if (be >= 0) return active(scene, be, plainSpeech) ?? [];
  const verb = speechAt(scene.tokens, at, scene.heading);
  return verb ? (active(scene, at, verb) ?? inverted(scene, at, verb)) : [];
}

const quoted = set('quoted cited heard reported said understood');
const saying = set('saying telling');

/** "was quoted by AFP as saying": where its "was" stands, before the participle at token `at`; −1 where it says nothing of the kind. */
function quotedBy(tokens: readonly Token[], at: number): number {
  if (!among(quoted, tokens[at])) return -1;
  const as = tokens
    .slice(at + 1, at + 9)
    .findIndex(({ lower }, k) => lower === 'as' && among(saying, tokens[at + k + 2]));
  if (as < 0) return -1;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) if (tokens[k]?.word.work.has('be')) return k;
  return -1;
}

/** Null where the verb has no subject before it. */
function active(scene: Scene, at: number, verb: SpeechVerb): Attribution[] | null {
  const { tokens, mentions } = scene;
  const subject = subjectOf(tokens, mentions, at);
  if (!subject) return null;
  const { mention, pronoun } = subject;
  const stance = verb.demand === 'stance' && !goesOnToState(tokens, at);
  const reach = stance ? 'none' : reachOf(tokens, mention?.from ?? pronoun, behindHearer(tokens, at));
  if (mention) return byName(scene, mention, at, verb, reach);
  const voice = singleWord(tokens, pronoun);
  const rule = voice.sort === 'other' ? 'says' : 'pronoun';
  return [{ ...credited(voice, at, pronoun, at + 1, reach, rule), denies: verb.denies }];
}

/** The phrase before the verb speaks, with those who are joined to it. */
function byName(
  { tokens, mentions }: Scene,
  mention: Mention,
  at: number,
  verb: SpeechVerb,
  reach: Attribution['reach'],
): Attribution[] {
  const voice = speaks(tokens, mention, verb) ? withAlias(tokens, mention, at, voiceOf(tokens, mention)) : null;
  if (!voice) return [];
  const rule = voice.sort === 'pronoun' ? 'pronoun' : 'says';
  const credit = {
    ...credited(claimant(tokens, at, voice), at, mention.from, at + 1, reach, rule),
    denies: verb.denies,
  };
  if (givenAs(tokens, mention, at)) return [{ ...credit, reach: 'local', span: [at, partEnd(tokens, at)] }];
  const [lead, ...others] = joined(tokens, mentions, mention);
  return lead ? [{ ...credit, voice: lead }, ...[...others, voice].map((other) => beside(credit, other))] : [credit];
}

const nor = set('neither nor');

/** Whether the phrase may be the subject of such a verb. */
function speaks(tokens: readonly Token[], { sort, from, core, coreTo }: Mention, { demand }: SpeechVerb): boolean {
  if (tokens[from]?.lower === 'no' || among(nor, tokens[from - 1])) return false;
  if (sort === 'people') return demand === 'say' || demand === 'act' || demand === 'that';
  if (sort === 'document') return demand !== 'to' && demand !== 'sorrow';
  if (sort === 'state')
    return tokens[coreTo]?.lower !== "'s" && (demand !== 'figure' || /^puts?$/.test(tokens[coreTo]?.lower ?? ''));
  return sort !== 'other' && coreTo > core;
}

/** Who claims responsibility for an attack is an armed group, whatever its name. */
function claimant(tokens: readonly Token[], at: number, voice: Voice): Voice {
  const claims = /^claim/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'responsibility';
  return claims && (voice.kind === 'other' || voice.kind === 'opposition') ? { ...voice, kind: 'armed-group' } : voice;
}

const relatives = set('that which');
const gives = set('given put');

/** "a toll that officials had at first given as 87": the figure of a relative clause is theirs, and no other. */
function givenAs(tokens: readonly Token[], { from }: Mention, at: number): boolean {
  if (!among(relatives, tokens[from - 1])) return false;
  return among(gives, tokens[at]) || (tokens[from - 2]?.kind === 'word' && tokens[at + 1]?.lower === 'as');
}

/** Where the clause ends in which token `at` stands. */
function partEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && !/^[,;.]$/.test(tokens[end]?.text ?? '')) end += 1;
  return end;
}

const statements = set('saying adding confirming stating noting claiming announcing reporting putting');

/** "condemned the attack, saying that 40 had died": a stance that goes on to state. */
const goesOnToState = (tokens: readonly Token[], at: number): boolean => holds(tokens, at, at + 24, statements);

/** "he", or "another", "one of them": one more of those before. */
function singleWord(tokens: readonly Token[], at: number): Voice {
  if (isPronoun(tokens[at])) return pronounVoice(tokens[at]?.lower ?? '', at);
  const to = tokens[at + 1]?.lower === 'of' ? at + 3 : at + 1;
  return plainVoice(textOf(tokens, at, to).toLowerCase(), at, to);
}

const tells = set('told tell tells informed informs');

/** Behind "told reporters", "told AFP on Monday" the words of the speaker begin. */
const behindHearer = (tokens: readonly Token[], at: number): number =>
  among(tells, tokens[at]) ? (mentionAt(tokens, at + 1)?.to ?? at + 1) : at + 1;
