import type { Token } from '../../lex.ts';
import { plainTexts, sourceNouns } from '../../words/sources.ts';
import type { Mention } from '../phrase/mention.ts';
import { type Sort, sortOf } from '../phrase/sort.ts';
import { among, isAcronym, isDocument, isPossessive, set } from '../phrase/words.ts';
import { owners } from './behalf.ts';
import { pronounVoice, type Voice, voiceOf } from './voice.ts';

/** Whose words a text is: by "by" and "from", by its possessor, by its "of", by the noun before it, by "its". */
export function authorOf(tokens: readonly Token[], mention: Mention): Voice | null {
  const tail = mention.tails.at(-1);
  if (tail && tokens[tail.from - 1]?.lower !== 'of') return voiceOf(tokens, tail);
  const possessive = possessiveIn(tokens, mention);
  if (possessive > 0) return possessor(tokens, mention, possessive);
  return tail ? voiceOf(tokens, tail) : (modifier(tokens, mention) ?? owned(tokens, mention));
}

function possessiveIn(tokens: readonly Token[], { core, coreTo }: Mention): number {
  for (let k = coreTo - 2; k > core; k--) if (isPossessive(tokens[k])) return k;
  return -1;
}

const silent: ReadonlySet<Sort> = new Set<Sort>(['other', 'document', 'state']);

/** "the ministry's breakdown". */
function possessor(tokens: readonly Token[], mention: Mention, end: number): Voice | null {
  const sort = sortOf(tokens, mention.core, end, tokens[mention.core - 1]?.lower === 'the');
  return silent.has(sort)
    ? null
    : voiceOf(tokens, { ...part(tokens, mention, mention.core, end, sort), definite: true });
}

const vague = set('official officials local public initial');

/** "an army statement", "UN figures", "media reports"; not "official figures", "the Hindi report". */
function modifier(tokens: readonly Token[], mention: Mention): Voice | null {
  const { core } = mention;
  let end = mention.coreTo - 1;
  while (end > core + 1 && isDocument(tokens[end - 1])) end -= 1;
  if (end <= core || among(vague, tokens[end - 1])) return null;
  const sort = sortOf(tokens, core, end, false);
  if (sort === 'medium') return voiceOf(tokens, part(tokens, mention, behindAnd(tokens, core, end), end, sort));
  const word = tokens[core];
  const adjective = end - core === 1 && word?.capital && !isAcronym(word) && !sourceNouns.has(word.lower);
  return (sort === 'body' || sort === 'role') && !adjective
    ? voiceOf(tokens, part(tokens, mention, core, end, sort))
    : null;
}

/** "official and media reports": the words behind the "and". */
function behindAnd(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k > from; k--) if (tokens[k]?.lower === 'and') return k + 1;
  return from;
}

/** A part of a mention as a mention of its own. */
const part = (tokens: readonly Token[], mention: Mention, core: number, end: number, sort: Sort): Mention => ({
  ...mention,
  core,
  coreTo: end,
  to: end,
  sort,
  plural: sourceNouns.get(tokens[end - 1]?.lower ?? '')?.plural ?? false,
  tails: [],
  apposed: null,
});

/** "its first count", "her team": the text of somebody before. */
export function owned(tokens: readonly Token[], { from, core, coreTo }: Mention): Voice | null {
  const pronoun = owners[tokens[from]?.lower ?? ''];
  return pronoun && from < core && !plainTexts.has(tokens[coreTo - 1]?.lower ?? '')
    ? pronounVoice(pronoun, from)
    : null;
}
