import { type Block, sourceOffset } from '../model/report.ts';
import type { Token } from './lex.ts';

/** The words of the file that the tokens `from..to` of a block stand for. */
export function evidence(
  source: string,
  block: Block,
  tokens: readonly Token[],
  from: number,
  to: number,
): { quote: string; start: number; end: number } {
  const [first, last] = [tokens[from], tokens[Math.max(from, to - 1)]];
  if (!first || !last) throw new RangeError('evidence needs at least one token');
  return evidenceAt(source, block, first.from, last.to);
}

/** The same for offsets in the block's plain text. */
export function evidenceAt(
  source: string,
  block: Block,
  from: number,
  to: number,
): { quote: string; start: number; end: number } {
  const start = sourceOffset(block.pieces, from, 'start');
  const end = sourceOffset(block.pieces, to, 'end');
  return { quote: source.slice(start, end), start, end };
}
