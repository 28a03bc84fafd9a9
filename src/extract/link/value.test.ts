import { describe } from 'vitest';
import { means } from './testing.ts';

/** Where a count is named first and its figure behind it. */
describe('value', () => {
  means('value', [
    [
      'killed people 12',
      'The death toll rose to 12.',
      'The dead number 12.',
      'Deaths: 12',
      'The latest finds raised the toll to 12.',
      'The confirmed death count now stands at 12.',
      'Toll rises to 12',
    ],
    ['killed militants 12', 'The army put the number of militants killed at 12.'],
    ['injured people 12', 'The number of injured stands at 12.'],
    ['killed civilians 12', 'The ministry put the civilian dead at 12.'],
    ['killed people 50+', 'The death toll has passed 49.'],
    ['casualties people 12', 'Casualties totalled 12.'],
    ['killed people 30+', 'The death toll exceeded 29.'],
    ['killed people 12', 'Flood toll hits 12'],
    ['missing people 12', 'The number of missing fell to 12.'],
    ['rescued people 12', 'The chief put the number of those rescued so far at 12.'],
    ['surrendered militants 12', 'This brings to 12 the number of rebels who have surrendered.'],
    ['displaced people 12', 'The number of displaced people has reached 12.'],
    ['arrested people 12', 'The number of arrests has climbed to 12.'],
    ['killed civilians 11 ⊂', 'The dead have been named. // The fatal victims are eleven men.'],
    ['killed security 12', 'The security personnel who died numbered 12.'],
    ['captured people 12', 'The number of hostages is given as 12.'],
    ['killed people 5; killed people 8', 'The toll, which stood at five on Monday, is now eight.'],
    ['killed security 10; killed militants 58', 'The soldiers and rebels killed numbered 10 and 58 respectively.'],
    ['killed civilians 12; killed security 4', 'Civilians and policemen killed were 12 and four, respectively.'],
    ['injured civilians 40; injured security 12', 'Civilians and policemen injured number 40 and 12 respectively.'],
    ['killed civilians 30; killed militants 12', 'The civilians and militants killed number 30 and 12 respectively.'],
    [
      'killed people 31; injured people 100+',
      'The death toll climbed to 31, with over 99 injured, the state agency said.',
    ],
    ['killed people 3; killed people 45', 'Three more people died overnight, taking the toll to 45.'],
  ]);

  means('label', [
    ['injured people 54', '**Injured:** // 54'],
    ['killed civilians 12', '**Civilians killed:** // 12'],
    ['missing people 7', '**Missing:** // 7, mostly in Palo'],
    ['killed people 3+', '**Dead:** // at least 3 in Osta'],
    ['arrested people 21', '**Arrested** // 21'],
    ['killed security 4', '**Soldiers killed** // 4'],
    ['displaced people 12000', '**Displaced:** // about 12,000'],
  ]);

  means('restated', [
    ['killed people 31', 'Ten people died in the blast, the mayor said. // Police say 31.'],
    ['killed people 46000', 'The war has killed thousands. // The ministry put the figure at 46,000.'],
    ['killed people 53', 'The storm killed 50 people. // Previous report: 53.'],
    ['killed people 25', 'One witness counted 19 dead. // Another said 25.'],
    ['killed people 19', 'The quake killed 30 people. // Officials withdrew the figure of 19.'],
    ['killed people 12', 'Nine people died in the flood, the mayor said. // The hospital speaks of 12.'],
  ]);

  means('respectively', [
    [
      'killed security 22; killed militants 36',
      'Over 50 people were killed. // Soldiers and rebels make up 22 and 36 respectively.',
    ],
    [
      'killed security 5; killed militants 9',
      'Fourteen people died in the clash. // Soldiers and rebels make up five and nine respectively.',
    ],
    [
      'killed civilians 8; killed security 3',
      'Eleven people were killed. // Civilians and policemen account for eight and three respectively.',
    ],
    [
      'injured civilians 7; injured security 2',
      'Nine people were injured. // Passengers and guards make up seven and two, respectively.',
    ],
  ]);
});
