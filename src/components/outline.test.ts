import { expect, test } from 'vitest';
import { z } from 'zod';
import { outlineOf } from './outline.ts';

test('every key of a document, with its type and what it holds', () => {
  const schema = z.object({
    event: z.string().describe('Slug of the event.'),
    rows: z.array(z.object({ low: z.int(), high: z.int().nullable().describe('Null: nothing bounds it.') })),
    runs: z.array(z.array(z.object({ text: z.string() }))),
    state: z.enum(['a', 'b']),
  });
  expect(outlineOf(schema).map(({ path, type, holds }) => [path, type, holds])).toEqual([
    ['event', 'string', 'Slug of the event.'],
    ['rows', 'list of object', ''],
    ['rows[].low', 'integer', ''],
    ['rows[].high', 'integer or null', 'Null: nothing bounds it.'],
    ['runs', 'list of list of object', ''],
    ['runs[][].text', 'string', ''],
    ['state', 'one of a few', ''],
  ]);
});
