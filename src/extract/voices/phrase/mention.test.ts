import { expect, test } from 'vitest';
import { lex } from '../../lex.ts';
import { textOf } from '../text.ts';
import { mentionAt } from './mention.ts';
import type { Sort } from './sort.ts';

/** The phrase with which the words begin, and what it names. */
const begins: readonly (readonly [phrase: string, sort: Sort, rest?: string])[] = [
  ['the police', 'body', ' said'],
  ['Interior Minister Dana Orsk', 'person', ' said'],
  ['Dana Orsk, the mayor', 'person', ', said'],
  ['Dana Orsk, 34', 'person', ', said'],
  ['Dana Orsk', 'person', ', Lena Vik and Tor Marn said'],
  ['the prefect, Dana Orsk', 'role', ', said'],
  ['a spokesman for the Ministry of Health and Population', 'role', ' on Monday said'],
  ['the Osta Peace and Security Bureau (OPSB)', 'body', ' reported'],
  ['Superintendent of Police (Rural) Dana Orsk', 'role', ' said'],
  ['one of the officials', 'role', ' told'],
  ['police in the district of Marn', 'body', ' said'],
  ['police', 'body', ' on Monday said'],
  ["the government's count", 'document', ' is 12'],
  ['an army statement', 'document', ' that 12 died'],
  ['the Hindi report', 'document', ' lists them'],
  ['state broadcaster OTV', 'medium', ' reported'],
  ['Norway', 'state', ' denied'],
  ['three electricians', 'people', ' died'],
  ['Cyclone Orla', 'other', ' killed'],
  ['civil and military officials', 'role', ' said'],
  ['the ministry', 'body', ' denied newspaper reports'],
  ['elected officials', 'role', ' said'],
  ['al Marn', 'person', ' said'],
];

test.each(begins)('%s is %s', (phrase, sort, rest = '') => {
  const text = phrase + rest;
  const tokens = lex(text, 0, text.length);
  const mention = mentionAt(tokens, 0);
  expect(mention && textOf(tokens, mention.from, mention.to)).toBe(phrase);
  expect(mention?.sort).toBe(sort);
});
