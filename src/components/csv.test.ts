import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { claimsCsv, columns } from './csv.ts';

const claim = {
  kind: 'casualty',
  id: 'c-0000000000a',
  low: 12,
  high: null,
  via: [{ said: 'Wire One' }, { said: 'Wire Two' }],
  speakerSaid: '=HYPERLINK("x")',
  sentence: 'At least 12, "he said".',
};
const found = {
  claim,
  report: { report: { meta: { published: '2024-06-08', url: null } } },
  row: { id: 'killed-people' },
};
const catalogue = { claims: new Map([[claim.id, found]]) } as unknown as Catalogue;
const [head = '', row = ''] = claimsCsv(catalogue).split('\n');

test('it begins with a byte order mark and a head', () => {
  expect(head).toBe(`\ufeff${Object.keys(columns).join(',')}`);
});

test('an open bound is empty, wires are joined, quotes doubled', () => {
  expect(row).toContain('c-0000000000a,');
  expect(row).toContain(',12,,');
  expect(row).toContain('Wire One; Wire Two');
  expect(row).toContain('"At least 12, ""he said""."');
});

test('a formula is made harmless', () => {
  expect(row).toContain(`"'=HYPERLINK(""x"")"`);
});
