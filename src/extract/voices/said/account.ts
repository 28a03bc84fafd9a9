import type { Token } from '../../lex.ts';
import type { Mention } from '../phrase/mention.ts';
import { among, set } from '../phrase/words.ts';
import type { Attribution } from './attribution.ts';

const means = set('by in on from under per with');
const ofThat = set('of that');
const notSubject = set('of that by');
const contents = set('of that : at from in on putting showing saying');
const FARTHEST = 80;

/** How far an account reaches: behind "by" and "in" over the sentence, as a subject over its clause, else over its own "of …", "that …". */
export function accountReach(tokens: readonly Token[], mention: Mention): Pick<Attribution, 'reach' | 'span'> {
  const [before, after] = [tokens[mention.from - 1], tokens[mention.to]];
  if (among(means, before) && !among(ofThat, after))
    return { reach: mention.from < 3 ? 'forward' : 'both', span: null };
  if (before?.word.work.has('be') && !among(ofThat, after)) return { reach: 'both', span: null };
  if (opensClause(before) && after && !among(notSubject, after)) return { reach: 'forward', span: null };
  const filled =
    among(contents, after) ||
    after?.word.number !== undefined ||
    after?.kind === 'number' ||
    ofBehindComma(tokens, mention.to);
  return filled
    ? { reach: 'local', span: [mention.from, clauseEnd(tokens, mention.to)] }
    : { reach: 'none', span: null };
}

function opensClause(before: Token | undefined): boolean {
  if (!before || /^[,;:—–“”"]$/.test(before.text) || before.lower === 'that') return true;
  return before.word.work.has('sub') || before.word.work.has('conj');
}

/** "a claim by the BLA, the Liberation Army, of 310 dead". */
function ofBehindComma(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let k = to + 1; k < to + 10; k++) if (tokens[k]?.lower === 'of' && tokens[k - 1]?.text === ',') return true;
  return false;
}

/** Where the clause ends that goes on at token `at`. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  const end = Math.min(tokens.length, at + FARTHEST);
  for (let k = at; k < end; k++) {
    const [{ text }, next] = [tokens[k] as Token, tokens[k + 1]];
    if (/^[.;]$/.test(text)) return k;
    if (text === ',' && (next?.lower === 'but' || (next?.word.work.has('sub') && next.lower !== 'as'))) return k;
  }
  return end;
}
