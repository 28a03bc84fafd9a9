import type { Token } from '../../lex.ts';
import { among, holds, set } from '../phrase/words.ts';

const done = set(
  'dead missing killed injured wounded hurt trapped drowned captured lost abducted kidnapped arrested alive safe positive',
);
const saidAs = set(
  'described identified named cited quoted known listed recorded registered reported branded dubbed labelled labeled given regarded',
);
const saidOf = set('accused suspected expected believed reported known said feared blamed credited');
const objects = set('which whom what');
const links = set('of in to');

/** "reported by", "told to leave", "ten residents feared dead", "people described as militants": a participle, whose noun does not speak. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!next || !(verb.lower.endsWith('ed') || verb.lower === 'told' || verb.lower === 'found')) return false;
  const have = before?.word.work.has('have') === true;
  if (next.lower === 'as')
    return saidAs.has(verb.lower) && !before?.word.work.has('pron') && !holds(tokens, at - 4, at, objects);
  if (among(links, next) && saidOf.has(verb.lower) && !have) return next.lower !== 'in' || verb.lower !== 'said';
  if (next.lower === 'by' || next.word.work.has('be')) return true;
  if (verb.lower === 'told') return next.lower === 'to' || next.lower === 'that';
  return among(done, next) && !have;
}
