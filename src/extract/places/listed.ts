import { titles } from '../words/speakers.ts';
import { joins } from './cue.ts';
import type { Sight } from './mention.ts';
import { isSubjectOfEvent } from './subject.ts';

/** Beside a place in a list: "Kurram and Angoor Adda", "Zebak and Ishkashim". */
export function isListed({ tokens, found, gazetteer }: Sight, at: number, to: number): boolean {
  const last = found.at(-1);
  if (tokens[to]?.word.says || tokens[to + 1]?.word.says) return false;
  // "the chief minister of Osk, Ana Reyes": who holds the office
  if (last?.cue === 'of' && titles.has(tokens[last.cueAt - 1]?.lower ?? '')) return false;
  if (last?.cue && joins(tokens, last.end, at)) return true;
  const [link, next] = [tokens[to], tokens[to + 1]];
  return Boolean(
    link &&
      next?.capital &&
      (link.text === ',' || link.lower === 'and') &&
      gazetteer.kindOf(next.text) &&
      !gazetteer.doubtful(next.text),
  );
}

/** "Chooralmala and Mundakkai were the worst hit": the first of two names, of which the second is known. */
export function opensPair({ tokens, gazetteer }: Sight, at: number, to: number): boolean {
  const second = tokens[to + 1];
  if (at > 0 || tokens[to]?.lower !== 'and' || !second?.capital || gazetteer.kindOf(second.text) === null) return false;
  return isSubjectOfEvent(tokens, at, to + 2, 2);
}
