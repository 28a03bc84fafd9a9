import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import type { SpeakerKind } from '../../model/speaker.ts';
import type { ReadSentence } from '../sentence.ts';
import type { Known } from './known/known.ts';
import { noteNames, noteTopic, subjectMeant } from './known/named.ts';
import { Register } from './known/register.ts';
import { isOwn } from './outlet.ts';
import { mentionsIn } from './phrase/mentions.ts';
import { quotesIn } from './quotes.ts';
import { runsAhead } from './said/ahead.ts';
import { type Attribution, attributionsIn, type Scene } from './said/attribution.ts';
import type { Voice } from './who/voice.ts';

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
  const credits = sentences.flatMap((sentence, at) => {
    const scene = sceneOf(sentence);
    const attributions = attributionsIn(scene);
    noteNames(register, scene);
    if (attributions.length === 0) noteTopic(register, scene, at);
    return attributions.flatMap((attribution): Credit[] => {
      const { voice, rule } = attribution;
      if (runsAhead(attribution, attributions, scene.tokens) || inSpeech(attribution, sentence)) return [];
      if (!isCredible(voice, gazetteer, register)) return [];
      const known = subjectMeant(register, scene, voice, at) ?? register.identify(voice, at, leading.has(rule));
      if (!known || isOutlet(known, report)) return [];
      return [{ ...attribution, sentence, known, name: known.name, kind: known.kind, medium: known.sort === 'medium' }];
    });
  });
  for (const known of register.all) if (isCommon(known)) known.kind = 'witness';
  return credits.map((credit) => ({ ...credit, name: credit.known.name, kind: credit.known.kind }));
}

const sceneOf = ({ tokens, passage }: ReadSentence): Scene => ({
  tokens,
  mentions: mentionsIn(tokens),
  heading: passage.block.kind === 'heading',
});

/** Rules by which a voice governs its sentence. */
const leading: ReadonlySet<string> = new Set(['says', 'said', 'pronoun', 'account']);

/** A full name of which no office is ever told is that of somebody who was there. */
const isCommon = ({ sort, kind, role, words }: Known): boolean =>
  sort === 'person' && kind === 'other' && !role && words.size > 1;

/** The outlet that speaks of itself. */
const isOutlet = ({ sort, kind, name }: Known, report: Report): boolean =>
  sort !== 'role' && (kind === 'other' || kind === 'media' || kind === 'witness') && isOwn(name, report);

/** "A young man thanked me": inside direct speech only somebody with an office and a verb of saying is credited. */
function inSpeech({ voice, at, rule, reach }: Attribution, { passage, tokens }: ReadSentence): boolean {
  if (rule === 'cited' || rule === 'joint' || rule === 'account') return false;
  if (voice.sort !== 'pronoun' && voice.sort !== 'other' && reach !== 'none' && voice.kind !== 'witness') return false;
  const place = tokens[at]?.from ?? 0;
  return quotesIn(passage.block).some(({ from, to }) => from < place && to - 1 > place);
}

/** A lone name of a place is nobody who speaks: "Blantyre reported 12 deaths". */
function isCredible(voice: Voice, gazetteer: Gazetteer, register: Register): boolean {
  if (voice.sort !== 'person' || voice.role || register.knows(voice.name)) return true;
  return gazetteer.kindOf(voice.name) === null || gazetteer.doubtful(voice.name);
}
