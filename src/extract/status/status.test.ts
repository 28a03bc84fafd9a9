import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../discourse.ts';
import { locate } from '../setting/locate.ts';
import { settingsOf } from '../setting/settings.ts';
import { invented, reportOf } from '../setting/testing.ts';
import { statusOf } from './status.ts';

/** Status of each figure: "12 denied". A speaker stands behind them where `spoken`. */
function statuses(text: string, spoken = true): string[] {
  const report = reportOf(text);
  const located = locate(settingsOf(report, sentencesOf(report), invented));
  const speaker = spoken ? ({} as NonNullable<Parameters<typeof statusOf>[1]['speaker']>) : null;
  return located.map(
    (one) => `${one.count.item.fig?.low} ${statusOf(one, { speaker, via: [], denied: false }, located)}`,
  );
}

describe('replaced by the report itself', () => {
  it.each([
    ['The toll rose to 31, up from 17 the day before.', ['31 asserted', '17 revised-away']],
    ['The toll was revised down from 1,040 to 812.', ['1040 revised-away', '812 asserted']],
    ['She lowered the number of dead to 187, from the 204 read out at noon.', ['187 asserted', '204 revised-away']],
    ['Police had at first spoken of six dead.', ['6 revised-away']],
    ['Officials initially said five people had been killed.', ['5 revised-away']],
    ['He revised an earlier toll of five people.', ['5 revised-away']],
    ['Its first count had been 58 dead and 126 wounded.', ['58 revised-away', '126 revised-away']],
    ['The mayor had put the number of dead at 11, which his office corrected overnight.', ['11 revised-away']],
    ['The agency had said 60 people were killed, but took that number back on Thursday.', ['60 revised-away']],
    ['The death count, which stood at 11 till 9am, has reached 18.', ['11 revised-away', '18 asserted']],
    ['The agency said 72 people had been killed. It has withdrawn the report.', ['72 revised-away']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));

  it('the outlet calls its own figure wrong', () =>
    expect(statuses('Yesterday we said that 340 people were killed. That figure was wrong.', false)).toEqual([
      '340 revised-away',
    ]));
});

describe('denied', () => {
  it.each([
    ['Eight people were killed, not nine.', ['8 asserted', '9 denied']],
    ['The ministry denied that 12 soldiers had been killed.', ['12 denied']],
    ['The police dismissed as baseless rumours that 20 people were killed.', ['20 denied']],
    ['Reports that 60 people died there are false, she said.', ['60 denied']],
    ['A report that two officers were killed is not true, he said.', ['2 denied']],
    ['There is no question of 27 bodies.', ['27 denied']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});

describe('only supposed', () => {
  it.each([
    ['Up to 90 more people could have died.', ['0 hypothetical']],
    ['The death toll may cross 100.', ['101 hypothetical']],
    ['They threatened to kill ten hostages.', ['10 hypothetical']],
    ['If it turns again, we lose 40 children.', ['40 hypothetical']],
    ["If that siren had not gone off, we'd be burying 50 people.", ['50 hypothetical']],
    ['At least 30 people are feared dead.', ['30 hypothetical']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});

describe('asserted', () => {
  it.each([
    ['Earlier this week the army announced the killing of 41 fighters.', ['41 asserted']],
    ['On May 9 four hikers were rescued, where a storm had held them since May.', ['4 asserted']],
    ['It would be recalled that 103 persons were abducted.', ['103 asserted']],
    ['Nine people are feared trapped.', ['9 asserted']],
    ['The police rejected the claim and put the toll at 31.', ['31 asserted']],
    ['At least nine people were killed, and five are believed to be missing.', ['9 asserted', '5 asserted']],
    ['Not one soldier was hurt.', ['0 asserted']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});
