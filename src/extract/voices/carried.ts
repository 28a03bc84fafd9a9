import type { ReadSentence } from '../sentence.ts';
import type { Credit } from './credits.ts';
import { quotesIn } from './quotes.ts';

type Inside = (sentence: ReadSentence) => readonly Credit[];

/** For each sentence that credits nobody itself: who speaks on in it, by a quotation that runs over it, by a colon before it, by "That is the military's count." behind it. */
export function carriedVoices(sentences: readonly ReadSentence[], inside: Inside): Map<ReadSentence, Credit> {
  const voices = new Map<ReadSentence, Credit>();
  const own = (sentence: ReadSentence | undefined) => (sentence ? (inside(sentence).find(({ reach, medium }) => reach !== 'none' && reach !== 'local' && !medium) ?? null) : null);
  const printed = printedStatement(sentences, inside);
  sentences.forEach((sentence, at) => {
    if (own(sentence)) return;
    const voice = quoting(sentences, at, own, voices) ?? announced(sentences, at, own, voices) ?? owning(sentences, at, inside) ?? signed(sentences, at, inside) ?? printed;
    if (voice) voices.set(sentence, voice);
  });
  return voices;
}

/** A report that gives one statement from beginning to end, and says who issued it: all that nobody else says is said by that one. */
function printedStatement(sentences: readonly ReadSentence[], inside: Inside): Credit | null {
  const ours = firstPerson(sentences, inside);
  if (ours) return ours;
  const told = sentences.filter(({ tokens }) => tokens.some(({ lower }, k) => /^(?:statement|release|communique|communiqué)$/.test(lower) && tokens[k - 1]?.lower === 'the'));
  const issued = told.find(({ tokens }) => tokens.some(({ lower }, k) => lower === 'issued' && tokens[k + 1]?.lower === 'by'));
  return told.length > 2 && issued ? (inside(issued).find(({ medium }) => !medium) ?? null) : null;
}

/** A text in the first person ("our teams", "we") that says "X said today" of a body: its own statement. */
function firstPerson(sentences: readonly ReadSentence[], inside: Inside): Credit | null {
  const ours = sentences.filter(({ passage, tokens }) => {
    const quotes = quotesIn(passage.block.text);
    return tokens.some(({ lower, from }, k) => /^(?:our|we|us)$/.test(lower) && !/^(?:correspondents?|reporters?|journalists?|newspaper|readers?|own)$/.test(tokens[k + 1]?.lower ?? '') && !quotes.some((run) => run.from <= from && run.to > from));
  });
  if (ours.length < 2) return null;
  const bodies = sentences.flatMap(inside).filter(({ known, rule }) => known.sort === 'body' && rule === 'says' && known.kind !== 'police');
  return bodies.find(({ known }) => bodies.filter((other) => other.known === known).length > 1) ?? null;
}

type Own = (sentence: ReadSentence | undefined) => Credit | null;

/** Direct speech: the credit in the same run of quotation, else the one of the sentence before. */
function quoting(sentences: readonly ReadSentence[], at: number, own: Own, voices: ReadonlyMap<ReadSentence, Credit>): Credit | null {
  const sentence = sentences[at] as ReadSentence;
  const { block, sentence: place } = sentence.passage;
  const run = quotesIn(block.text).find(({ from, to }) => (from <= place.from + 2 && to >= place.to - 2) || (from <= place.from + 1 && to > place.from + 8));
  if (!run) return null;
  const sharing = neighbours(sentences, at).filter(({ passage }) => passage.sentence.from < run.to && passage.sentence.to > run.from);
  const inRun = sharing.map(own).find(Boolean);
  if (inRun) return inRun;
  const before = sentences[at - 1];
  const near = before && (before.passage.block === block || before.passage.at === sentence.passage.at - 1);
  return near ? (own(before) ?? voices.get(before) ?? null) : null;
}

/** The sentences of the same block, nearest around number `at`. */
function neighbours(sentences: readonly ReadSentence[], at: number): ReadSentence[] {
  const block = sentences[at]?.passage.block;
  let [from, to] = [at, at + 1];
  while (sentences[from - 1]?.passage.block === block && at - from < 20) from -= 1;
  while (sentences[to]?.passage.block === block && to - at < 20) to += 1;
  return sentences.slice(from, to);
}

/** "The army said:", and what follows in the list or the quotation below. */
function announced(sentences: readonly ReadSentence[], at: number, own: Own, voices: ReadonlyMap<ReadSentence, Credit>): Credit | null {
  const { passage } = sentences[at] as ReadSentence;
  const before = sentences[at - 1];
  if (!before || before.passage.block === passage.block) return null;
  const goesOn = passage.block.kind === 'item' && before.passage.block.kind === 'item' && passage.block.list === before.passage.block.list;
  const intro = goesOn ? introOf(sentences, at) : before;
  if (!intro?.passage.block.text.trimEnd().endsWith(':') || (passage.block.kind !== 'item' && !passage.block.quoted)) return null;
  return own(intro) ?? voices.get(intro) ?? null;
}

/** The sentence before the list in which sentence number `at` stands. */
function introOf(sentences: readonly ReadSentence[], at: number): ReadSentence | undefined {
  const { list } = (sentences[at] as ReadSentence).passage.block;
  let k = at;
  while (k >= 0 && sentences[k]?.passage.block.kind === 'item' && sentences[k]?.passage.block.list === list) k -= 1;
  return sentences[k];
}

/** A quotation that stands alone, and the name of who said it in the block below. */
function signed(sentences: readonly ReadSentence[], at: number, inside: Inside): Credit | null {
  const { block, at: number } = (sentences[at] as ReadSentence).passage;
  if (!/^["“«]/.test(block.text)) return null;
  const next = sentences.slice(at + 1, at + 12).find(({ passage }) => passage.block !== block);
  return next && next.passage.at === number + 1 ? (inside(next).find(({ rule }) => rule === 'signature') ?? null) : null;
}

/** "Ten died. That is the military's count." */
function owning(sentences: readonly ReadSentence[], at: number, inside: Inside): Credit | null {
  const next = sentences[at + 1];
  if (!next || next.passage.block !== sentences[at]?.passage.block || next.tokens.length > 14) return null;
  const [first, second] = next.tokens;
  if (!first || !/^(?:that|this|those|these|so)$/.test(first.lower) || !(second?.word.work.has('be') || second?.word.says)) return null;
  return inside(next).find(({ medium, reach }) => !medium && reach !== 'none') ?? null;
}
