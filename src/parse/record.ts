import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { pointAt } from '../model/span.ts';
import { convert } from './convert.ts';
import { type IssueText, issueTexts } from './issues.ts';
import { placeOf, type Written } from './written.ts';
import type { YamlPart } from './yaml.ts';

/** Checks what is written against a schema: the value, or a fault for each issue at its own place. */
export function checked<T>(value: Written, schema: z.ZodType<T>, part: YamlPart): { value: T | null; faults: Fault[] } {
  const result = schema.safeParse(convert(value, schema));
  if (result.success) return { value: result.data, faults: [] };
  const texts = result.error.issues.flatMap((issue) => issueTexts(issue, value, schema));
  const faults = withoutMisspelt(texts)
    .map((text) => ({ ...text, at: placeOf(value, text.path, text.atKey) }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, rule, reason, advice }) => ({
      file: part.file,
      ...pointAt(part.source, at),
      rule,
      reason,
      advice,
      fatal: true,
    }));
  return { value: null, faults };
}

/** A key that is missing because it is misspelt is named once, where it stands. */
function withoutMisspelt(texts: readonly IssueText[]): IssueText[] {
  const meant = new Set(texts.flatMap(({ meant }) => meant ?? []));
  return texts.filter(({ rule, path }) => rule !== 'missing-key' || !meant.has(path.join('.')));
}
