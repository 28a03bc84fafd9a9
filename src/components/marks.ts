import type { Claim } from '../model/claim.ts';
import type { Block, Piece } from '../model/report.ts';

/** A run of a block's text with the claims that it carries; the innermost is the one to link to. */
export interface Run {
  text: string;
  /** From the widest to the narrowest. */
  claims: Claim[];
}

/** Cuts a block's plain text at the edges of its claims, so that nested and overlapping claims each keep their words. */
export function markBlock(block: Pick<Block, 'text' | 'pieces'>, claims: readonly Claim[]): Run[] {
  const spans = claims.flatMap((claim) => spanIn(block, claim));
  const edges = new Set([0, block.text.length, ...spans.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? from;
    const over = spans.filter((span) => span.from <= from && span.to >= to).sort((a, b) => width(b) - width(a));
    return { text: block.text.slice(from, to), claims: over.map(({ claim }) => claim) };
  });
}

/** Where words of the file stand in a block's plain text, or null where the block does not hold them. */
export function plainSpan(pieces: readonly Piece[], start: number, end: number): { from: number; to: number } | null {
  const inside = pieces.filter((piece) => piece.start < end && piece.end > start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  return { from: first.at + within(first, start), to: last.at + (last.size - within(last, end, 'end')) };
}

/** Blocks as they are drawn: list items that belong together, and cells of one table, each as one. */
export type Passage =
  | { kind: 'heading' | 'paragraph'; blocks: [Block] }
  | { kind: 'list'; blocks: Block[] }
  | { kind: 'table'; blocks: Block[]; rows: Block[][] };

/** Groups blocks into what a page draws, in reading order. */
export function passages(blocks: readonly Block[]): Passage[] {
  const grouped: Passage[] = [];
  for (const block of blocks) {
    const last = grouped.at(-1);
    if (last && continues(last, block)) last.blocks.push(block);
    else grouped.push(open(block));
  }
  return grouped.map((passage) => (passage.kind === 'table' ? { ...passage, rows: rowsOf(passage.blocks) } : passage));
}

/** A sentence cut into what stands before the quote, the quote, and what stands after it; null where it is not in it. */
export function aroundQuote(sentence: string, quote: string): { before: string; quote: string; after: string } | null {
  const at = sentence.indexOf(quote);
  if (at < 0 || quote === '') return null;
  return { before: sentence.slice(0, at), quote, after: sentence.slice(at + quote.length) };
}

interface ClaimSpan {
  from: number;
  to: number;
  claim: Claim;
}

function spanIn(block: Pick<Block, 'pieces'>, claim: Claim): ClaimSpan[] {
  const span = plainSpan(block.pieces, claim.start, claim.end);
  return span && span.to > span.from ? [{ ...span, claim }] : [];
}

const width = ({ from, to }: ClaimSpan): number => to - from;

/** Characters of a piece before an offset of the file (or after it); a piece that stands for other text is kept whole. */
function within(piece: Piece, offset: number, side: 'start' | 'end' = 'start'): number {
  if (piece.size !== piece.end - piece.start) return 0;
  const gap = side === 'start' ? offset - piece.start : piece.end - offset;
  return Math.min(piece.size, Math.max(0, gap));
}

function continues(passage: Passage, block: Block): boolean {
  const first = passage.blocks[0];
  if (passage.kind === 'list') return block.kind === 'item' && block.list === first?.list;
  return passage.kind === 'table' && block.kind === 'cell' && block.cell?.table === first?.cell?.table;
}

function open(block: Block): Passage {
  if (block.kind === 'item') return { kind: 'list', blocks: [block] };
  if (block.kind === 'cell') return { kind: 'table', blocks: [block], rows: [] };
  return { kind: block.kind, blocks: [block] };
}

function rowsOf(cells: readonly Block[]): Block[][] {
  return [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0).values()];
}
