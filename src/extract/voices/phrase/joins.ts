import type { Token } from '../../lex.ts';
import { sourceNouns } from '../../words/sources.ts';
import { likeAdjectives, mayBeVerb } from './verblike.ts';
import { among, isBody, isHead, isOffice, isTitle, set } from './words.ts';

const insideNames = set('of for on');

/** Whether the "and" at token `k` stands inside one name ("Centre for Research and Security Studies") or between two adjectives ("civil and military officials"); `at` is where the phrase begins. */
export function joins(tokens: readonly Token[], at: number, k: number): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]];
  if (k === at || before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (before.capital && after.capital) return inName(tokens, at, k, before, after);
  if (before.capital || after.capital || after.word.work.has('det') || mayBeVerb(after)) return false;
  return (!isHead(before) || among(likeAdjectives, before)) && isHead(tokens[k + 2]);
}

/** "Peace and Security Bureau", "Ministry of Health and Population"; not "the Army and Mayor Smith". */
function inName(tokens: readonly Token[], at: number, k: number, before: Token, after: Token): boolean {
  if (!isBody(before) && isBody(lastCapital(tokens, k + 1)) && !isTitle(after)) return true;
  const head = tokens[at - 2];
  return among(insideNames, tokens[at - 1]) && head !== undefined && sourceNouns.has(head.lower) && !isOffice(after);
}

/** The last word of the capitalised run that begins at token `k`, where the run has several. */
function lastCapital(tokens: readonly Token[], k: number): Token | undefined {
  let last = k;
  while (tokens[last + 1]?.capital && last - k < 8) last += 1;
  return last > k ? tokens[last] : undefined;
}
