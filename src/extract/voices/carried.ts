import type { ReadSentence } from '../sentence.ts';
import type { Credit } from './credits.ts';
import { among, set } from './phrase/words.ts';
import { quotesIn } from './quotes.ts';
import { statementVoice } from './statement.ts';

/** The sentences of a report with the credits that stand in them, and who speaks on in the ones read so far. */
interface Reading {
  sentences: readonly ReadSentence[];
  inside: (sentence: ReadSentence) => readonly Credit[];
  voices: Map<ReadSentence, Credit>;
}

/** For each sentence that credits nobody itself: who speaks on in it, by a quotation that runs over it, by a colon before it, by "That is the military's count." behind it, by a name below it. */
export function carriedVoices(
  sentences: readonly ReadSentence[],
  inside: Reading['inside'],
): Map<ReadSentence, Credit> {
  const reading: Reading = { sentences, inside, voices: new Map() };
  const whole = statementVoice(sentences, inside);
  const intros = introductions(sentences);
  sentences.forEach((sentence, at) => {
    if (own(reading, sentence)) return;
    const voice =
      quoting(reading, at) ?? announced(reading, at, intros[at]) ?? owning(reading, at) ?? signed(reading, at) ?? whole;
    if (voice) reading.voices.set(sentence, voice);
  });
  return reading.voices;
}

/** Who speaks in a sentence by its own words. */
const own = ({ inside }: Reading, sentence: ReadSentence): Credit | null =>
  inside(sentence).find(({ reach, medium }) => reach !== 'none' && reach !== 'local' && !medium) ?? null;

/** The same, or who speaks on in it. */
const speaking = (reading: Reading, sentence: ReadSentence): Credit | null =>
  own(reading, sentence) ?? reading.voices.get(sentence) ?? null;

/** Direct speech: the credit in the same run of quotation, else the one of the sentence before. */
function quoting(reading: Reading, at: number): Credit | null {
  const sentence = reading.sentences[at] as ReadSentence;
  const { block, sentence: place } = sentence.passage;
  const run = quotesIn(block).find(
    ({ from, to }) => (from <= place.from + 2 && to >= place.to - 2) || (from <= place.from + 1 && to > place.from + 8),
  );
  if (!run) return null;
  const sharing = around(reading, at).filter(
    ({ passage }) => passage.sentence.from < run.to && passage.sentence.to > run.from,
  );
  const within = sharing.map((other) => own(reading, other)).find(Boolean);
  const before = reading.sentences[at - 1];
  const near = before && (before.passage.block === block || before.passage.at === sentence.passage.at - 1);
  return within ?? (near ? speaking(reading, before) : null);
}

const NEIGHBOURS = 20;

/** The sentences of the same block around number `at`, in order. */
function around({ sentences }: Reading, at: number): ReadSentence[] {
  const block = sentences[at]?.passage.block;
  let [from, to] = [at, at + 1];
  while (sentences[from - 1]?.passage.block === block && at - from < NEIGHBOURS) from -= 1;
  while (sentences[to]?.passage.block === block && to - at < NEIGHBOURS) to += 1;
  return sentences.slice(from, to);
}

/** For each sentence the one before its list, or before its block. */
function introductions(sentences: readonly ReadSentence[]): (ReadSentence | undefined)[] {
  let intro: ReadSentence | undefined;
  return sentences.map(({ passage: { block } }, at) => {
    const before = sentences[at - 1];
    const goesOn =
      before &&
      (before.passage.block === block ||
        (block.kind === 'item' && before.passage.block.kind === 'item' && before.passage.block.list === block.list));
    if (!goesOn) intro = before;
    return intro;
  });
}

/** "The army said:", and what follows in the list or the quotation below. */
function announced(reading: Reading, at: number, intro: ReadSentence | undefined): Credit | null {
  const { block } = (reading.sentences[at] as ReadSentence).passage;
  if (reading.sentences[at - 1]?.passage.block === block || (block.kind !== 'item' && !block.quoted)) return null;
  return intro?.passage.block.text.trimEnd().endsWith(':') ? speaking(reading, intro) : null;
}

/** A quotation that stands alone, and the name of who said it in the block below. */
function signed({ sentences, inside }: Reading, at: number): Credit | null {
  const { block, at: number } = (sentences[at] as ReadSentence).passage;
  if (!/^["“«]/.test(block.text)) return null;
  const next = sentences.slice(at + 1, at + NEIGHBOURS).find(({ passage }) => passage.block !== block);
  return next?.passage.at === number + 1 ? (inside(next).find(({ rule }) => rule === 'signature') ?? null) : null;
}

const pointers = set('that this those these so');
const LONGEST_OWNING = 14;

/** "Ten died. That is the military's count." */
function owning({ sentences, inside }: Reading, at: number): Credit | null {
  const next = sentences[at + 1];
  if (next?.passage.block !== sentences[at]?.passage.block || !next || next.tokens.length > LONGEST_OWNING) return null;
  const [first, second] = next.tokens;
  if (!among(pointers, first) || !(second?.word.work.has('be') || second?.word.says)) return null;
  return inside(next).find(({ medium, reach }) => !medium && reach !== 'none') ?? null;
}
