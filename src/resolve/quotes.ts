import { type Block, type Report, sourceOffset } from '../model/report.ts';
import type { Span } from '../model/span.ts';

/**
 * Every place in a report where words of an editor stand: as written in the file, or as read (without Markdown, over the
 * ends of lines). Words of the front matter are no words of the report.
 */
export function placesOf(quote: string, { source, blocks }: Pick<Report, 'source' | 'blocks'>): Span[] {
  const body = blocks[0]?.pieces[0]?.start ?? 0;
  const written = occurrences(source, quote)
    .map((start) => ({ start, end: start + quote.length }))
    .filter(({ end }) => end > body);
  const read = blocks.flatMap((block) => inBlock(plain(quote), block));
  const starts = new Set(written.map(({ start }) => start));
  return [...written, ...read.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
}

function inBlock(quote: string, { text, pieces }: Block): Span[] {
  return occurrences(text, quote).map((from) => ({
    start: sourceOffset(pieces, from, 'start'),
    end: sourceOffset(pieces, from + quote.length, 'end'),
  }));
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = quote === '' ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

const plain = (quote: string): string => quote.split(/\s/u).filter(Boolean).join(' ');

/** Words of a quote by which the nearest are looked for: who quotes a page has not mistyped a word. */
const longest = 40;

/** The run of a report's words that is most like a quote which does not stand there; null where nothing is like it. */
export function nearestWords(quote: string, { blocks }: Pick<Report, 'blocks'>): string | null {
  const wanted = wordsOf(quote)
    .slice(0, longest)
    .map(({ word }) => word);
  const runs = blocks.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ from, to }) => runsOf(text.slice(from, to), wanted)),
  );
  const best = runs.reduce((first, run) => (run.shared > first.shared ? run : first), { text: '', shared: 0 });
  return best.shared * 2 >= wanted.length && best.shared > 0 ? best.text : null;
}

/** Every run of a sentence that is as long as the quote, with how many words it shares with it. */
function runsOf(sentence: string, wanted: readonly string[]): { text: string; shared: number }[] {
  const words = wordsOf(sentence);
  const length = Math.min(wanted.length, words.length);
  return words.slice(0, words.length - length + 1).map((first, at) => {
    const run = words.slice(at, at + length);
    const text = sentence.slice(first.from, run.at(-1)?.to ?? first.to);
    const had = new Set(run.map(({ word }) => word));
    return { text, shared: wanted.filter((word) => had.has(word)).length };
  });
}

const wordsOf = (text: string): { word: string; from: number; to: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]{1,40}/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
