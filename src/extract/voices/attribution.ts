import type { Token } from '../lex.ts';
import { besides } from './beside.ts';
import { citedIn } from './cited.ts';
import { documented } from './documents.ts';
import type { Mention } from './mention.ts';
import { marked } from './markers.ts';
import { spoken } from './spoken.ts';
import type { Voice } from './voice.ts';

/** A place in a sentence where somebody is credited. */
export interface Attribution {
  voice: Voice;
  /** Token index around which the credit is given: the verb, the marker, the noun of account. */
  at: number;
  /** Tokens of the words that credit. */
  from: number;
  to: number;
  /** Which way the credit looks from there; `local` only as far as `span` goes; `none` over no figure. */
  reach: 'forward' | 'backward' | 'both' | 'local' | 'none';
  span: readonly [from: number, to: number] | null;
  denies: boolean;
  rule: string;
}

/** What the rules of attribution read a sentence by. */
export interface Scene {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  heading: boolean;
}

/** Everybody whom the sentence credits, in the order of the text. */
export function attributionsIn(tokens: readonly Token[], mentions: readonly Mention[], heading: boolean): Attribution[] {
  const scene: Scene = { tokens, mentions, heading };
  const found = [...marked(scene), ...spoken(scene), ...documented(scene), ...besides(scene), ...citedIn(scene)];
  const kept: Attribution[] = [];
  for (const next of found) {
    const twin = kept.findIndex((other) => same(other, next));
    if (twin < 0) kept.push(next);
    else if (kept[twin]?.reach === 'none' && next.reach !== 'none') kept[twin] = next;
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Two credits of the same words: the rule that came first counts, unless it reaches no figure. */
const same = (a: Attribution, b: Attribution) => a.voice.from < b.voice.to && b.voice.from < a.voice.to && (a.rule !== 'pronoun' || b.rule === 'pronoun');
