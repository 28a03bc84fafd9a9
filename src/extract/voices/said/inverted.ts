import type { SpeechVerb } from '../../words/speech.ts';
import { type Mention, mentionAt } from '../phrase/mention.ts';
import { among, marked, set } from '../phrase/words.ts';
import { voiceOf } from '../who/voice.ts';
import { withAlias } from './alias.ts';
import type { Attribution, Scene } from './attribution.ts';
import { beside, credited } from './credited.ts';
import { following } from './joint.ts';

const tells = set('told tell tells');
const opens = set('said says');

/** "“…,” said X", "…, adds X": the verb before its subject, behind a quotation, a comma, or at the beginning. */
export function inverted({ tokens }: Scene, at: number, { demand, denies }: SpeechVerb): Attribution[] {
  if ((demand !== 'say' && !denies && demand !== 'act') || among(tells, tokens[at])) return [];
  if (at > 0 ? !marked(tokens, at - 1, at, /^[,”"»'’?!—–]$/) : !among(opens, tokens[at])) return [];
  const mention = mentionAt(tokens, at + 1);
  if (!mention || !answers(mention, tokens[at]?.lower === 'said')) return [];
  const voice = withAlias(tokens, mention, mention.to, voiceOf(tokens, mention));
  if (!voice) return [];
  const closes = /^[.;]$/.test(tokens[mention.to]?.text ?? '.');
  const credit = {
    ...credited(voice, at, at, mention.to, at === 0 ? 'forward' : closes ? 'backward' : 'both', 'said'),
    denies,
  };
  return [credit, ...following(tokens, mention).map((other) => beside(credit, other))];
}

/** Several people without an office answer only to "said". */
const answers = ({ sort, plural }: Mention, said: boolean): boolean =>
  sort !== 'other' && sort !== 'document' && (sort !== 'people' || !plural || said);
