import type { Token } from '../../lex.ts';
import { states } from '../../words/states.ts';
import { among, isAcronym, isPossessive, isRole, set } from '../phrase/words.ts';

const belongings = set(
  'office bureau party union association court hospital front committee society federation commission campaign family network',
);
const lands = set('country province city town state region district island group world nation');

/** Where the name begins behind its possessor: "Pakistan's military" is the military; "Barry's office", "the Prosecutor's Office" and "the UN's migration agency" keep theirs. */
export function behindPossessor(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k > from; k--) if (isPossessive(tokens[k])) return kept(tokens, k, to) ? from : k + 1;
  return from;
}

function kept(tokens: readonly Token[], k: number, to: number): boolean {
  const [owner, next] = [tokens[k - 1], tokens[k + 1]];
  if (next?.capital && owner?.capital && (isRole(owner) || owner.word.person !== undefined)) return true;
  if (among(belongings, tokens[to - 1]) && !among(lands, owner)) return true;
  return isAcronym(owner) && !states.has(owner?.text ?? '');
}
