import type { Token } from '../../lex.ts';
import type { Mentions } from '../phrase/mentions.ts';
import type { Voice } from '../who/voice.ts';
import { besides } from './beside.ts';
import { citedIn } from './cited.ts';
import { documented } from './documents.ts';
import { bySource } from './markers.ts';
import { spoken } from './spoken.ts';

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
  mentions: Mentions;
  heading: boolean;
}

/** Everybody whom the sentence credits, in the order of the text. Of two credits of the same words the rule that comes first counts, unless it reaches no figure. */
export function attributionsIn(scene: Scene): Attribution[] {
  const kept: Attribution[] = [];
  const byToken = new Map<number, number>();
  for (const next of [
    ...bySource(scene),
    ...spoken(scene),
    ...documented(scene),
    ...besides(scene),
    ...citedIn(scene),
  ]) {
    const twin = twinOf(next, kept, byToken);
    if (twin < 0) for (let k = next.voice.from; k < next.voice.to; k++) byToken.set(k, kept.length);
    if (twin < 0) kept.push(next);
    else if (kept[twin]?.reach === 'none' && next.reach !== 'none') kept[twin] = next;
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Where the credit stands that has words of the next one; a pronoun and a name never share them. */
function twinOf(next: Attribution, kept: readonly Attribution[], byToken: ReadonlyMap<number, number>): number {
  for (let k = next.voice.from; k < next.voice.to; k++) {
    const twin = byToken.get(k);
    if (twin !== undefined && (next.rule !== 'pronoun' || kept[twin]?.rule === 'pronoun')) return twin;
  }
  return -1;
}
