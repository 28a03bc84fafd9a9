import { describe, expect, test } from 'vitest';
import { parseReport } from './report.ts';
import { fileOf, spoken } from './testing.ts';

const size = 120 * 1024;
const full = (unit: string): string => unit.repeat(Math.floor(size / unit.length));
const read = (text: string) => parseReport(fileOf(text), { loose: true });

describe('what would take remark too long is refused at its place', () => {
  const advice = 'Delete what is no prose, or split the text into two files.';
  const signs = 'asterisks, underscores, brackets, backslashes and ampersands';
  test.each([
    ['*a_ ', `1:1 more than 1000 ${signs} in a paragraph`],
    ['*a_ *b_ *c_ *d_\n\n', `2001:1 more than 8000 ${signs}`],
    ['[a](', `1:1 more than 1000 ${signs} in a paragraph`],
    ['a <!-- ', '1:1 too many openings of code or HTML in long paragraphs'],
    ['a `b ``c ', '1:1 too many openings of code or HTML in long paragraphs'],
    ['>', '1:1 more than 16 signs of quotation or list at the beginning of a line'],
    ['- ', '1:1 more than 16 signs of quotation or list at the beginning of a line'],
    [`${'> '.repeat(10)}a\n`, '364:1 more than 4000 lines, list signs and quotation marks together'],
    ['a\n=\n', '4001:1 more than 4000 lines, list signs and quotation marks together'],
    [`${'|a'.repeat(150)}\n${'|-'.repeat(150)}\n`, '54:1 more than 8000 table cells'],
    ['|-', '1:1 more than 200 table cells in a line'],
    [' ', '1:1 more than 60 spaces at the beginning of a line'],
  ])('%j, again and again', (unit, reason) => {
    expect(read(full(unit)).faults.map(spoken)).toEqual([`x.md:${reason}. ${advice}`]);
  });
});

describe('what is long and harmless is read', () => {
  test.each([
    'Ten men died in Port Ana on Saturday. ',
    'word ',
    'x',
    '.',
    `${'word '.repeat(20)}\n`,
    `${'Ten men died in Port Ana on Saturday. '.repeat(30)}\n\n`,
  ])('%j, again and again', (unit) => {
    const { value, faults } = read(full(unit));
    expect(faults).toEqual([]);
    expect(value?.blocks.length).toBeGreaterThan(0);
  });
});
