import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../discourse.ts';
import { locate } from '../setting/locate.ts';
import { settingsOf } from '../setting/settings.ts';
import { invented, reportOf } from '../setting/testing.ts';
import { locationsOf } from './locations.ts';

/** "Osk attacked", "12 locations attacked", sorted; without those that are only mentioned. */
function locations(text: string, dateline: string | null = null): string[] {
  const report = reportOf(text, '2031-05-20', dateline);
  const settings = settingsOf(report, sentencesOf(report), invented);
  return locationsOf(report, settings, locate(settings), invented)
    .filter(({ role }) => role !== 'mentioned')
    .map((one) => `${'place' in one ? one.place : `${one.low} ${one.unit}`} ${one.role}`)
    .sort();
}

describe('what befell a place', () => {
  it.each([
    ['Gunmen attacked a market in Osk, killing nine people.', ['Osk attacked']],
    ['Nine people died in a fire in Osk.', ['Osk affected']],
    ['Police detained 43 people in Osk as they broke up a protest.', ['Osk operation']],
    ['Bombs killed nine people in Osk. Clashes were reported from Tarrow.', ['Osk attacked', 'Tarrow operation']],
    ['Bombs killed nine people in Osk. In Tarrow, schools were shut.', ['Osk attacked', 'Tarrow affected']],
    [
      'Gunmen killed nine soldiers in an ambush in Osk. Troops killed 31 rebels in Tarrow.',
      ['Osk attacked', 'Tarrow operation'],
    ],
    ['Osk, Tarrow and Pelm came under attack.', ['Osk attacked', 'Pelm attacked', 'Tarrow attacked']],
    ['The quake killed nine people in Osk, Vellmar.', ['Osk affected', 'Vellmar affected']],
  ])('%s', (text, expected) => expect(locations(text)).toEqual(expected));
});

describe('the dateline', () => {
  it('of the body', () =>
    expect(locations('OSK, Zarnia — Nine people died in a fire in Tarrow.')).toEqual([
      'OSK dateline',
      'Tarrow affected',
    ]));
  it('besides what happened there', () =>
    expect(locations('OSK, Zarnia — Nine people died in a fire in Osk.')).toEqual(['OSK dateline', 'Osk affected']));
});

describe('counts of places', () => {
  it.each([
    ['Gunmen attacked 12 locations.', ['12 locations attacked']],
    ['Gunmen attacked at least 12 cities and towns.', ['12 cities attacked']],
    ['Floods hit nine districts of the province.', ['9 districts affected']],
    ['Twenty villages were washed away in the flood.', ['20 locations affected']],
    ['Police officials in four districts told reporters of the attacks.', []],
    ['A bomb killed one soldier.', []],
  ])('%s', (text, expected) => expect(locations(text)).toEqual(expected));
});

describe('nothing of the event happened there', () => {
  it.each([
    ['Nine people died in a fire. A man from Osk was treated in Tarrow.', []],
    ['Nine people died in a fire. In 2027, 40 people died in a blast in Osk.', []],
    ['Soldiers killed nine rebels. The army denied that 12 men had been killed in Osk.', []],
    ["Zarnia's army said nine people died in a raid.", []],
  ])('%s', (text, expected) => expect(locations(text)).toEqual(expected));
});
