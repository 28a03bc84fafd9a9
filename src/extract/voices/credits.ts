import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import type { SpeakerKind } from '../../model/speaker.ts';
import type { Token } from '../lex.ts';
import type { ReadSentence } from '../sentence.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import { isOwn } from './outlet.ts';
import { type Known, Register } from './known.ts';
import { type Mention, mentionsIn } from './mention.ts';
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
      if (runsAhead(attribution, attributions, tokens) || !credible(attribution.voice, gazetteer, register)) continue;
      const known = register.identify(attribution.voice, at);
      if (known && !(known.sort !== 'role' && isOwn(known.name, report))) credits.push({ ...attribution, sentence, known, name: known.name, kind: known.kind, medium: known.sort === 'medium' });
    }
  });
  for (const known of register.all) if (known.sort === 'person' && known.kind === 'other' && !known.role) known.kind = 'witness';
  return credits.map((credit) => ({ ...credit, name: credit.known.name, kind: credit.known.kind }));
}

/** Remembers whom a sentence that credits nobody is about: "Maria Ruiz, 34, hid in the cellar." */
function topic(register: Register, tokens: readonly Token[], mentions: readonly Mention[], at: number): void {
  const subject = mentions.find(({ sort }) => sort === 'person' || sort === 'role');
  if (!subject || tokens.slice(0, subject.from).some(({ word }) => word.verb || word.acts?.includes('past')) || (subject.sort === 'role' && !subject.plural)) return;
  const voice = voiceOf(tokens, subject);
  if (voice && voice.sort !== 'pronoun' && !subject.counted) register.topic = { known: register.note(voice), at };
}

/** "Of the 49 deaths it has certified, the department says, …": a pronoun for one who is named only behind it. */
function runsAhead({ voice, at, rule }: Attribution, all: readonly Attribution[], tokens: readonly Token[]): boolean {
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
