import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import type { SpeakerKind } from '../../model/speaker.ts';
import type { Token } from '../lex.ts';
import type { ReadSentence } from '../sentence.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import { isOwn } from './outlet.ts';
import { type Known, Register } from './known.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { quotesIn } from './quotes.ts';
import { type Voice, voiceOf } from './voice.ts';

/** An attribution whose voice is known by the name that the report gives it. */
export interface Credit extends Attribution {
  sentence: ReadSentence;
  known: Known;
  name: string;
  kind: SpeakerKind;
  medium: boolean;
}

/** The credits of all sentences, in order, with pronouns and short names traced back. */
export function creditsOf(sentences: readonly ReadSentence[], report: Report, gazetteer: Gazetteer): Credit[] {
  const register = new Register();
  const credits: Credit[] = [];
  sentences.forEach((sentence, at) => {
    const { tokens } = sentence;
    const mentions = mentionsIn(tokens);
    const attributions = attributionsIn(tokens, mentions, sentence.passage.block.kind === 'heading');
    for (const mention of mentions.flatMap(inner))
      if ((mention.sort === 'person' && (mention.apposed || mention.core < mention.coreTo - 1)) || mention.sort === 'medium' || mention.sort === 'body') {
        const voice = voiceOf(tokens, mention);
        if (voice && (voice.sort === 'person' || voice.kind !== 'other' || voice.aliases.length > 0) && voice.sort !== 'pronoun' && /\p{Lu}/u.test(voice.name)) register.note(voice);
      }
    if (attributions.length === 0) topic(register, tokens, mentions, at);
    for (const attribution of attributions) {
      if (runsAhead(attribution, attributions, tokens) || inSpeech(attribution, sentence) || !credible(attribution.voice, gazetteer, register)) continue;
      const known = subjectMeant(register, attribution, tokens, mentions) ?? register.identify(attribution.voice, at, /^(?:says|said|pronoun|account)$/.test(attribution.rule));
      if (known && voiceSpoke(known, at) && !(known.sort !== 'role' && /^(?:other|media|witness)$/.test(known.kind) && isOwn(known.name, report))) credits.push({ ...attribution, sentence, known, name: known.name, kind: known.kind, medium: known.sort === 'medium' });
    }
  });
  for (const known of register.all) if (known.sort === 'person' && known.kind === 'other' && !known.role && known.words.size > 1) known.kind = 'witness';
  return credits.map((credit) => ({ ...credit, name: credit.known.name, kind: credit.known.kind }));
}

/** Remembers whom a sentence that credits nobody is about: "Maria Ruiz, 34, hid in the cellar." */
function topic(register: Register, tokens: readonly Token[], mentions: readonly Mention[], at: number): void {
  const subject = mentions.find(({ sort }) => sort === 'person' || sort === 'role');
  if (!subject || tokens.slice(0, subject.from).some(({ word }) => word.verb || word.acts?.includes('past')) || (subject.sort === 'role' && !subject.plural)) return;
  const voice = voiceOf(tokens, subject);
  if (voice?.sort === 'person' && !voice.name.includes(' ') && !register.all.some((known) => known.sort === 'person' && known.words.has(voice.name.toLowerCase()))) return;
  if (voice && voice.sort !== 'pronoun' && !subject.counted) register.topic = { known: register.note(voice), at };
}

const voiceSpoke = (known: Known, at: number) => (known.spoke = at) >= 0;

/** "Police shot a man they said had robbed a bank": a pronoun within the sentence takes up its subject. */
function subjectMeant(register: Register, { voice }: Attribution, tokens: readonly Token[], mentions: readonly Mention[]): Known | null {
  const subject = mentions[0];
  if (voice.sort !== 'pronoun' || !subject || subject.from > 2 || voice.from < subject.to + 3 || /^[,;:.]$/.test(tokens[voice.from - 1]?.text ?? '')) return null;
  const fits = voice.name === 'they' ? subject.plural || /^(?:police|taliban)$/.test(tokens[subject.coreTo - 1]?.lower ?? '') : voice.name === 'it' && !subject.plural;
  if (!fits || !['body', 'role'].includes(subject.sort) || (voice.name === 'it' && subject.sort === 'role') || subject.counted) return null;
  const named = voiceOf(tokens, subject);
  return named && named.sort !== 'pronoun' ? register.note(named) : null;
}

/** "A young man thanked me": inside direct speech only somebody named with a verb of saying is credited. */
function inSpeech({ voice, at, rule, reach }: Attribution, { passage, tokens }: ReadSentence): boolean {
  if (voice.sort !== 'pronoun' && voice.sort !== 'other' && reach !== 'none' && voice.kind !== 'witness') return false;
  if (rule === 'cited' || rule === 'joint' || rule === 'account') return false;
  const place = tokens[at]?.from ?? 0;
  return quotesIn(passage.block.text).some(({ from, to }) => from < place && to - 1 > place);
}

/** "Of the 49 deaths it has certified, the department says, …": a pronoun for one who is named only behind it; "firms they believe are rich": nothing that is stated. */
function runsAhead({ voice, at, rule }: Attribution, all: readonly Attribution[], tokens: readonly Token[]): boolean {
  if (rule === 'pronoun' && /^(?:believe|think|hope|fear)s?$/.test(tokens[at]?.lower ?? '') && tokens[voice.from - 1]?.kind === 'word' && !tokens[voice.from - 1]?.word.work.size) return true;
  if (rule !== 'pronoun' || voice.name !== 'it' || tokens[voice.from - 1]?.kind !== 'word') return false;
  const next = all.find((other) => other.at > at && other.rule !== 'pronoun');
  return next !== undefined && tokens[next.voice.to]?.text !== '.' && tokens[at + 1]?.text === ',' && next.from <= at + 4;
}

/** A mention and those inside it. */
const inner = (mention: Mention): Mention[] => [mention, ...mention.tails.flatMap(inner), ...(mention.apposed ? mention.apposed.tails.flatMap(inner) : [])];

/** A lone name of a place is nobody who speaks: "Blantyre reported 12 deaths". */
function credible(voice: Voice, gazetteer: Gazetteer, register: Register): boolean {
  if (voice.sort !== 'person' || voice.role) return true;
  if (register.all.some((known) => known.sort === 'person' && known.words.has(voice.name.toLowerCase()))) return true;
  return gazetteer.kindOf(voice.name) === null || gazetteer.doubtful(voice.name);
}
