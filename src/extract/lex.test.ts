import { describe, expect, it } from 'vitest';
import { lex } from './lex.ts';

const texts = (text: string) => lex(text, 0, text.length).map((token) => token.text);
const word = (text: string, at = 0) => lex(text, 0, text.length)[at]?.word;

describe('tokens', () => {
  it.each([
    ["Ten of Moro's men didn't return.", ['Ten', 'of', 'Moro', "'s", 'men', 'did', "n't", 'return', '.']],
    ['the 37-year-old ex-mayor', ['the', '37-year-old', 'ex-mayor']],
    ['40-odd people, 30-plus', ['40', '-', 'odd', 'people', ',', '30', '-', 'plus']],
    ['forty-odd', ['forty', '-', 'odd']],
    ['12,34,567 and 1.2m', ['12,34,567', 'and', '1.2', 'm']],
    ['2k of 300m, 41kg', ['2', 'k', 'of', '300', 'm', ',', '41kg']],
    ['15–20 people', ['15', '–', '20', 'people']],
    ['at 9:40 p.m.', ['at', '9', ':', '40', 'p.m.']],
    ['Mr. Lor, Lt. Vasa', ['Mr.', 'Lor', ',', 'Lt.', 'Vasa']],
    ['AK-47s of the U.N.', ['AK-47s', 'of', 'the', 'U.N.']],
    ['“ten”', ['“', 'ten', '”']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('offsets are those of the text', () => {
    const text = 'Some 1,200 people – “all” of Zarn’s – fled.';
    expect(lex(text, 0, text.length).every(({ from, to, text: own }) => text.slice(from, to) === own)).toBe(true);
  });

  it('reads a slice, and no further', () =>
    expect(lex('one two three', 4, 7).map(({ text }) => text)).toEqual(['two']));

  it.each([
    ['1,500', 1500],
    ['12,00,000', 1_200_000],
    ['12\u202f000', 12_000],
    ['1’500', 1500],
    ["12'000'000", 12_000_000],
    ['12\u2009000', 12_000],
    ['3.5', 3.5],
    ['٤٥', 45],
    ['२०', 20],
  ])('%s is %d', (text, value) => expect(lex(text, 0, text.length)[0]?.value).toBe(value));
});

it.each(['1,558, the agency said', '12,00,000, said', '2,045.'])(
  'a mark behind a number is no part of it: %s',
  (text) => expect(lex(text, 0, text.length)[0]?.kind).toBe('number'),
);

describe('numbers of which one cannot be sure are no numbers', () => {
  it.each(['1,20', '12,000,00', '12½', '12²', '3Ⅻ'])('%s', (text) =>
    expect(lex(text, 0, text.length).map(({ kind, text: own }) => [kind, own])).toEqual([['word', text]]),
  );
});

describe('words that are what they are only here', () => {
  it('names in capitals are no pronouns', () => {
    expect(word('the US said', 1)?.work.size).toBe(0);
    expect(word('told us so', 1)?.work.has('pron')).toBe(true);
    expect(word('the WHO said', 1)?.work.size).toBe(0);
  });

  it.each([
    'Two men fled the scene.',
    'Four gunmen escaped in a car.',
    'All passengers escaped unhurt.',
    'Two villages lost power.',
    'Police released a statement.',
    'They face the death penalty.',
    'Rescue workers arrived.',
    'A murder trial opened.',
    'The dead end was sealed.',
    'The firm lost its licence.',
    'Troops captured the town.',
    'Oil prices fell sharply.',
  ])('%s: no word of effect', (text) => {
    const tokens = lex(text, 0, text.length);
    expect(
      tokens.filter((token) => token.word.verb ?? token.word.adjective ?? token.word.noun).map((token) => token.text),
    ).toEqual([]);
  });

  it.each([
    ['Two men fled the village.', 'fled'],
    ['Two men fell to their deaths.', 'fell'],
    ['Nine soldiers lost their lives.', 'lost'],
    ['Police released nine men.', 'released'],
  ])('%s: "%s" keeps its sense', (text, own) =>
    expect(lex(text, 0, text.length).find((token) => token.text === own)?.idle).toBe(false),
  );
});
