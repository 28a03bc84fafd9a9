import { describe, expect, test } from 'vitest';
import { readPeriod } from './periods.ts';

// 3 May 2031 is a Saturday.
const reference = { published: '2031-05-03', from: '2031-05-03' };
const day = (of: string) => ({ from: of, to: of });

describe('read on Saturday, 3 May 2031', () => {
  test.each([
    [
      day('2031-05-03'),
      [
        'Saturday',
        'on Saturday',
        'Saturday night',
        'late Saturday',
        '3 May',
        'May 3',
        'May 3, 2031',
        'today',
        'first day',
        'Saturday, 3 May',
      ],
    ],
    [
      day('2031-05-02'),
      [
        'Friday',
        'on Friday',
        'yesterday',
        'the day before',
        'On the previous day',
        'last Friday',
        'The day before the attacks',
        'Friday, 2 May',
        '2031-05-02',
      ],
    ],
    [day('2031-04-27'), ['Sunday', 'last Sunday']],
    [
      { from: '2031-05-01', to: '2031-05-03' },
      [
        'past 40 hours',
        'over 40 hours',
        'nearly 40 hours',
        'the 40 hours',
        '48 hours',
        'last two days',
        'past two days',
        'in the last two days',
        'in the past 48 hours',
        'for the past two days',
        'two days',
        'in a two-day',
        'since Thursday',
      ],
    ],
    [
      { from: '2031-05-02', to: '2031-05-03' },
      [
        'past 24 hours',
        'past 24 hours alone',
        'nearly ten hours',
        'since Friday night',
        'Since Friday',
        'overnight',
        'a day',
      ],
    ],
    [{ from: '2031-04-30', to: '2031-05-03' }, ['three days', 'past three days', 'last 3 days', 'from 30 April']],
    [{ from: '2030-05-03', to: '2031-05-03' }, ['a year', 'past year', 'past 12 months', 'in a year']],
    [
      { from: '2031-05-01', to: '2031-05-02' },
      ['Thursday and Friday', 'from Thursday to Friday', '1 to 2 May', 'May 1-2', 'between May 1 and May 2'],
    ],
    [{ from: '2031-03-15', to: '2031-05-03' }, ['since 15 March', 'since March 15']],
    [{ from: '2031-04-28', to: '2031-05-03' }, ['this week', 'Earlier this week']],
    [{ from: '2031-04-01', to: '2031-04-30' }, ['April 2031', 'In April 2031 as a whole']],
    [{ from: '2030-01-01', to: '2030-12-31' }, ['2030', 'in 2030']],
    [{ from: '2031-01-01', to: '2031-01-31' }, ['January 2031', 'in January', 'in January 2031']],
    [{ from: '2030-11-01', to: '2030-11-30' }, ['November']],
    [{ from: null, to: '2031-05-02' }, ['by Friday', 'until Friday', 'By 2 May']],
    [{ from: '2031-05-03', to: '2031-05-04' }, ['first 10 hours']],
    [{ from: '2030-12-30', to: '2031-01-02' }, ['30 December to 2 January']],
  ])('%j', (window, wordings) => {
    for (const wording of wordings) expect([wording, readPeriod(wording, reference)]).toEqual([wording, window]);
  });

  test.each([
    'first wave',
    'Night-time operations',
    'since the operation began',
    '30 February',
    'six-day operation',
    '',
    'hours',
    'a while',
    '31 June',
    'soon',
  ])('nothing is made of %j', (wording) => expect(readPeriod(wording, reference)).toBeNull());
});

describe('without a day of publication', () => {
  const undated = { published: null, from: '2031-05-03' };
  test.each(['Saturday', 'past 40 hours', 'yesterday', 'this week'])('%j stays open', (wording) => {
    expect(readPeriod(wording, undated)).toBeNull();
  });
  test('a date is a date', () => expect(readPeriod('3 May', undated)).toEqual(day('2031-05-03')));
  test('since a date has no end', () =>
    expect(readPeriod('since 3 May', undated)).toEqual({ from: '2031-05-03', to: null }));
});

test('on a later day, "the day before" may be the day before the event or before the report: it is not decided', () => {
  expect(readPeriod('the day before', { published: '2031-05-05', from: '2031-05-03' })).toBeNull();
});
