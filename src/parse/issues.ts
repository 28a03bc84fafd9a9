import type { z } from 'zod';
import { fieldAdvice } from './advice.ts';
import { keysAt } from './convert.ts';
import { nearest } from './nearest.ts';
import { saysNothing, type Written, writtenAt } from './written.ts';

/** What is said of an issue of a schema, and at which path. */
export interface IssueText {
  path: PropertyKey[];
  /** The key itself is meant, not its value. */
  atKey: boolean;
  rule: string;
  reason: string;
  advice: string;
  /** For an unknown key: the path that was probably meant. */
  meant?: string;
}

type Issue = z.core.$ZodIssue;

/** Words for an issue: what is wrong with the value as written, and what to write instead. */
export function issueTexts(issue: Issue, value: Written, schema: z.ZodType): IssueText[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema));
  const own = writtenAt(value, issue.path);
  if (own?.kind === 'broken') return [];
  const about = { path: issue.path, atKey: false, advice: fieldAdvice(issue.path) };
  return [{ ...about, ...wrong(issue, own, nameOf(issue.path)) }];
}

type Wrong = Pick<IssueText, 'rule' | 'reason'> & Partial<Pick<IssueText, 'advice'>>;

function wrong(issue: Issue, own: Written | null, name: string): Wrong {
  if (!own) return { rule: 'missing-key', reason: `${name} is missing` };
  if (issue.code === 'custom') return { rule: 'wrong-value', reason: `${name} ${issue.message}` };
  if (own.kind !== 'scalar') return { rule: 'wrong-value', reason: `${name} ${wrongKind(issue, own)}` };
  if (own.text === '') return { rule: 'empty-value', reason: `${name} is empty` };
  if (saysNothing(own)) return { rule: 'empty-value', reason: `${name} may not be ${own.text}` };
  if (issue.code === 'invalid_value') return notOneOf(name, own.text, issue.values.map(String));
  return { rule: ruleOf(own.text, issue), reason: `${name} is ${shown(own.text)}, ${because(own.text, issue)}` };
}

function unknownKey(key: string, path: PropertyKey[], schema: z.ZodType): IssueText {
  const keys = keysAt(schema, path);
  const guess = nearest(key, keys);
  const advice = guess ? `Did you mean \`${guess}\`?` : `Delete it; the keys are ${keys.join(', ')}.`;
  const meant = guess ? { meant: [...path, guess].join('.') } : {};
  return {
    path: [...path, key],
    atKey: true,
    rule: 'unknown-key',
    reason: `\`${key}\` is no key here`,
    advice,
    ...meant,
  };
}

function notOneOf(name: string, text: string, values: string[]): Wrong {
  const guess = nearest(text, values);
  const all = values.length > 1 ? `one of: ${values.join(', ')}.` : `\`${values[0]}\`.`;
  const advice = guess ? `Did you mean \`${guess}\`?` : `Write ${all}`;
  return { rule: 'wrong-value', reason: `${name} is ${shown(text)}, which is none of its values`, advice };
}

/** `aliases`, entry 3: the last key of the path, and which of its values. */
function nameOf(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const index = path[at + 1];
  if (at < 0) return 'this';
  return `\`${String(path[at])}\`${typeof index === 'number' ? `, entry ${index + 1},` : ''}`;
}

const longestShown = 60;
const shown = (text: string): string =>
  `\`${(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text).replace(/[\r\n]/g, ' ')}\``;

function wrongKind(issue: Issue, own: Written): string {
  const wanted = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  return `is ${own.kind === 'list' ? kinds['array'] : kinds['object']}, where ${wanted ?? 'a single value'} belongs`;
}

const kinds: Record<string, string> = { array: 'a list', object: 'a group of keys' };

const dateForm = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

const ruleOf = (text: string, issue: Issue): string =>
  wantsDate(issue) && dateForm.test(text) ? 'impossible-date' : 'wrong-value';

function because(text: string, issue: Issue): string {
  if (wantsDate(issue)) return becauseOfDate(text, issue);
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'which is no web address';
  if (issue.code === 'invalid_type')
    return kinds[issue.expected] ? `where ${kinds[issue.expected]} belongs` : 'which is no plain number';
  return issue.code === 'invalid_format' ? 'which is not of the right form' : 'which is out of range';
}

function becauseOfDate(text: string, issue: Issue): string {
  if (!dateForm.test(text)) return 'which is no date';
  const dayOnly = issue.code === 'invalid_format' && text.includes('T');
  return dayOnly ? 'which has a time where only a day belongs' : 'and there is no such day or time';
}

const wantsDate = (issue: Issue): boolean =>
  issue.code === 'invalid_union' || (issue.code === 'invalid_format' && ['date', 'datetime'].includes(issue.format));
