import fc from 'fast-check';

/** Pieces that a text may be damaged with: signs of Markdown, numbers, hidden letters, words that rules wait for. */
const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  \n',
  '\t',
  '# ',
  '- ',
  '> ',
  '1. ',
  '| ',
  '|---|\n',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '[',
  '](',
  ']',
  '<',
  '>',
  '&amp;',
  '&#49;',
  '\\',
  '---\n',
  ' ',
  '\u200B',
  '\u00AD',
  '\u00E9',
  'e\u0301',
  'ß',
  'İ',
  '٣',
  '९',
  '𝟙',
  '½',
  '²',
  '😀',
  '\uFFFD',
  '0',
  '1',
  '12',
  '1,000',
  '12,00,000',
  '999999999999999999',
  '1e9',
  '3.5',
  '-7',
  '12–15',
  '12/5',
  '#4',
  '%',
  '$',
  ' killed ',
  ' no ',
  ' none of them ',
  ' a dozen ',
  ' dozens of ',
  ' including ',
  ' of whom ',
  ' respectively ',
  ' people ',
  ' and ',
  ', ',
  ': ',
  ' said ',
  ' he said ',
  ' by ',
  ' at least ',
  ' between ',
  ' to ',
  ' or ',
  ' not ',
  ' the same number ',
  ' others ',
  ' the rest ',
  '“',
  '”',
  '"',
  '’s ',
  '(',
  ')',
  ' – ',
  ';',
  '.',
  '?',
  '…',
];

/** Where, how much, and what: as shares of the text, so that they shrink well. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  ),
});

/** A text with some of its characters cut out and others put in. */
export const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 12 })).map(([source, edits]) =>
    edits.reduce((damaged, { at, cut, put }) => {
      const start = Math.floor(at * damaged.length);
      return damaged.slice(0, start) + put + damaged.slice(start + cut);
    }, source),
  );

const vocabulary =
  'killed wounded injured missing dead died deaths toll bodies arrested detained kidnapped freed escaped rescued displaced evacuated surrendered casualties people soldiers police militants civilians women children prisoners officials others them whom survivors a an the no none nobody one two ten twelve thirty-one dozens hundreds several some many few 12 1,500 3.5 million lakh percent aged year-old least most more than fewer up to between about nearly over under not only both all each other another further same number and or but , ; : . ( ) – “ ” " \' who which that where including among of in on at by from with for after before while as said told reported according citing he she it they was were been is are had has have be Quetta Lagos Saturday January Reuters AFP Mr Khan respectively total rest first second third half'.split(
    ' ',
  );

/** Words of the reader's own vocabulary in any order: what grammar never sees. */
export const salad: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...vocabulary) },
      { weight: 1, arbitrary: fc.constantFrom(...pieces) },
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));
