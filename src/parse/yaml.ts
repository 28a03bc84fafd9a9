import { isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type Scalar } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';
import { firstHidden, hiddenFault } from './hidden.ts';
import { syntaxAdvice, yamlLimit } from './yamllimits.ts';

/** A value as it is written, with its offset in the file: nothing is guessed from how a scalar looks. */
export type Written =
  | { kind: 'scalar'; at: number; text: string; plain: boolean }
  | { kind: 'list'; at: number; items: Written[] }
  | { kind: 'map'; at: number; entries: Entry[] };

export interface Entry {
  key: string;
  at: number;
  value: Written;
}

/** YAML inside a file; `yamlStart` is the offset of its first character. */
export interface YamlPart {
  file: string;
  source: string;
  yaml: string;
  yamlStart: number;
}

/** What the reading of one part needs all along: where things are, and where faults go. */
interface Reader {
  part: YamlPart;
  fault(at: number, rule: string, reason: string, advice: string): void;
}

/** Faults of syntax that are named in one part: one slip often makes many. */
const mostNamed = 5;

/** Reads YAML as lists, maps and strings; faults for what is no YAML, and for duplicate keys, aliases, tags and second documents. */
export function readYaml(part: YamlPart): { value: Written | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const reader: Reader = {
    part,
    fault: (at, rule, reason, advice) => {
      faults.push({ file: part.file, ...pointAt(part.source, at), rule, reason, advice, fatal: true });
    },
  };
  const limit = yamlLimit(part.yaml);
  if (limit) {
    reader.fault(part.yamlStart + limit.at, 'yaml', limit.reason, limit.advice);
    return { value: null, faults };
  }
  const value = readDocuments(reader);
  return { value, faults };
}

function readDocuments(reader: Reader): Written | null {
  const { yaml, yamlStart } = reader.part;
  const options = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;
  const documents = [parseAllDocuments(yaml, options)].flat();
  const [document, second] = documents;
  const errors = documents.flatMap((each) => ('errors' in each ? each.errors : []));
  for (const { code, pos, message } of errors.slice(0, mostNamed)) {
    reader.fault(yamlStart + pos[0], 'yaml', ...syntaxAdvice(code, message));
  }
  if (second && 'range' in second) {
    const reason = 'the front matter holds a line `...` or `---` that begins a second document';
    reader.fault(yamlStart + second.range[0], 'yaml', reason, 'Delete that line.');
  }
  if (errors.length > 0 || !document || !('contents' in document) || !document.contents) return null;
  return written(document.contents as Node, reader);
}

function written(node: Node | null, reader: Reader): Written {
  const at = reader.part.yamlStart + (node?.range?.[0] ?? 0);
  refuseSpecials(node, at, reader);
  if (isMap(node)) return { kind: 'map', at, entries: entriesOf(node.items as Pair<Node, Node | null>[], reader) };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => written(item as Node, reader)) };
  if (isScalar(node)) return scalar(node, at, reader);
  return { kind: 'scalar', at, text: '', plain: true };
}

/** What YAML can do and content never needs. */
function refuseSpecials(node: Node | null, at: number, reader: Reader): void {
  if (!node) return;
  const { anchor, tag } = node as Scalar;
  if (anchor || !('items' in node || isScalar(node))) {
    reader.fault(
      at,
      'yaml',
      'anchors (&) and aliases (*) are not read',
      'Write the value out, in quotes if it begins with & or *.',
    );
  }
  if (tag) reader.fault(at, 'yaml', `the tag ${tag} is not read`, 'Delete it, or put the whole value in quotes.');
}

function entriesOf(pairs: readonly Pair<Node, Node | null>[], reader: Reader): Entry[] {
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  for (const pair of pairs) {
    const at = reader.part.yamlStart + (pair.key?.range?.[0] ?? 0);
    if (!isScalar(pair.key)) {
      reader.fault(at, 'yaml', 'a key must be a plain word', 'Write `key: value`.');
      continue;
    }
    const key = String(pair.key.value);
    const first = seen.get(key);
    if (first !== undefined) {
      const { line } = pointAt(reader.part.source, first);
      reader.fault(at, 'duplicate-key', `\`${key}\` stands here and in line ${line}`, 'Keep one of the two.');
      continue;
    }
    seen.set(key, at);
    const value = written(pair.value, reader);
    entries.push({ key, at, value: pair.value ? value : { ...value, at } });
  }
  return entries;
}

function scalar(node: Scalar, at: number, reader: Reader): Written {
  const text = String(node.value ?? '');
  const hidden = firstHidden(text);
  if (hidden) {
    const { rule, reason, advice } = hiddenFault(hidden.name);
    reader.fault(at, rule, reason, advice);
  }
  const plain = node.type === 'PLAIN';
  if (plain && node.comment && !/^[ \t]/.test(node.comment)) {
    const reason = `everything from \`#${node.comment.slice(0, 20)}\` on is taken for a comment and lost`;
    reader.fault(at, 'yaml', reason, 'Put the whole value in quotes; to make it a comment, set a space behind the #.');
  }
  return { kind: 'scalar', at, text, plain };
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

/** The text of a key's value, or null where it has none. */
export function scalarOf(value: Written | null, key: string): string | null {
  const own = value ? entryAt(value, key)?.value : undefined;
  return own?.kind === 'scalar' && !saysNothing(own) ? own.text : null;
}

const nothing = new Set(['', '~', 'null']);

/** Whether a scalar is YAML's null: nothing at all, or a bare `null` or `~`. */
export const saysNothing = ({ text, plain }: { text: string; plain: boolean }): boolean => plain && nothing.has(text);
