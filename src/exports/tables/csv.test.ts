import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, jsonOf } from './csv.ts';

describe('a cell is written as', () => {
  test.each([
    ['nothing where there is none', null, ''],
    ['a number as it is', 1500, '1500'],
    ['a negative number as it is', -33.9, '-33.9'],
    ['yes or no in words', true, 'true'],
    ['no in words', false, 'false'],
    ['a list as one text', ['Wire One', 'Wire Two'], 'Wire One; Wire Two'],
    ['an empty list as nothing', [], ''],
    ['text with a comma in quotes', 'At least 12, he said', '"At least 12, he said"'],
    ['quotes doubled', 'he said "no"', '"he said ""no"""'],
    ['lines in quotes', 'one\ntwo', '"one\ntwo"'],
    ['a lone carriage return in quotes', 'one\rtwo', '"one\rtwo"'],
    ['a formula made harmless', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a formula after plus', '+1', "'+1"],
    ['a formula after minus', '-1', "'-1"],
    ['a formula after at', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula after a tab', '\t=1', "'\t=1"],
    ['a formula that opens a list', ['=1', 'x'], "'=1; x"],
    ['Urdu as it is', 'کوئٹہ', 'کوئٹہ'],
  ])('%s', (_, value, cell) => {
    expect(csvOf(['a'], [{ a: value }])).toBe(`\ufeffa\r\n${cell}\r\n`);
  });
});

test('without records the head still stands', () => {
  expect(csvOf(['a', 'b'], [])).toBe('\ufeffa,b\r\n');
});

test('whatever a text holds, it comes back, behind an apostrophe if it was a formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'a1 ') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [record] = parse(csvOf(['a', 'b'], [{ a, b }]), { columns: true, bom: true });
      const safe = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
      expect(record).toEqual({ a: safe(a), b: safe(b) });
    }),
    { seed: 5 },
  );
});

test('JSON keeps the columns, in order, and lists', () => {
  const json = jsonOf(['a', 'b', 'c'], [{ b: ['x'], a: 1 }, { c: true }]);
  expect(json).toBe('[\n{"a":1,"b":["x"],"c":null},\n{"a":null,"b":null,"c":true}\n]\n');
  expect(JSON.parse(jsonOf(['a'], []))).toEqual([]);
});
