import type { Token } from '../lex.ts';

const WAYS = new Set('road highway motorway expressway railway line'.split(' '));
const DASH = /^[-–—]$/;
const LONGEST = 3;

/** End of a road that is named by its two ends: "the Quetta–Karachi highway"; null where none begins at `at`. */
export function routeAt(tokens: readonly Token[], at: number): number | null {
  const dash = nameEnd(tokens, at);
  if (!DASH.test(tokens[dash]?.text ?? '') || isParted(tokens, dash)) return null;
  const end = nameEnd(tokens, dash + 1);
  return end > dash + 1 && WAYS.has(tokens[end]?.lower ?? '') ? end : null;
}

/** End of up to three words with capitals. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + LONGEST && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return end;
}

/** A dash with spaces around it parts two statements. */
const isParted = (tokens: readonly Token[], dash: number) =>
  tokens[dash - 1]?.to !== tokens[dash]?.from || tokens[dash]?.to !== tokens[dash + 1]?.from;
