import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { dayInWords, figureInWords, listInWords, measureInWords, peopleInWords, voiceInWords } from './wording.ts';

const figure = (low: number, high: number | null, qualifier: Figure['qualifier']): Figure => ({ low, high, qualifier });

describe('a figure as firmly as its words', () => {
  test.each([
    ['37', figure(37, 37, 'exact'), ''],
    ['1,500', figure(1500, 1500, 'exact'), ''],
    ['at least 37', figure(37, null, 'at-least'), ''],
    ['more than 30', figure(31, null, 'more-than'), ''],
    ['up to 20', figure(0, 20, 'up-to'), ''],
    ['fewer than 20', figure(0, 19, 'fewer-than'), ''],
    ['about 160', figure(160, 160, 'about'), ''],
    ['37–70', figure(37, 70, 'range'), ''],
    ['dozens', figure(24, null, 'indefinite'), 'dozens of people'],
    ['several', figure(2, null, 'indefinite'), 'Several were hurt'],
    ['a handful of', figure(2, null, 'indefinite'), 'a handful of men'],
    ['hundreds', figure(200, null, 'indefinite'), 'many hundreds'],
    ['scores', figure(40, null, 'indefinite'), ''],
  ])('%s', (words, of, quote) => expect(figureInWords(of, quote)).toBe(words));
});

test.each([
  ['1 civilian', figure(1, 1, 'exact'), 'civilians'],
  ['at least 1 people', figure(1, null, 'at-least'), 'people'],
  ['22 members of the security forces', figure(22, 22, 'exact'), 'security'],
] as const)('%s', (words, of, group) => expect(peopleInWords(of, group)).toBe(words));

describe('a speaker within a sentence', () => {
  test.each([
    ['Mira Halden', 'Mira Halden'],
    ['ISPR', 'ISPR'],
    ['Harbour League Army', 'the Harbour League Army'],
    ['Freedonia’s military', 'Freedonia’s military'],
    ['Freedonian government', 'the Freedonian government'],
    ['Authorities', 'authorities'],
    ['Military', 'the military'],
    ['Police in Vessby', 'police in Vessby'],
    ['State Department', 'the State Department'],
    ['senior official in Vessby', 'a senior official in Vessby'],
    ['Security officials', 'security officials'],
    ['senior security official', 'a senior security official'],
    ['official', 'an official'],
    ['military', 'the military'],
    ['police', 'police'],
    ['hospital', 'a hospital'],
    ['a fisherman', 'a fisherman'],
    ['Harbour Police', 'the Harbour Police'],
    ['Government of Eastland', 'the Government of Eastland'],
    ['official of the state government', 'an official of the state government'],
  ])('%s', (name, words) => expect(voiceInWords(name)).toBe(words));
});

test('lists, measures and days', () => {
  expect([listInWords(['a']), listInWords(['a', 'b']), listInWords(['a', 'b', 'c'])]).toEqual([
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(measureInWords('killed', 'security')).toBe('security forces killed');
  expect(dayInWords('2031-05-03T23:30:00-11:00')).toBe('3 May 2031');
});
