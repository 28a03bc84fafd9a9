import type { z } from 'zod';
import { fieldAdvice } from './advice.ts';
import { keysAt } from './convert.ts';
import { nearest } from './nearest.ts';
import { type Written, writtenAt } from './yaml.ts';

/** What is said of an issue of a schema, and at which path. */
export interface IssueText {
  path: PropertyKey[];
  /** The key itself is meant, not its value. */
  atKey: boolean;
  rule: string;
  reason: string;
  advice: string;
}

type Issue = z.core.$ZodIssue;

/** Words for an issue: what is wrong with the value as written, and what to write instead. */
export function issueTexts(issue: Issue, value: Written, schema: z.ZodType): IssueText[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema));
  const own = writtenAt(value, issue.path);
  const name = nameOf(issue.path);
  const about = { path: issue.path, atKey: false, advice: fieldAdvice(issue.path) };
  if (!own) return [{ ...about, rule: 'missing-key', reason: `${name} is missing` }];
  if (own.kind !== 'scalar') return [{ ...about, rule: 'wrong-value', reason: `${name} ${wrongKind(issue, own)}` }];
  if (own.plain && own.text === '') return [{ ...about, rule: 'empty-value', reason: `${name} is empty` }];
  if (issue.code === 'invalid_value') return [{ ...about, ...notOneOf(name, own.text, issue.values.map(String)) }];
  return [
    { ...about, rule: ruleOf(own.text, issue), reason: `${name} is ${shown(own.text)}${because(own.text, issue)}` },
  ];
}

function unknownKey(key: string, path: PropertyKey[], schema: z.ZodType): IssueText {
  const keys = keysAt(schema, path);
  const guess = nearest(key, keys);
  const advice = guess ? `Did you mean \`${guess}\`?` : `Delete it; the keys are ${keys.join(', ')}.`;
  return { path: [...path, key], atKey: true, rule: 'unknown-key', reason: `\`${key}\` is no key here`, advice };
}

function notOneOf(name: string, text: string, values: string[]): Pick<IssueText, 'rule' | 'reason' | 'advice'> {
  const guess = nearest(text, values);
  const advice = guess ? `Did you mean \`${guess}\`?` : `Write one of: ${values.join(', ')}.`;
  return { rule: 'wrong-value', reason: `${name} is ${shown(text)}, which is none of its values`, advice };
}

/** `aliases`, entry 3: the last key of the path, and which of its values. */
function nameOf(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const index = path[at + 1];
  if (at < 0) return 'the entry';
  return `\`${String(path[at])}\`${typeof index === 'number' ? `, entry ${index + 1},` : ''}`;
}

const longestShown = 60;
const shown = (text: string): string =>
  `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text.replace(/[\r\n]/g, ' ')}\``;

function wrongKind(issue: Issue, own: Written): string {
  if (issue.code === 'custom') return issue.message;
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  const is = own.kind === 'list' ? 'a list' : 'a group of keys';
  if (expected === 'array') return `is ${is}, where a list belongs`;
  return expected === 'object' ? `is ${is}, where a group of keys belongs` : `is ${is}, where a single value belongs`;
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

const ruleOf = (text: string, issue: Issue): string =>
  wantsDate(issue) && dateForm.test(text) ? 'impossible-date' : 'wrong-value';

function because(text: string, issue: Issue): string {
  if (wantsDate(issue)) return dateForm.test(text) ? ', and there is no such day or time' : ', which is no date';
  if (issue.code === 'invalid_format' && issue.format === 'url') return ', which is no web address';
  if (issue.code === 'invalid_type' && issue.expected === 'array') return ', where a list belongs';
  if (issue.code === 'invalid_type' && issue.expected === 'object') return ', where a group of keys belongs';
  if (issue.code === 'invalid_type') return ', which is no plain number';
  if (issue.code === 'too_small' || issue.code === 'too_big') return ', which is out of range';
  return issue.code === 'custom' || issue.code === 'invalid_format' ? ', which is not of the right form' : '';
}

const wantsDate = (issue: Issue): boolean =>
  issue.code === 'invalid_union' || (issue.code === 'invalid_format' && ['date', 'datetime'].includes(issue.format));
