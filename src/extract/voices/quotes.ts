import type { Credit } from './credits.ts';
import type { ReadSentence } from '../sentence.ts';

/** Runs of direct speech in a block's plain text, marks inside. An opening mark without a closing one reaches to the end of the block. */
export function quotesIn(text: string): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let open: number | null = null;
  for (let k = 0; k < text.length; k++) {
    const c = text[k];
    if (open === null && (c === '“' || c === '«' || (c === '"' && /[\s(—–-]|^$/.test(text[k - 1] ?? '')))) open = k;
    else if (open !== null && (c === '”' || c === '»' || c === '"')) {
      runs.push({ from: open, to: k + 1 });
      open = null;
    }
  }
  if (open !== null) runs.push({ from: open, to: text.length });
  return runs;
}

/** For each sentence that is direct speech without a credit of its own: who speaks, by the sentence that opens or closes the quotation, or by the one before it in the block. */
export function quotedVoices(sentences: readonly ReadSentence[], credits: readonly Credit[]): Map<ReadSentence, Credit> {
  const voices = new Map<ReadSentence, Credit>();
  const own = new Map(sentences.map((sentence) => [sentence, credits.find((credit) => credit.sentence === sentence && credit.rule !== 'cited' && !credit.voice.medium) ?? null]));
  sentences.forEach((sentence, k) => {
    if (own.get(sentence)) return;
    const { block, sentence: place } = sentence.passage;
    const run = quotesIn(block.text).find(({ from, to }) => from <= place.from + 2 && to >= place.to - 2 || from <= place.from + 1 && to > place.from + 8);
    if (!run) return;
    const sharing = sentences.filter((other) => other.passage.block === block && other.passage.sentence.from < run.to && other.passage.sentence.to > run.from);
    const before = sentences[k - 1];
    const voice = sharing.map((other) => own.get(other)).find(Boolean) ?? (before && (before.passage.block === block || before.passage.at === sentence.passage.at - 1) ? (own.get(before) ?? voices.get(before)) : null);
    if (voice) voices.set(sentence, voice);
  });
  return voices;
}

/** Whether the credited words stand in direct speech. */
export function isQuoted({ sentence }: Credit): boolean {
  const { block, sentence: place } = sentence.passage;
  return quotesIn(block.text).some(({ from, to }) => from < place.to && to > place.from && to - from > 12);
}
