import { largest, prose } from './texts.ts';

/** As often as it fits into the largest file. */
const full = (piece: string, before = ''): string =>
  before + piece.repeat(Math.floor((largest - Buffer.byteLength(before)) / Buffer.byteLength(piece)));

/** The largest files that are admitted: prose first, then what might keep a parser, a splitter of sentences or a rule busy. */
export const largestTexts = (): Record<string, string> => ({
  'plain prose': prose(largest),
  'one sentence a line': full('Ten people were killed in Quetta, police said. '),
  'paragraphs with a voice each': full(
    'At least ten people were killed and 20 others injured in Quetta and Mastung on Saturday, the mayor of Mastung, Abdul Karim, told reporters. He said five of them were children.\n\n',
  ),
  'items with labels': full('- Killed: ten in Quetta, six in Mastung, said the health ministry of the province\n'),
  'a sentence without end': full('ten were killed in Quetta, and '),
  'a figure behind a figure': full('1 '),
  'figures with commas': full('12, '),
  'grouped digits': full('1,000,'),
  'one long number': full('1'),
  'number words': full('twelve '),
  'words of effect': full('killed '),
  'people and their parts': full('ten people, including three women, two of them '),
  'names in a row': full('Abcd Efgh '),
  'initials in a row': full('A.'),
  'voices in a row': full('Mr Abcd Efgh told Reuters that '),
  commas: full(','),
  brackets: full('('),
  'number signs': full('#'),
  'full stops': full('. '),
  'quotation marks': full('“killed ten” '),
  references: full('&amp;'),
  emphasis: full('*a_ '),
  'code that is not closed': full('`a'),
  'links that are not closed': full('[a]('),
  'nested quotations': full('> '),
  'a table': full('| 12 | killed |\n', '| a | b |\n|---|---|\n'),
  headings: full('# Ten killed\n\n'),
  'half a letter': full('é́'),
});
