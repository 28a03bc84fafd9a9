import { describe, expect, it } from 'vitest';
import { lex } from '../lex.ts';
import { periodsIn } from './when.ts';

const periods = (text: string) =>
  periodsIn(lex(text, 0, text.length)).map(({ text: words, reach }) => `${reach}: ${words}`);

describe('periods', () => {
  it.each([
    ['over the past 48 hours, 92 of them on Saturday', ['days: over the past 48 hours', 'day: on Saturday']],
    ['in the last two days alone', ['days: in the last two days alone']],
    ['92 on Saturday and 41 on Friday', ['day: on Saturday', 'day: on Friday']],
    ['in nearly 40 hours', ['hours: in nearly 40 hours']],
    ['over a 40-hour period', ['hours: over a 40-hour period']],
    ['since 1 January', ['since: since 1 January']],
    ['since the start of the year', ['since: since the start of the year']],
    ['since the outbreak was declared on 3 March', ['since: since the outbreak was declared on 3 March']],
    ['since the coup', ['since: since the coup']],
    ['in the past 12 months', ['long: in the past 12 months']],
    ['In January 2026 as a whole', ['long: In January 2026 as a whole']],
    ['bringing to 33 those who died this year', ['long: this year']],
    ['from January 31 to February 6', ['days: January 31 to February 6']],
    ['between October and December', ['long: between October and December']],
    ['on 18 September', ['day: on 18 September']],
    ['in October', ['month: in October']],
    ['in 2023', ['year: in 2023']],
    ['By Sunday', ['until: By Sunday']],
    ['the day before', ['before: the day before']],
    ['earlier this week', ['before: earlier this week']],
    ['in the week ending 24 August', ['part: in the week ending 24 August']],
    ['overnight', ['part: overnight']],
    ['late on Friday night', ['day: late on Friday night']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));

  it.each([
    "this year's second wave",
    'in a week-long operation',
    'they may march on',
    'a man of 48',
    'two days of clashes',
  ])('%s is none', (text) => expect(periods(text)).toEqual([]));
});
