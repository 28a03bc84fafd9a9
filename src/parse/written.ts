/** A value as it is written in YAML, with its offset in the file: nothing is guessed from how it looks. */
export type Written =
  | { kind: 'scalar'; at: number; text: string; plain: boolean }
  | { kind: 'list'; at: number; items: Written[] }
  | { kind: 'map'; at: number; entries: Entry[] }
  /** Something that is no YAML; a fault says so. */
  | { kind: 'broken'; at: number };

/** A key with its value; `at` is the key's offset. */
export interface Entry {
  key: string;
  at: number;
  value: Written;
}

const nothing = new Set(['', '~', 'null']);

/** Whether a scalar is YAML's null: nothing at all, or a bare `null` or `~`. */
export const saysNothing = ({ text, plain }: { text: string; plain: boolean }): boolean => plain && nothing.has(text);

/** The text of a key's value, or null where it has none. */
export function scalarOf(value: Written | null, key: string): string | null {
  const own = value ? entryAt(value, key)?.value : undefined;
  return own?.kind === 'scalar' && !saysNothing(own) ? own.text : null;
}

/** What is written at a path, or null. */
export function writtenAt(value: Written, path: readonly PropertyKey[]): Written | null {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const next = value.kind === 'list' ? value.items[Number(head)] : entryAt(value, head)?.value;
  return next ? writtenAt(next, rest) : null;
}

/** Offset of what stands at a path (of its key, if `atKey`); of what it is missing in, where the path ends early. */
export function placeOf(value: Written, path: readonly PropertyKey[], atKey: boolean): number {
  const [head, ...rest] = path;
  if (head === undefined) return value.at;
  const entry = entryAt(value, head);
  if (entry && atKey && rest.length === 0) return entry.at;
  const next = value.kind === 'list' ? value.items[Number(head)] : entry?.value;
  return next ? placeOf(next, rest, atKey) : value.at;
}

const entryAt = (value: Written, key: PropertyKey): Entry | undefined =>
  value.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
