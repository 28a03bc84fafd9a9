import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { top } from './file.ts';
import type { front } from './front.ts';
import { checked } from './record.ts';
import { readYaml } from './yaml.ts';

/** Front matter as a schema wants it, with every fault of it. */
export function readFront<T>(
  file: string,
  source: string,
  cut: ReturnType<typeof front>,
  schema: z.ZodType<T>,
): { value: T | null; faults: Fault[] } {
  if (cut === 'missing' || cut === 'unclosed') return { value: null, faults: [frontFault(file, cut)] };
  const part = { file, source, ...cut };
  const { value, faults } = readYaml(part);
  if (!value) return { value: null, faults: faults.length > 0 ? faults : [frontFault(file, 'missing')] };
  const record = checked(value, schema, part);
  return { value: faults.length > 0 ? null : record.value, faults: [...faults, ...record.faults] };
}

const texts = {
  missing: ['the file has no front matter', 'Begin it with a line `---`, the keys, and another line `---`.'],
  unclosed: ['the front matter is not closed', 'Set a line `---` behind its last key.'],
} as const;

export const frontFault = (file: string, kind: keyof typeof texts): Fault => ({
  file,
  ...top,
  rule: 'front-matter',
  reason: texts[kind][0],
  advice: texts[kind][1],
  fatal: true,
});
