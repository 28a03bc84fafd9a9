import type { Token } from '../lex.ts';
import { befalling, buildings, demonyms, kindHeads, kindWords, noPlaces } from '../words/places.ts';
import { bodies, titles, wireNouns, wires } from '../words/speakers.ts';
import { isPlainWord } from './run.ts';

/** Short months that are parts of names as well: "Zinda Jan". */
const SHORT_MONTHS = new Set(['Jan', 'Mar', 'Dec']);

/** Bodies, outlets, persons, months, tongues and buildings. */
export function isOtherName(tokens: readonly Token[], at: number, to: number): boolean {
  const run = tokens.slice(at, to);
  const onRoad = run.length > 1 && kindWords[run.at(-1)?.lower ?? ''] === 'site';
  if (run.length === 1 && isPlainWord(run[0])) return true;
  if (/^[A-Z0-9.-]{2,6}$/.test(run[0]?.text ?? '') && run.length === 1) return true;
  const kindBehind = kindWords[tokens[to]?.lower ?? ''] !== undefined && !tokens[to]?.capital;
  if (titles.has(tokens[at - 1]?.lower ?? '') && !kindHeads.has(tokens[at - 1]?.lower ?? '')) return true;
  return run.some(({ lower, text, word }, k) => {
    const kindEnd = k > 0 && k === run.length - 1 && kindWords[lower] !== undefined;
    if ((bodies.has(lower) && !kindEnd) || wires.has(text) || (titles.has(lower) && k === 0 && !kindBehind))
      return true;
    if (wireNouns.has(lower) && text !== 'Channel') return true;
    if (noPlaces.has(lower) || (buildings.has(lower) && !onRoad) || demonyms.has(lower) || befalling.has(lower))
      return true;
    return (
      Boolean((word.person && !onRoad) || word.number) ||
      word.work.has('weekday') ||
      (word.work.has('month') && (k === 0 || !SHORT_MONTHS.has(text))) ||
      word.work.has('pron')
    );
  });
}
