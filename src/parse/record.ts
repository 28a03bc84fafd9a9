import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';
import { convert } from './convert.ts';
import { issueTexts } from './issues.ts';
import { placeOf, type Written, type YamlPart } from './yaml.ts';

/** Checks what is written against a schema: the value, or a fault for each issue at its own place. */
export function checked<T>(value: Written, schema: z.ZodType<T>, part: YamlPart): { value: T | null; faults: Fault[] } {
  const result = schema.safeParse(convert(value, schema));
  if (result.success) return { value: result.data, faults: [] };
  const texts = result.error.issues.flatMap((issue) => issueTexts(issue, value, schema));
  const faults = texts.map(({ path, atKey, ...text }) => ({
    file: part.file,
    ...pointAt(part.source, placeOf(value, path, atKey)),
    ...text,
    fatal: true,
  }));
  return { value: null, faults };
}
