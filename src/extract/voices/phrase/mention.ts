import type { Token } from '../../lex.ts';
import { sourceNouns } from '../../words/sources.ts';
import { apposed } from './apposition.ts';
import { coreEnd } from './core.ts';
import { opensNothing } from './grows.ts';
import { leadEnd } from './lead.ts';
import { type Sort, sortOf } from './sort.ts';
import { tailed } from './tails.ts';
import { among, holds, set } from './words.ts';

/** A noun phrase that could name who speaks; `from` and `to` are token indexes of all of it, `core` and `coreTo` of its words without article, tail and apposition. */
export interface Mention {
  from: number;
  to: number;
  core: number;
  coreTo: number;
  sort: Sort;
  plural: boolean;
  /** "the", "this", "its": somebody known. */
  definite: boolean;
  /** A number or "some" stands before it. */
  counted: boolean;
  /** "for the ministry", "in Quetta": the mentions behind a preposition that belong to it. */
  tails: Mention[];
  /** "Karim Haidari, the spokesman": what stands between commas beside it. */
  apposed: Mention | null;
}

/** The noun phrase that begins at token `at`, with its tails and its apposition; null where none begins there. */
export function mentionAt(tokens: readonly Token[], at: number): Mention | null {
  const mention = plainAt(tokens, at, 0);
  return mention && apposed(tokens, mention);
}

const DEEPEST = 5;

/** The noun phrase that begins at token `at`, with its tails; `depth` says how many phrases it stands in. */
export function plainAt(tokens: readonly Token[], at: number, depth: number): Mention | null {
  const first = tokens[at];
  if (!first || opensNothing(first)) return null;
  const core = leadEnd(tokens, at);
  const coreTo = coreEnd(tokens, core, holds(tokens, at, core, articles));
  if (coreTo === core) return null;
  const sort = placed(tokens, at, core, coreTo) ?? sortOf(tokens, core, coreTo, tokens[core - 1]?.lower === 'the');
  const last = tokens[coreTo - 1];
  const mention: Mention = {
    from: at,
    to: behindAge(tokens, coreTo, sort),
    core,
    coreTo,
    sort,
    plural: sourceNouns.get(last?.lower ?? '')?.plural ?? last?.word.person?.plural ?? false,
    definite: holds(tokens, at, core, definites) || holds(tokens, core, coreTo, possessive),
    counted: tokens
      .slice(at, core)
      .some(({ kind, word }) => kind === 'number' || (word.number !== undefined && !word.work.has('det'))),
    tails: [],
    apposed: null,
  };
  return depth < DEEPEST ? tailed(tokens, mention, depth) : mention;
}

const articles = set('a an');
const definites = set('the this that these those its their his her same our my');
const possessive = set("'s");
const places = set('in at near outside inside across around off into throughout toward towards');

/** A lone name behind "in", "at" or "near" is a place. */
function placed(tokens: readonly Token[], at: number, core: number, coreTo: number): Sort | null {
  const lone = at === core && coreTo - core < 3 && among(places, tokens[at - 1]);
  return lone && sortOf(tokens, core, coreTo, false) === 'person' ? 'other' : null;
}

/** "(29)" behind a name belongs to it. */
function behindAge(tokens: readonly Token[], at: number, sort: Sort): number {
  const age =
    sort !== 'other' && tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')';
  return age ? at + 3 : at;
}
