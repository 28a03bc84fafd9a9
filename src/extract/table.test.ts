import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../model/report.ts';
import { tableCounts, tablePlaces } from './table.ts';

/** A report of one table, its rows told off by lines, its cells by " | ". */
function reportOf(table: string): Report {
  const blocks = table.split('\n').flatMap((line, row) =>
    line.split(' | ').map((text, column): Block => {
      const sentence = { from: 0, to: text.length, start: 0, end: text.length };
      return {
        kind: 'cell',
        depth: 0,
        list: null,
        cell: { table: 0, row, column },
        quoted: false,
        text,
        pieces: [{ at: 0, size: text.length, start: 0, end: text.length }],
        strong: [],
        sentences: [sentence],
      };
    }),
  );
  return { file: 'x.md', slug: 'x', source: table, meta: null, dateline: null, published: null, blocks };
}

const counts = (table: string) =>
  tableCounts(reportOf(table)).map(
    ({ quantity, effect, group, place, scope }) =>
      `${quantity.low} ${effect} ${group ?? 'people'} ${place ?? '–'} ${scope}`,
  );

describe('figures of a table', () => {
  it('by the heads of its columns, places by its rows, a total', () =>
    expect(counts('Place | Killed | Wounded\nOsk city | 19 | 43\nTarrow port | 8 | 15\nTotal | 27 | 58')).toEqual([
      '19 killed people Osk part',
      '43 injured people Osk part',
      '8 killed people Tarrow part',
      '15 injured people Tarrow part',
      '27 killed people – event',
      '58 injured people – event',
    ]));

  it('a second column of one measure is a stretch of the first', () =>
    expect(
      counts(
        'District | Cases | Deaths, cumulative | Deaths, week 34\nOsk | 918 | 131 | 7\nOther districts | 50 | 8 | 5\nAll districts | 968 | 139 | 12',
      ),
    ).toEqual([
      '131 killed people Osk part',
      '7 killed people Osk part',
      '8 killed people – part',
      '5 killed people – part',
      '139 killed people – event',
      '12 killed people – part',
    ]));

  it('where people fled from', () =>
    expect(counts('Fled from | Now in | People\nOsk | Tarrow | 31,200')).toEqual(['31200 displaced people Osk part']));

  it('by the labels of its rows', () =>
    expect(counts('Measure | Number\nDead | 12\nInjured | 30')).toEqual([
      '12 killed people – event',
      '30 injured people – event',
    ]));

  it('counts nobody in other columns', () => expect(counts('Place | Houses\nOsk | 19')).toEqual([]));

  it('names the places of its rows', () =>
    expect(tablePlaces(reportOf('Region | Dead\nNorth Vellmar | 4\nTotal | 4')).map(({ name }) => name)).toEqual([
      'North Vellmar',
    ]));
});
