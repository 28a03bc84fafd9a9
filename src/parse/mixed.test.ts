import { describe, expect, test } from 'vitest';
import { mixedWriting } from './mixed.ts';

const found = (text: string): string[] =>
  mixedWriting('x.md', text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('what passes for another character is told at its place', () => {
  test.each([
    ['the Cyrillic е of Fеrrolton', 'In\nFеrrolton', ['2:2 mixed-script']],
    ['the Greek Α of Αda', 'Αda', ['1:1 mixed-script']],
    ['Arabic digits behind ours', '12 and 1٢', ['1:8 mixed-digits']],
    ['two kinds of mathematical digits', '𝟏𝟚', ['1:1 mixed-digits']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

test.each(['Москва, Αθήνα, Quetta, کوئٹہ', 'the α of Δx', '12 ١٢ १२ １２ 𝟏𝟐', 'µg, 5μm', '2031-05-03'])(
  '%s is as it should be',
  (text) => expect(found(text)).toEqual([]),
);
