import type { NamedPlaceKind } from '../../model/gazetteer.ts';

/** What the file knows of a name. */
export interface Mark {
  kind: NamedPlaceKind;
  doubtful: boolean;
}

/** A name as it is looked up, with its mark. */
export interface Entry extends Mark {
  key: string;
}

/** Letter of each kind behind a name, in capitals where the name is in doubt; a settlement beyond doubt has none. */
const letters = { country: 'c', province: 'p', district: 'd', settlement: 't', site: 's' } as const satisfies Record<
  NamedPlaceKind,
  string
>;
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind as NamedPlaceKind]));

/** So many letters are the head of a line; the names that begin with them share it. */
const headLength = 3;

/** The head under which a key stands: three letters; all of a shorter key. */
export function headOf(key: string): string {
  return key.slice(0, headLength);
}

/** Writes entries as lines, `que=bec:p|enstown|tta`, in order of the alphabet. */
export function asLines(entries: readonly Entry[]): string[] {
  const lines = new Map<string, string[]>();
  for (const entry of [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const line = lines.get(headOf(entry.key)) ?? [];
    lines.set(headOf(entry.key), line);
    line.push(entry.key.slice(headLength) + asSuffix(entry));
  }
  return [...lines].map(([head, rests]) => `${head}=${rests.join('|')}`);
}

function asSuffix({ kind, doubtful }: Mark): string {
  if (kind === 'settlement' && !doubtful) return '';
  return `:${doubtful ? letters[kind].toUpperCase() : letters[kind]}`;
}

/** Head and rest of a line, the rest still to be read by `readRest`. */
export function splitLine(line: string): [head: string, rest: string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

/** Reads what stands behind the head of a line: the ends of its names, each with its mark. */
export function readRest(rest: string): Map<string, Mark> {
  return new Map(
    rest.split('|').map((item) => {
      const [end = '', letter = letters.settlement] = item.split(':');
      const kind = kinds[letter.toLowerCase()] ?? 'settlement';
      return [end, { kind, doubtful: letter !== letter.toLowerCase() }];
    }),
  );
}
