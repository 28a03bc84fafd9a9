import { expect, test } from 'vitest';
import { claim } from './testing.ts';
import { wholes } from './wholes.ts';

const kept = (...claims: ReturnType<typeof claim>[]) => wholes(claims).map(({ quote }) => quote);

test.each([
  ['a figure inside another', [claim('11', { id: 'a' }), claim('5', { partOf: 'a' })], ['11']],
  ['a part of a figure of another row counts the whole of its own', [claim('5', { partOf: 'elsewhere' })], ['5']],
  ['women, children', [claim('11'), claim('5', { detail: 'young women' }), claim('3', { detail: 'children' })], ['11']],
  [
    'policemen are no men, nor are gunmen',
    [claim('11'), claim('5', { detail: 'policemen' }), claim('3', { detail: 'gunmen' })],
    ['11', '5', '3'],
  ],
  ['nothing else there', [claim('5', { detail: 'women' }), claim('3', { detail: 'children' })], ['5', '3']],
  ['one of the navy, beside seventeen', [claim('17', { speakerSaid: 'S' }), claim('1', { speakerSaid: 'S' })], ['17']],
  [
    'the same count in two strengths',
    [claim('at-least 37', { speakerSaid: 'S' }), claim('37', { speakerSaid: 'S' })],
    ['at-least 37', '37'],
  ],
  ['two speakers', [claim('17', { speakerSaid: 'S' }), claim('1', { speakerSaid: 'T' })], ['17', '1']],
  ["the outlet's own voice", [claim('17'), claim('1')], ['17', '1']],
])('%s', (_, claims, expected) => expect(kept(...claims)).toEqual(expected));
