import type { Credit } from './credits.ts';

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

/** Whether the credited words stand in direct speech. */
export function isQuoted({ sentence }: Credit): boolean {
  const { block, sentence: place } = sentence.passage;
  return quotesIn(block.text).some(({ from, to }) => from < place.to && to > place.from && to - from > 12);
}
