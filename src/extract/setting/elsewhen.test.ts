import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../discourse.ts';
import { settingsOf } from './settings.ts';
import { invented, reportOf } from './testing.ts';

const LEAD =
  'Nine people were killed on Monday when a bomb went off in a crowded market in the old town of Osk, not far from the river bridge, police said.\n\n';

/** Whether the last sentence behind a lead is of another time. */
function past(text: string, published = '2031-05-20'): boolean | undefined {
  const report = reportOf(LEAD + text, published);
  return settingsOf(report, sentencesOf(report), invented).at(-1)?.elsewhen;
}

describe('another time, or another event', () => {
  it.each([
    'In 2027, 40 people died in a similar blast.',
    'Two strong quakes in Tarrow in October 2029 killed about 1,500 people.',
    'The attack came two months after a bomb killed five people in Tarrow.',
    "It was the town's deadliest attack since 2029, when 17 people died.",
    'It is the second such blast in less than a month: five people died in Tarrow.',
    'On 18 February five people died in Tarrow.',
    'In a separate incident, two riders were killed in Tarrow.',
    'Last August seven pilgrims died in Tarrow.',
    'Last week three children were abducted in Tarrow.',
    'In 2027 a bomb went off in Tarrow. It killed 40 people.',
    '**Background:** soldiers killed 12 people in Tarrow.',
  ])('%s', (text) => expect(past(text)).toBe(true));
});

describe('this event', () => {
  it.each([
    'On Tuesday five more people died.',
    'On 14 May two of the bombers were seen in Tarrow.',
    'The tower, which went up in 2002, had 18 open violations, and two people died in it.',
    'The rate is lower than for the same period in 2030, and nine people have died.',
    'In 2027 a bomb went off in Tarrow. So far nine people have died.',
    'It was the first blast since 2027. Elsewhere, two people died in Tarrow.',
    'Two people died (2030: none).',
  ])('%s', (text) => expect(past(text)).toBe(false));

  it('the last weeks of the old year in a report of January', () =>
    expect(past('On 30 December 2030 nine people died.', '2031-01-05')).toBe(false));

  it('the year that an inquiry tells of', () => {
    const report = reportOf(
      'Nine people lost their lives in a fire in Osk in April 2011 because doors were locked, a public inquiry has found, more than one hundred witnesses having been heard.\n\nIn 2011 four more died in hospital.',
      '2031-05-20',
    );
    expect(settingsOf(report, sentencesOf(report), invented).map(({ elsewhen }) => elsewhen)).toEqual([false, false]);
  });
});
