import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Slug } from '../../model/place.ts';
import { Moment } from '../../model/report.ts';
import { fieldsOf } from './fields.ts';
import { tables } from './index.ts';

test.each([
  ['a text', z.string(), { type: 'string', constraints: { required: true } }],
  ['a text that may be missing', z.string().nullable(), { type: 'string' }],
  ['a slug', Slug, { type: 'string', constraints: { required: true, pattern: expect.stringContaining('a-z0-9') } }],
  ['a count', z.int().nonnegative(), { type: 'integer', constraints: { required: true, minimum: 0 } }],
  ['a number that may be missing', z.number().nullable(), { type: 'number' }],
  ['yes or no', z.boolean(), { type: 'boolean', constraints: { required: true } }],
  ['a day', z.iso.date(), { type: 'date', constraints: { required: true } }],
  ['a day or a time', Moment.nullable(), { type: 'string' }],
  ['one of some', z.enum(['a', 'b']), { type: 'string', constraints: { required: true, enum: ['a', 'b'] } }],
  ['one of some, or none', z.enum(['a', 'b']).nullable(), { type: 'string', constraints: { enum: ['a', 'b'] } }],
  ['a list', z.array(z.string()), { type: 'list', delimiter: '; ' }],
])('%s', (_, schema, field) => {
  const [found] = fieldsOf({ schema: z.object({ x: schema.describe('What it is.') }) });
  expect(found).toEqual({ name: 'x', description: 'What it is.', ...field });
});

describe.each(tables)('$name', (table) => {
  const names = Object.keys(table.schema.shape);

  test('every column says what it holds', () => {
    const silent = fieldsOf(table).filter(({ description }) => !/^\p{Lu}.*[.…]$/u.test(description));
    expect(silent).toEqual([]);
  });

  test('its key and its references are columns, of tables that there are', () => {
    expect(names).toEqual(expect.arrayContaining([...table.key]));
    for (const { columns, table: other, to = columns } of table.references) {
      expect(names).toEqual(expect.arrayContaining([...columns]));
      expect(tables.find(({ name }) => name === other)?.key).toEqual(to);
    }
  });
});
