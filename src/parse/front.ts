import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { top } from './file.ts';
import { checked } from './record.ts';
import { readMap } from './yaml.ts';

/** A file cut in two: the YAML between its `---` lines, and the rest. */
export interface Front {
  /** YAML text, with lone carriage returns as line feeds (same length), so that offsets hold. */
  yaml: string;
  /** Offset of the YAML text in the file. */
  yamlStart: number;
  /** Offset of the first character behind the closing line. */
  bodyStart: number;
}

/** The front matter; `missing` where the first line is not `---`, `unclosed` where no second one follows. */
export type Cut = Front | 'missing' | 'unclosed';

const opening = /^---[ \t]{0,80}(?:\r\n|\n|\r|$)/;
const closing = /(?:^|\r\n|\n|\r)---[ \t]{0,80}(?:\r\n|\n|\r|$)/;

export function cutFront(source: string): Cut {
  const first = opening.exec(source);
  if (!first) return 'missing';
  const yamlStart = first[0].length;
  const rest = source.slice(yamlStart);
  const last = closing.exec(rest);
  if (!last) return 'unclosed';
  const yaml = rest.slice(0, last.index).replace(/\r(?!\n)/g, '\n');
  return { yaml, yamlStart, bodyStart: yamlStart + last.index + last[0].length };
}

/** Front matter as a schema wants it, or null and every fault of it at its place. */
export function readFront<T>(
  file: string,
  source: string,
  cut: Cut,
  schema: z.ZodType<T>,
): { value: T | null; faults: Fault[] } {
  if (typeof cut === 'string') return { value: null, faults: [frontFault(file, cut)] };
  const part = { file, source, ...cut };
  const { value, faults } = readMap(part);
  if (!value) return { value: null, faults: faults.length > 0 ? faults : [frontFault(file, 'empty')] };
  const record = checked(value, schema, part);
  return { value: faults.length > 0 ? null : record.value, faults: [...faults, ...record.faults] };
}

const texts = {
  missing: ['the file has no front matter', 'Begin it with a line `---`, the keys, and another line `---`.'],
  unclosed: ['the front matter is not closed', 'Set a line `---` behind its last key.'],
  empty: ['the front matter is empty', 'Write its keys between the two lines `---`, each as `key: value`.'],
} as const;

const frontFault = (file: string, kind: keyof typeof texts): Fault => ({
  file,
  ...top,
  rule: 'front-matter',
  reason: texts[kind][0],
  advice: texts[kind][1],
  fatal: true,
});
