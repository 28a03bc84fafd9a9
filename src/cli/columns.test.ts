import { expect, test } from 'vitest';
import { columns } from './columns.ts';

test('cells stand below one another, numbers at the right', () => {
  const rows = [
    ['', 'read'],
    ['Peñón', '7'],
    ['Quill', '1,200'],
  ];
  expect(columns(rows, [1])).toEqual(['        read', 'Peñón      7', 'Quill  1,200']);
});

test('a short row leaves its columns empty', () => {
  expect(columns([['a', 'b'], ['c']])).toEqual(['a  b', 'c']);
});
