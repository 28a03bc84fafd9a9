import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type Scalar } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';
import { firstHidden, hiddenFault } from './hidden.ts';
import type { Entry, Written } from './written.ts';
import { syntaxAdvice, yamlLimit } from './yamllimits.ts';

/** YAML inside a file; `yamlStart` is the offset of its first character. */
export interface YamlPart {
  file: string;
  source: string;
  yaml: string;
  yamlStart: number;
}

/** What was read; null where it is no YAML, or nothing. */
export interface ReadYaml {
  value: Written | null;
  faults: Fault[];
}

/** What the reading of one part needs all along: where things are, and where faults go. */
interface Reader extends YamlPart {
  faults: Fault[];
}

/**
 * Reads YAML as lists, maps and strings. Faults are for what is no YAML, and for what YAML can do and content never needs:
 * duplicate keys, anchors, aliases, tags, second documents.
 */
export function readYaml(part: YamlPart): ReadYaml {
  const reader: Reader = { ...part, faults: [] };
  const limit = yamlLimit(part.yaml);
  if (limit) note(reader, limit.at, 'yaml', limit.reason, limit.advice);
  const value = limit ? null : readDocument(reader);
  return { value, faults: reader.faults };
}

/** The same for a map, key by key where it has to be: a slip in one value costs no other. Such a value is `broken`. */
export function readMap(part: YamlPart): ReadYaml {
  const whole = readYaml(part);
  if (whole.value || whole.faults.length === 0) return whole;
  const starts = [...part.yaml.matchAll(/^[^\s#-]/gm)].map(({ index }) => index);
  if (starts.length > mostKeys) return whole;
  const read = starts.map((from, at) => {
    const yaml = part.yaml.slice(from, starts[at + 1]);
    return readKey({ ...part, yaml, yamlStart: part.yamlStart + from });
  });
  const reader: Reader = { ...part, yamlStart: 0, faults: read.flatMap(({ faults }) => faults) };
  const entries = unique(
    read.flatMap((each) => each.entries),
    reader,
  );
  const { faults } = reader;
  return faults.length === 0 ? whole : { value: { kind: 'map', at: part.yamlStart, entries }, faults };
}

function readKey(part: YamlPart): { entries: Entry[]; faults: Fault[] } {
  const { value, faults } = readYaml(part);
  if (value?.kind === 'map') return { entries: value.entries, faults };
  const key = /^[\w-]{1,60}(?=[ \t]{0,20}:)/.exec(part.yaml)?.[0];
  const at = part.yamlStart;
  return { entries: key ? [{ key, at, value: { kind: 'broken', at } }] : [], faults };
}

/** More keys than any front matter has. */
const mostKeys = 50;

/** Faults of syntax that are named in one part: one slip often makes many. */
const mostNamed = 3;

function note(reader: Reader, at: number, rule: string, reason: string, advice: string): void {
  const place = pointAt(reader.source, reader.yamlStart + at);
  reader.faults.push({ file: reader.file, ...place, rule, reason, advice, fatal: true });
}

function readDocument(reader: Reader): Written | null {
  const options = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;
  const parsed = parseAllDocuments(reader.yaml, options);
  const documents = 'empty' in parsed ? [] : parsed;
  const [document, second] = documents;
  const errors = documents.flatMap((each) => each.errors).slice(0, mostNamed);
  for (const { code, pos, message } of errors) note(reader, pos[0], 'yaml', ...syntaxAdvice(code, message));
  if (second) {
    const from = startOf(document?.contents ?? null);
    const at = from + Math.max(0, reader.yaml.slice(from).search(/^(?:\.{3}|-{3})(?:\s|$)/m));
    note(reader, at, 'yaml', 'a line `...` or `---` begins a second document here', 'Delete that line.');
  }
  if (errors.length > 0 || !document?.contents) return null;
  return written(document.contents, reader);
}

function written(node: Node | null, reader: Reader): Written {
  const at = reader.yamlStart + startOf(node);
  refuseSpecials(node, reader);
  if (isMap<Node, Node | null>(node)) return { kind: 'map', at, entries: entriesOf(node.items, reader) };
  if (isSeq<Node>(node)) return { kind: 'list', at, items: node.items.map((item) => written(item, reader)) };
  if (isScalar(node)) return scalar(node, reader);
  return { kind: 'scalar', at, text: '', plain: true };
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

function refuseSpecials(node: Node | null, reader: Reader): void {
  if (!node) return;
  if (isAlias(node) || node.anchor) {
    const advice = 'Write the value out, in quotes if it begins with & or *.';
    note(reader, startOf(node), 'yaml', 'anchors (&) and aliases (*) are not read', advice);
  } else if (node.tag) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    note(reader, startOf(node), 'yaml', `the tag ${tag} is not read`, 'Delete it, or put the whole value in quotes.');
  }
}

function entriesOf(pairs: readonly Pair<Node, Node | null>[], reader: Reader): Entry[] {
  const entries = pairs.flatMap(({ key, value }): Entry[] => {
    const at = reader.yamlStart + startOf(key);
    if (isScalar(key)) return [{ key: String(key.value), at, value: value ? written(value, reader) : nothingAt(at) }];
    note(reader, startOf(key), 'yaml', 'a key must be a plain word', 'Write `key: value`.');
    return [];
  });
  return unique(entries, reader);
}

const nothingAt = (at: number): Written => ({ kind: 'scalar', at, text: '', plain: true });

/** The first entry of each key. */
function unique(entries: readonly Entry[], reader: Reader): Entry[] {
  const seen = new Map<string, number>();
  return entries.filter(({ key, at }) => {
    const first = seen.get(key);
    seen.set(key, first ?? at);
    if (first === undefined) return true;
    const { line } = pointAt(reader.source, first);
    const reason = `\`${key}\` stands here and in line ${line}`;
    note(reader, at - reader.yamlStart, 'duplicate-key', reason, 'Keep one of the two.');
    return false;
  });
}

function scalar(node: Scalar, reader: Reader): Written {
  const text = String(node.value ?? '');
  const hidden = firstHidden(text);
  if (hidden) {
    const { rule, reason, advice } = hiddenFault(hidden.name);
    note(reader, startOf(node), rule, reason, advice);
  }
  const plain = node.type === 'PLAIN';
  if (plain && node.comment && !/^[ \t]/.test(node.comment)) {
    const reason = `everything from \`#${node.comment.slice(0, 20)}\` on is taken for a comment and lost`;
    const advice = 'Put the whole value in quotes; to make it a comment, set a space behind the #.';
    note(reader, startOf(node), 'yaml', reason, advice);
  }
  return { kind: 'scalar', at: reader.yamlStart + startOf(node), text, plain };
}
