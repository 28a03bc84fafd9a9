import { describe } from 'vitest';
import { means } from './testing.ts';

/** Where a figure is a part of another. */
describe('parts', () => {
  means('including', [
    ['killed people 11; killed civilians 3 ⊂', 'Eleven people, including three women, were killed.'],
    ['killed people 20; killed civilians 6 ⊂', 'The attack killed 20 people, among them six children.'],
    ['injured people 35; injured security 4 ⊂', '35 people were hurt, four police officers among them.'],
    [
      'killed militants 92; killed militants 3 ⊂',
      'At the end of the day 92 militants were dead, three suicide bombers included.',
    ],
    ['missing people 17; missing civilians 2 ⊂', 'Seventeen people are missing, including two infants.'],
    [
      'killed people 30; killed officials 1 ⊂; killed security 2 ⊂',
      'Thirty people, including a mayor and two guards, were killed.',
    ],
    ['killed people 4; killed civilians 1 ⊂', 'Four people died, including a six-year-old girl.'],
    ['injured people 8; injured people 2 ⊂', 'Eight people were injured, including two who are in intensive care.'],
    ['rescued people 15; rescued civilians 4 ⊂', 'Troops rescued 15 kidnapped victims, including four women.'],
  ]);

  means('list of parts', [
    [
      'killed people 14; killed civilians 2 ⊂; killed security 1 ⊂',
      'Fourteen people died, including two nurses who had stayed behind, and a guard.',
    ],
    [
      'killed people 9; killed civilians 1 ⊂; killed civilians 2 ⊂',
      'Nine people were killed, among them a teacher who had tried to help, and two of her pupils.',
    ],
    [
      'killed people 20; killed civilians 3 ⊂; killed security 2 ⊂',
      'Twenty people were killed, including three cooks who were asleep, and two guards.',
    ],
    [
      'missing people 12; missing civilians 1 ⊂; missing civilians 1 ⊂',
      'Twelve people are missing, among them a bride who was to marry today, and a photographer.',
    ],
  ]);

  means('of them', [
    ['killed people 48; killed civilians 31 ⊂', '48 people were killed, 31 of them civilians.'],
    ['killed people 6; killed officials 2 ⊂', 'Six people died, two of whom were officials.'],
    ['injured people 90; injured people 12 ⊂', 'Ninety people were injured, 12 of them critically.'],
    ['arrested people 40; arrested civilians 5 ⊂', 'Forty people were arrested, five of them students.'],
    ['killed security 7; killed security 3 ⊂', 'Seven soldiers were killed, three of them officers.'],
    ['killed civilians 11; killed civilians 6 ⊂', 'Eleven villagers were killed, six of whom were children.'],
    ['injured civilians 20; injured civilians 3 ⊂', 'Twenty pupils were injured, three of them badly.'],
    ['injured people 8; injured people 2 ⊂', 'Eight people were wounded, two of them critically.'],
  ]);

  means('counts of', [
    [
      'killed civilians 12 ⊂',
      'Of the fatalities, 12 are women.',
      'Among those who died were twelve children.',
      'Among the victims were 12 civilians.',
      'Of the dead, twelve were passengers.',
    ],
    ['injured civilians 12 ⊂', 'Of the wounded, twelve are schoolchildren.'],
    ['missing civilians 1 ⊂', 'Among the missing is a teacher.'],
    ['killed security 12 ⊂', 'Among those killed were twelve policemen.'],
    ['arrested civilians 12 ⊂', 'Among those arrested were twelve students.'],
    ['killed civilians 14 ⊂; killed security 6 ⊂', 'Among the dead are 14 civilians and six soldiers.'],
  ]);

  means('adds up', [
    [
      'killed people 14; killed prisoners 13 ⊂; killed security 1 ⊂',
      '14 people – 13 inmates and a guard – perished.',
      'Fourteen people – 13 inmates and a guard – perished.',
    ],
    [
      'killed people 11; killed civilians 5 ⊂; killed civilians 3 ⊂; killed civilians 3 ⊂',
      'The flood killed 11 people: five men, three women and three children.',
    ],
    [
      'killed security 3; killed security 2 ⊂; killed security 1 ⊂',
      'Three officers died: two sergeants and a captain.',
    ],
    [
      'killed people 11; killed security 6 ⊂; killed civilians 5 ⊂',
      'Eleven people were killed in the fighting, six soldiers and five civilians.',
    ],
    [
      'injured people 9; injured civilians 7 ⊂; injured security 2 ⊂',
      'Nine people were hurt in the crush, seven supporters and two policemen.',
    ],
    [
      'arrested people 20; arrested civilians 12 ⊂; arrested officials 8 ⊂',
      'Police arrested 20 people in the capital, 12 students and eight councillors.',
    ],
    [
      'missing people 8; missing civilians 5 ⊂; missing security 3 ⊂',
      'Eight people are missing: five fishermen and three coastguards.',
    ],
    ['killed people 6; killed people 2 ⊂; killed people 4 ⊂', 'Six people died: two on Friday and four on Saturday.'],
    [
      'killed people 8; killed people 5 ⊂; killed people 3 ⊂',
      'Eight people were killed, five in Palo and three in Osta.',
    ],
  ]);

  means('apposition', [
    ['killed people 61; killed people 44 ⊂; killed people 17 ⊂', 'The storm killed 61 people (Zambia 44, Malawi 17).'],
    ['injured people 20; injured people 14 ⊂; injured people 6 ⊂', 'Twenty people were hurt (Palo 14, Osta 6).'],
    ['killed people 61; killed people 40 ⊂; killed people 17 ⊂', 'The storm killed 61 people (Palo 40, Osta 17).'],
    [
      'killed people 20; killed civilians 12 ⊂; killed security 5 ⊂',
      'Twenty people were killed: twelve villagers, five soldiers and others not yet named.',
    ],
    [
      'injured people 31; injured people 20 ⊂; injured people 9 ⊂',
      'The clinics counted 31 injured – 20 in Palo, nine in Osta.',
    ],
    [
      'missing people 30; missing civilians 11 ⊂; missing security 4 ⊂',
      'Thirty people are missing: eleven fishermen and four sailors among others.',
    ],
  ]);

  means('badly', [
    ['injured security 52; injured security 4 ⊂', '52 officers were injured, four seriously.'],
    ['injured people 31; injured people 6 ⊂', '31 people were hurt, six critically.'],
    ['injured civilians 9; injured civilians 2 ⊂', 'Nine firemen were hurt, two seriously.'],
    ['injured civilians 14; injured civilians 5 ⊂', 'Fourteen passengers were injured, five critically.'],
  ]);

  means('the rest', [
    [
      'killed people 3 ⊂',
      'Eight people died. // The other three were in the cellar.',
      'Eleven people died, eight of them at the factory. // The other three were in Oru County.',
    ],
    ['killed people 2 ⊂', 'Seven people drowned. // The remaining two were found near Osta.'],
    ['killed civilians 5 ⊂', 'Twelve villagers were killed. // The other five were from Oru.'],
  ]);

  means('identified', [
    ['killed civilians 3 ⊂', 'Ten people died in the fire. // Three were firefighters.'],
    ['killed civilians 19 ⊂', 'The crash killed 40 people. // 19 are women.'],
    ['killed security 2 ⊂', 'Six people were shot dead on Friday. // Two were off-duty policemen.'],
    ['injured civilians 6 ⊂', 'Twenty people were injured. // Six are children.'],
    ['killed civilians 4 ⊂', 'Nine people drowned off Palo. // Four were fishermen.'],
    ['arrested civilians 8 ⊂', 'Police arrested 30 people. // Eight were students.'],
  ]);
});
