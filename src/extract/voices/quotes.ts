import type { Block } from '../../model/report.ts';
import type { Credit } from './credits.ts';

/** A run of direct speech in a block's plain text, marks inside. */
export interface Run {
  from: number;
  to: number;
}

const read = new WeakMap<Block, Run[]>();

/** The runs of direct speech of a block. An opening mark without a closing one reaches to the end of the block. */
export function quotesIn(block: Block): readonly Run[] {
  const known = read.get(block);
  if (known) return known;
  const runs = runsIn(block.text);
  read.set(block, runs);
  return runs;
}

function runsIn(text: string): Run[] {
  const runs: Run[] = [];
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

const SHORTEST = 12;

/** Whether the credited words stand in direct speech. */
export function isQuoted({ sentence }: Credit): boolean {
  const { block, sentence: place } = sentence.passage;
  return quotesIn(block).some(({ from, to }) => from < place.to && to > place.from && to - from > SHORTEST);
}
