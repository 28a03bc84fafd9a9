import { expect, test } from 'vitest';
import { holdAddresses } from './addresses.ts';

const book = { file: 'content/ledger/addresses.txt', text: 'events/gale\nplaces/coast\n' };

test('new addresses are added in order, and none is taken out', () => {
  const now = ['events/gale', 'outlets/tide', 'places/coast'];
  expect(holdAddresses(book, now)).toEqual({ text: 'events/gale\noutlets/tide\nplaces/coast\n', added: 1, faults: [] });
  expect(holdAddresses(null, now)).toMatchObject({ added: 3, faults: [] });
});

test('an address that leads nowhere is a fault at its line', () => {
  const { text, faults } = holdAddresses(book, ['events/gale']);
  expect(text).toBe(book.text);
  expect(faults).toMatchObject([{ file: book.file, line: 2, column: 1, rule: 'lost-address', fatal: true }]);
  expect(faults[0]?.advice).toContain('“coast” to `formerly`');
});
