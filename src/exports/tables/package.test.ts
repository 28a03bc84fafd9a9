import { expect, test } from 'vitest';
import { z } from 'zod';
import { dataPackage } from './package.ts';
import { type Extent, table } from './table.ts';

const towns = table({
  name: 'towns',
  about: 'Every town.',
  schema: z.object({ town: z.string().describe('Its name.'), within: z.string().nullable().describe('Its county.') }),
  key: ['town'],
  references: [
    { columns: ['within'], table: 'towns', to: ['town'] },
    { columns: ['town'], table: 'elsewhere' },
  ],
  records: () => [{ town: 'Ferrolton', within: null }],
});
const head = { name: 'x', title: 'X', description: 'All of X.', homepage: '/data/' };

test('a table is described with its columns, keys, size and hash', () => {
  const { resources } = dataPackage(head, [towns], {} as Extent);
  expect(resources).toHaveLength(1);
  expect(resources[0]).toMatchObject({
    name: 'towns',
    path: 'towns.csv',
    bytes: 28,
    hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    schema: {
      primaryKey: ['town'],
      fields: [{ name: 'town', type: 'string' }, { name: 'within' }],
      foreignKeys: [{ fields: ['within'], reference: { fields: ['town'] } }],
    },
  });
});

test('a reference to a table that is not in the package is left out', () => {
  const { resources } = dataPackage(head, [towns], {} as Extent);
  expect(resources[0]?.schema.foreignKeys).toHaveLength(1);
});

test.each([
  ['/data/', undefined],
  ['https://figures.example/data/', 'https://figures.example/data/'],
])('the home page %s is told if it names a host', (homepage, told) => {
  expect(dataPackage({ ...head, homepage }, [], {} as Extent)).toHaveProperty('title', 'X');
  expect(dataPackage({ ...head, homepage }, [], {} as Extent).homepage).toBe(told);
});
