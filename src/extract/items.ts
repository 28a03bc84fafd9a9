import { effectAt, phraseItem } from './items/effect.ts';
import { figureAt, sameNumber } from './items/fig.ts';
import { type Item, itemOf } from './items/item.ts';
import { peopleAt } from './items/people.ts';
import { wordAt } from './items/word.ts';
import type { Token } from './lex.ts';
import { phraseAt } from './phrases.ts';

export type { Eff, Fig, Item, Kind } from './items/item.ts';

/** Where the second parts of phrases stand that take people between them ("took 12 men hostage"): their first token and the one behind. */
type Rests = Map<number, number>;

/** The sentence as items, figures first: a figure takes its qualifier and its noun phrase with it. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  const rests: Rests = new Map();
  for (let at = 0; at < tokens.length; ) {
    const item = restAt(rests, at) ?? sameNumber(tokens, at, items) ?? itemAt(tokens, at, rests);
    items.push(item);
    at = item.to;
  }
  return items;
}

/** The second part of a phrase says nothing more. */
function restAt(rests: Rests, at: number): Item | null {
  const to = rests.get(at);
  return to === undefined ? null : itemOf({ kind: 'adv', from: at, to, lower: '' });
}

function itemAt(tokens: readonly Token[], at: number, rests: Rests): Item {
  const rest = restBehind(rests, at);
  const figure = figureAt(rest === null ? tokens : tokens.slice(0, rest), at);
  if (figure) return figure;
  const { kind, lower } = tokens[at] as Token;
  if (kind !== 'word') return wordAt(tokens, at);
  const phrase = phraseAt(tokens, at);
  if (!phrase) return effectAt(tokens, at) ?? peopleAt(tokens, at) ?? wordAt(tokens, at);
  if (phrase.rest) rests.set(phrase.rest.from, phrase.rest.to);
  return phraseItem(at, lower, phrase);
}

/** The first token of a second part that is still to come: no noun phrase reaches over it. */
function restBehind(rests: Rests, at: number): number | null {
  if (rests.size === 0) return null;
  for (const from of rests.keys()) if (from > at) return from;
  return null;
}
