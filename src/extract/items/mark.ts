import type { Kind } from './item.ts';

/** The marks of each kind, with spaces between. */
const marks: readonly (readonly [Kind, string])[] = [
  ['comma', ','],
  ['semi', '; | •'],
  ['colon', ':'],
  ['dash', '– — -'],
  ['open', '( ['],
  ['close', ') ]'],
  ['quote', '" “ ” « » ‘ \''],
  ['stop', '. ? ! … ...'],
  ['poss', "'s"],
];

const kinds: ReadonlyMap<string, Kind> = new Map(
  marks.flatMap(([kind, texts]) => texts.split(' ').map((text) => [text, kind] as const)),
);

/** What a mark is; one that the list does not know is a word. */
export const markKind = (text: string): Kind => kinds.get(text) ?? 'word';
