import type { Token } from '../../lex.ts';
import { among, set } from '../phrase/words.ts';
import type { Attribution } from './attribution.ts';

const opinions = set('believe believes think thinks hope hopes fear fears');

/** A pronoun that credits nobody: for one who is named only behind it ("Of the 49 deaths it has certified, the department says, …"), or of an opinion on the way ("firms they believe are rich"). */
export function runsAhead(
  { voice, at, rule }: Attribution,
  all: readonly Attribution[],
  tokens: readonly Token[],
): boolean {
  const before = tokens[voice.from - 1];
  if (rule !== 'pronoun' || before?.kind !== 'word') return false;
  if (among(opinions, tokens[at]) && before.word.work.size === 0) return true;
  if (voice.name !== 'it' || tokens[at + 1]?.text !== ',') return false;
  const next = all.find((other) => other.at > at && other.rule !== 'pronoun');
  return next !== undefined && next.from <= at + 4 && tokens[next.voice.to]?.text !== '.';
}
