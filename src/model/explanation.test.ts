import { describe, expect, test } from 'vitest';
import { explain } from './explanation.ts';
import type { Reading } from './reading.ts';
import { ruleInWords, rules, rulesInWords } from './rules.ts';

describe('a rule in words', () => {
  test.each([
    ['figure', 'own predicate', rules.figure['own predicate']],
    ['place', 'place near', 'The name stands behind “near”.'],
    ['place', 'place', rules.place.place],
    ['figure', 'label', rules.figure.label],
    ['refusal', 'label', rules.refusal.label],
    ['figure', 'toString', null],
    ['speaker', 'no such rule', null],
  ] as const)('%s: %s', (kind, name, words) => expect(ruleInWords(kind, name)).toBe(words));

  test('one that nobody described is given by its name, and none twice', () => {
    expect(rulesInWords('figure', ['list', 'moon', 'list'])).toEqual([rules.figure.list, 'The rule “moon”.']);
  });

  test('every sentence is one', () => {
    const sentences = Object.values(rules).flatMap((kind) => Object.values(kind));
    expect(sentences.filter((sentence) => !/^\p{Lu}[^\n]{10,120}\.$/u.test(sentence))).toEqual([]);
  });
});

test('what was read and refused stands at its sentence; silent sentences are left out', () => {
  const text = 'Two boats sank. The sea was calm. Nine sailors died at Quill, the mayor said.';
  const bounds = [
    [0, 15],
    [16, 33],
    [34, 77],
  ] as const;
  const sentences = bounds.map(([from, to]) => ({ from, to, start: from + 100, end: to + 100 }));
  const span = (quote: string) => ({
    quote,
    start: text.indexOf(quote) + 100,
    end: text.indexOf(quote) + 100 + quote.length,
  });
  const reading = {
    casualties: [{ ...span('Nine sailors'), rules: ['own predicate'] }],
    locations: [{ ...span('Quill'), place: 'Quill', role: 'affected', rules: ['place at'] }],
    speakers: [{ ...span('the mayor'), name: 'mayor', rules: ['says'] }],
    refusals: [{ ...span('Two boats'), why: 'counts a thing', rule: 'thing' }],
  } as unknown as Reading;
  const explained = explain({ blocks: [{ text, sentences }] } as never, reading);
  expect(explained.map(({ text }) => text)).toEqual([text.slice(0, 15), text.slice(34)]);
  expect(explained[0]?.refusals).toEqual([{ of: reading.refusals[0], because: [rules.refusal.thing] }]);
  expect(explained[1]).toMatchObject({
    figures: [{ of: reading.casualties[0], because: [rules.figure['own predicate']] }],
    places: [{ because: ['The name stands behind “at”.'] }],
    speakers: [{ because: [rules.speaker.says] }],
    refusals: [],
  });
});
