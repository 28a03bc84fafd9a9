import { expect, test } from 'vitest';
import { outletFinder } from './outlets.ts';
import { outlet } from './testing.ts';

const find = outletFinder([
  outlet('coast-press', 'Coast Press Service (CPS)', { kind: 'wire' }),
  outlet('north-wire', 'North Wire', { kind: 'wire' }),
  outlet('nw', 'Night Watch'),
  outlet('the-tide', 'The Tide'),
]);

test.each([
  ['coast-press', ['Coast Press Service (CPS)', 'Coast Press Service', 'CPS', 'the CPS', 'coast press']],
  ['north-wire', ['North Wire']],
  ['the-tide', ['The Tide', 'Tide', 'the Tide’s']],
  [null, ['NW', 'local media', 'Press', '']],
])('%j', (slug, names) => {
  for (const name of names) expect([name, find(name)]).toEqual([name, slug]);
});
