import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import type { Mentions } from '../phrase/mentions.ts';
import { among, marked, set } from '../phrase/words.ts';
import { adjunctStart, isAdjunct, isBetween, isPronoun } from './adjunct.ts';
import { antecedent, earlierSubject, outermost, restricted } from './antecedent.ts';
import { besideInsertion, insertionStart } from './insertion.ts';
import { wishes } from './verbs.ts';

/** Who does what a verb says: a noun phrase, or the pronoun at token `pronoun` (−1 where there is none). */
export interface Subject {
  mention: Mention | null;
  pronoun: number;
}

export const mentioned = (mention: Mention): Subject => ({ mention, pronoun: -1 });
export const pronominal = (pronoun: number): Subject => ({ mention: null, pronoun });

const MOST_ADJUNCTS = 6;

/** The subject of the finite verb at token `verb`, read to the left over adverbs, auxiliaries, times and what stands between commas; null where nobody is found. */
export function subjectOf(tokens: readonly Token[], mentions: Mentions, verb: number): Subject | null {
  let k = verb - 1;
  for (let steps = 0; steps < MOST_ADJUNCTS; steps++) {
    while (k >= 0 && isBetween(tokens[k] as Token)) k -= 1;
    const wish = wishStart(tokens, k);
    const found = wish < k ? undefined : (word(tokens, mentions, k, verb) ?? phrase(tokens, mentions, k, verb));
    if (found !== undefined && typeof found !== 'number') return found === 'nobody' ? null : found;
    k = (found ?? wish + 1) - 1;
  }
  return null;
}

const willing = set('went goes would is was');

/** Where the subject ends before "wishes to" and "went on to"; `k` where nothing of the kind stands there. */
function wishStart(tokens: readonly Token[], k: number): number {
  if (tokens[k]?.lower !== 'to' || !among(wishes, tokens[k - 1])) return k;
  let start = k - 2;
  while (start > 0 && among(willing, tokens[start])) start -= 1;
  return start;
}

type Found = Subject | 'nobody' | number | undefined;

const relatives = set('who which that');
const plainSays = set('said says told added');

/** A subject that is a single word: a pronoun, a relative, "another", or the subject before an "and"; `undefined` where it is none. */
function word(tokens: readonly Token[], mentions: Mentions, k: number, verb: number): Found {
  const token = tokens[k];
  if (!token || token.word.work.has('neg') || token.word.work.has('be')) return 'nobody';
  if (isPronoun(token)) return pronominal(k);
  if (among(relatives, token)) return antecedent(tokens, mentions, k) ?? 'nobody';
  if (token.lower === 'them' && tokens[k - 1]?.lower === 'of' && tokens[k - 2]?.lower === 'one')
    return pronominal(k - 2);
  if (isOneMore(tokens, k, verb)) return pronominal(k);
  if (token.lower === 'and' || token.lower === 'but') return earlierSubject(tokens, mentions, k, verb) ?? 'nobody';
  return undefined;
}

/** "another said", "one said": one more of those before. */
function isOneMore(tokens: readonly Token[], k: number, verb: number): boolean {
  const { lower } = tokens[k] as Token;
  if (tokens[k - 1]?.kind === 'word') return false;
  return lower === 'another' || lower === 'others' || (lower === 'one' && among(plainSays, tokens[verb]));
}

/** A subject that is a phrase, before the verb or before an insertion; a number is the token from which to read on to the left. */
function phrase(tokens: readonly Token[], mentions: Mentions, k: number, verb: number): Found {
  const ending = mentions.endingAt(k + 1);
  const closes = marked(tokens, k, k + 1, /^[,—–)]$/) && !(ending && tokens[k]?.text === ')');
  if (closes) return besideInsertion(tokens, mentions, k) ?? beforeInsertion(tokens, mentions, k);
  if (ending && tokens[ending.from - 1]?.lower === 'between') return 'nobody';
  if (ending && ending.sort !== 'other' && !isAdjunct(tokens, ending))
    return mentioned(outermost(tokens, mentions, ending));
  const start = adjunctStart(tokens, k);
  return start < 0 ? (restricted(tokens, mentions, verb) ?? 'nobody') : start;
}

/** "The ministry, in a statement, said". */
function beforeInsertion(tokens: readonly Token[], mentions: Mentions, k: number): Found {
  const opening = insertionStart(tokens, k);
  if (opening < 0) return 'nobody';
  const before = mentions.endingAt(opening);
  return before && before.sort !== 'other' && !isAdjunct(tokens, before)
    ? mentioned(outermost(tokens, mentions, before))
    : opening;
}
