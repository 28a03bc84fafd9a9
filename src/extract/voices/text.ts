import type { Token } from '../lex.ts';

/** The words `tokens[from..to)` as they stand, spaces where the text has some. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let k = Math.max(0, from); k < to; k++)
    text += (k > from && tokens[k]?.spaced ? ' ' : '') + (tokens[k]?.text ?? '');
  return text;
}
