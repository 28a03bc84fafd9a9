import type { Group } from '../model/group.ts';
import { type Item, itemsOf } from './items.ts';
import { lex, type Token } from './lex.ts';
import { groupOf, link } from './link/index.ts';
import type { Bound, Carry, Scene } from './link/scene.ts';
import type { Passage } from './passage.ts';

/** A figure of a sentence, bound to its effect; the item it stands at, and the figure it is a part of. */
export interface Count {
  at: number;
  item: Item;
  bound: Bound;
  group: Group;
}

/** A sentence as read: tokens, items, and the figures that count people. */
export interface ReadSentence {
  passage: Passage;
  tokens: readonly Token[];
  items: readonly Item[];
  counts: Count[];
}

/** In a report of an illness only words for wounds make somebody injured. */
const wounded = ({ items }: Scene, at: number) =>
  items.slice(Math.max(0, at - 6), at + 8).some(({ lower }) => /^(?:injur|wound|hurt)/.test(lower));

/** Reads one sentence; `carry` is the last count of the sentences before it. */
export function readSentence(passage: Passage, carry: Carry | null): ReadSentence {
  const tokens = lex(passage.block.text, passage.sentence.from, passage.sentence.to);
  const items = itemsOf(tokens);
  const scene: Scene = { tokens, items, bound: new Map(), carry, label: passage.label };
  link(scene);
  const counts = [...scene.bound.keys()]
    .sort((a, b) => a - b)
    .filter((at) => !(passage.illness && scene.bound.get(at)?.effect === 'injured' && !wounded(scene, at)))
    .map((at) => ({ at, item: items[at] as Item, bound: scene.bound.get(at) as Bound, group: groupOf(scene, at) }));
  return { passage, tokens, items, counts };
}
