import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Block } from '../model/report.ts';
import { aroundQuote, markBlock, passages, plainSpan } from './marks.ts';

const claim = (id: string, start: number, end: number): Claim => ({ id, start, end }) as unknown as Claim;

const plain = (text: string, start = 0): Pick<Block, 'text' | 'pieces'> => ({
  text,
  pieces: [{ at: 0, size: text.length, start, end: start + text.length }],
});

test('claims cut the text; the narrowest stands last', () => {
  const runs = markBlock(plain('11 dead, including three women.', 100), [
    claim('women', 119, 130),
    claim('all', 100, 130),
  ]);
  expect(runs.map(({ text, claims }) => [text, claims.map(({ id }) => id)])).toEqual([
    ['11 dead, including ', ['all']],
    ['three women', ['all', 'women']],
    ['.', []],
  ]);
});

test('overlapping claims share the run that is common to them', () => {
  const runs = markBlock(plain('abcdef'), [claim('x', 0, 4), claim('y', 2, 6)]);
  expect(runs.map(({ text }) => text)).toEqual(['ab', 'cd', 'ef']);
  expect(runs[1]?.claims).toHaveLength(2);
});

test('a character reference is one character, kept whole', () => {
  const pieces = [
    { at: 0, size: 2, start: 0, end: 2 },
    { at: 2, size: 1, start: 2, end: 7 },
    { at: 3, size: 3, start: 7, end: 10 },
  ];
  expect(plainSpan(pieces, 1, 9)).toEqual({ from: 1, to: 5 });
  expect(plainSpan(pieces, 4, 6)).toEqual({ from: 2, to: 3 });
  expect(plainSpan(pieces, 20, 30)).toBeNull();
});

test('no word is lost or doubled, whatever the claims', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 50 }), spans, (text, pairs) => {
      const claims = pairs.map(([start, size], n) => claim(`c${n}`, start, start + size));
      expect(markBlock(plain(text), claims).reduce((all, run) => all + run.text, '')).toBe(text);
    }),
  );
});

test('items of a list and cells of a table are drawn together', () => {
  const block = (kind: Block['kind'], more: Partial<Block> = {}): Block => ({
    kind,
    depth: 0,
    list: null,
    cell: null,
    quoted: false,
    text: kind,
    pieces: [],
    strong: [],
    sentences: [],
    ...more,
  });
  const cell = (row: number, column: number) => block('cell', { cell: { table: 0, row, column } });
  const drawn = passages([
    block('heading'),
    block('item', { list: 0 }),
    block('item', { list: 0 }),
    block('item', { list: 1 }),
    cell(0, 0),
    cell(0, 1),
    cell(1, 0),
    block('paragraph'),
  ]);
  expect(drawn.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
    ['heading', 1],
    ['list', 2],
    ['list', 1],
    ['table', 3],
    ['paragraph', 1],
  ]);
  expect(drawn[3]?.kind === 'table' && drawn[3].rows.map((row) => row.length)).toEqual([2, 1]);
});

test('a sentence around its quote', () => {
  expect(aroundQuote('Police said ten died.', 'ten died')).toEqual({
    before: 'Police said ',
    quote: 'ten died',
    after: '.',
  });
  expect(aroundQuote('Police said ten died.', 'twelve')).toBeNull();
});
