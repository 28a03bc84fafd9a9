import { expect, test } from 'vitest';
import { sha256, written } from './chain.ts';
import { readLedger } from './file.ts';
import { Shelf, seen } from './testing.ts';

const sentence = 'At least 12 people were killed on the quay, the harbour office said.';
const shelf = new Shelf();
shelf.settle(seen([{ sentence }]));
shelf.settle(seen([{ sentence: sentence.replace('quay', 'quays') }]));
const { text } = shelf;
const lines = text.split('\n').length - 1;

test('a ledger as it was written is read', () => {
  expect(readLedger('content/ledger/r-0000000a.jsonl', text).faults).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['a word of a sentence was edited', text.replace('killed', 'injured'), /^4:1 the lines up to here are not those/],
  ['a figure was edited', text.replace('"low":12', '"low":99'), /^4:1 the lines up to here are not those/],
  ['a space was added', text.replace('"low":12', '"low": 12'), /^4:1 the lines up to here are not those/],
  ['the day was changed', text.replace('2031-05-01', '2031-04-01'), /^4:1 the lines up to here are not those/],
  ['a line was taken out', text.replace(/\{"ev":"source".*\n/, ''), /^3:1 this seal is of 4 lines/],
  ['two lines were swapped', text.replace(/(\{"ev":"source".*\n)(.*\n)/, '$2$1'), /^4:1 the lines up to here are not/],
  ['a batch was taken out', text.split('\n').toSpliced(0, 4).join('\n'), /^\d:1 /],
  ['the second batch was edited', text.replace('quays', 'quayz'), /^6:1 the lines up to here are not those/],
  ['the file breaks off', text.slice(0, -9), new RegExp(`^${lines}:1 `)],
  ['the last line has no end', text.slice(0, -1), /the last line breaks off/],
  [
    'a seal is missing',
    text.split('\n').slice(0, 3).join('\n').concat('\n'),
    /^3:1 the last lines stand under no seal/,
  ],
  ['it is empty', '', /^1:1 /],
  ['it is not JSON', `${text}hello\n`, new RegExp(`^${lines + 1}:1 this is no line of JSON`)],
  ['a line is of no kind', `${text}{"ev":"reborn"}\n`, new RegExp(`^${lines + 1}:1 this is no line of a ledger: ev: `)],
  ['two branches were merged', `${text}${text}`, /^\d+:1 /],
])('%s', (_, broken, expected) => {
  const { ledger, faults } = readLedger('r-0000000a.jsonl', broken);
  expect(ledger).toBeNull();
  expect(faults.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    expect.stringMatching(expected),
  ]);
});

test('a ledger under the name of another report is refused', () => {
  expect(readLedger('r-0000000b.jsonl', text).faults).toMatchObject([
    { line: 1, reason: expect.stringContaining('r-0000000a') },
  ]);
});

test('a version is frozen under the digest of its two lines, as they stand in the file', () => {
  const [version] = shelf.ledger?.record.claims.values().next().value?.versions ?? [];
  const [, source, born] = text.split('\n');
  expect(version?.lines).toBe(`${source}\n${born}`);
  expect(version?.frozen).toBe(sha256(`${source}\n${born}`));
});

test('no line can close an element of a page', () => {
  const line = { ev: 'closed' as const, by: 'editor' as const, why: '</script><!--' };
  expect(written(line)).not.toContain('<');
  expect(JSON.parse(written(line))).toEqual(line);
});
