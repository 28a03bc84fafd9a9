import type { Token } from '../../lex.ts';
import { type Mention, mentionAt } from './mention.ts';

/** The noun phrases of a sentence from left to right, none inside another. */
export interface Mentions {
  all: readonly Mention[];
  /** The mention that ends before token `at`, nothing between. */
  endingAt(at: number): Mention | undefined;
  /** The mentions that end at token `at` or before, the nearest first; those more than 40 tokens away are out of reach. */
  before(at: number): Mention[];
}

const REACH = 40;

/** Reads the noun phrases of a sentence. */
export function mentionsIn(tokens: readonly Token[]): Mentions {
  const all: Mention[] = [];
  const byEnd = new Map<number, Mention>();
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at);
    if (mention) {
      all.push(mention);
      byEnd.set(mention.to, mention);
    }
    at = mention ? mention.to : at + 1;
  }
  const before = (at: number) => {
    const near: Mention[] = [];
    for (let end = at; end > Math.max(0, at - REACH); end--) {
      const mention = byEnd.get(end);
      if (mention) near.push(mention);
    }
    return near;
  };
  return { all, endingAt: (at) => byEnd.get(at), before };
}
