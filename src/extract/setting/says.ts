import type { Item } from '../items.ts';
import type { ReadSentence } from '../sentence.ts';

/** Whether an item is somebody's speaking: not "were reported", not the State of a name. */
export function speaks({ items, tokens }: ReadSentence, item: Item): boolean {
  if (item.kind !== 'say' || (item.from > 0 && tokens[item.from]?.capital)) return false;
  const before = items[items.indexOf(item) - 1];
  return before?.kind !== 'be';
}
