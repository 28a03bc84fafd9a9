import type { Group } from '../../model/group.ts';
import type { Token } from '../lex.ts';
import { type Noun, nounAt } from '../noun.ts';

/** "58 civilians and security personnel", "150 soldiers, Frontier Corps men and policemen": nouns that share one figure; of two groups it counts people. */
export function jointNoun(tokens: readonly Token[], noun: Noun): Noun {
  let { to, group } = noun;
  for (let k = 0; k < 4 && !noun.singular; k++) {
    const next = joinedNoun(tokens, to);
    if (!next) break;
    group = next.group === group || isTheirMen(tokens, next.to, group) ? group : 'people';
    to = next.to;
  }
  if (to === noun.to) return noun;
  const detail = tokens
    .slice(noun.to - 1, to)
    .map(({ text }) => text)
    .join(' ');
  return { ...noun, to, group, detail };
}

const MEN = new Set(['men', 'ratings', 'ranks', 'constables']);

/** "officers and men": the men of a force. */
const isTheirMen = (tokens: readonly Token[], to: number, group: Group | null) =>
  group === 'security' && MEN.has(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.lower === 'and';

/** The plain plural noun for people that a comma or "and" at token `at` joins to the one before, or null. */
function joinedNoun(tokens: readonly Token[], at: number): { group: Group; to: number } | null {
  const join = tokens[at];
  if (!join || !joins(join)) return null;
  const start = tokens[at + 1]?.word.work.has('conj') ? at + 2 : at + 1;
  const first = tokens[start];
  if (first?.kind !== 'word' || first.word.number || first.word.work.has('det')) return null;
  const { group, to, singular, effect, carried, effectNoun } = nounAt(tokens, start, false);
  if (!group || singular || effect || carried || effectNoun) return null;
  const isLast = join.text === ',' && !(tokens[to] && joins(tokens[to]));
  return isLast || actsNext(tokens, to) ? null : { group, to };
}

/** Between the nouns of a list. */
const joins = ({ text, lower }: Token) => text === ',' || lower === 'and' || lower === 'or';

/** "killed 12 soldiers and militants fled": the second noun is the subject of what follows. */
function actsNext(tokens: readonly Token[], at: number): boolean {
  const { acts, says, verb } = tokens[at]?.word ?? {};
  if (acts?.includes('past') || says?.includes('past')) return true;
  return verb?.forms.includes('past') === true && tokens[at + 1]?.word.number !== undefined;
}
