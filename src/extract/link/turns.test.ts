import { describe, expect, test } from 'vitest';
import { claimsOf, means } from './testing.ts';

/** Turns of speech of the news, beside the plain subject, object and list. */
describe('turns of speech', () => {
  means('held', [
    [
      'captured civilians 50',
      'The rebels still hold 50 passengers.',
      'Gunmen are holding 50 passengers.',
      'Pirates held 50 passengers for a week.',
      'The kidnappers have been holding 50 passengers since May.',
    ],
    [
      'arrested people 9',
      'Police were holding nine people.',
      'Nine people were held.',
      'Nine people have been held after the raid.',
    ],
    ['arrested people 50; arrested civilians 8 ⊂', 'Fifty people, eight of them minors, were held.'],
  ]);

  means('held', [
    ['arrested people 4; killed people 39', 'Four held over deaths of 39 in lorry'],
    ['killed people 8; arrested people 200+', 'Eight shot dead, hundreds held as police battle protesters'],
    ['arrested civilians 12', 'Twelve students held after march'],
  ]);

  means('sought', [
    ['missing people 30', 'Rescuers are looking for 30 more.', 'Divers were searching for 30 people.'],
    [
      'missing civilians 4',
      'There was no trace of four hikers.',
      'Villagers dug for four children.',
      'There has been no word from four climbers.',
      'Crews found no sign of four fishermen.',
    ],
  ]);

  means('those', [
    [
      'rescued civilians 128; rescued civilians 9; rescued civilians 5',
      'Those rescued, 128 men, nine women and five minors, were taken to the port.',
    ],
    [
      'killed civilians 3; killed civilians 2',
      'Those killed, three men and two women, were from Osk.',
      'The dead, three men and two women, have not been named.',
      'Those who died, three men and two women, were on their way home.',
    ],
    ['injured security 2; injured civilians 1', 'The injured, two officers and a driver, are in hospital.'],
  ]);

  means('of', [
    ['killed civilians 1', 'The last death, that of a lorry driver, was reported on Monday.'],
    [
      'killed people 83; killed civilians 31 ⊂; killed civilians 14 ⊂',
      'Rescuers recovered 83 bodies, including those of 31 women and 14 children.',
    ],
    ['killed people 2; killed civilians 1 ⊂', 'Two more bodies, those of a mother and her infant son, were found.'],
    [
      'killed civilians 1; killed civilians 1',
      'The bodies of a 24-year-old contractor and a 58-year-old shift supervisor lay there.',
    ],
    ['killed people 31', 'Bodies of 31 recovered'],
    ['killed civilians 6', 'The remains of six miners were brought to the surface.'],
    ['killed civilians 5', 'Fishermen found the bodies of five migrants floating near the port.'],
  ]);

  means('own predicate', [
    ['killed prisoners 1', 'An inmate at a provincial jail also died.', 'An inmate in a jail in Osk died.'],
    [
      'evacuated civilians 3100',
      'About 3,100 residents of Osk were ordered out on Sunday.',
      'About 3,100 residents were told to leave their homes.',
      'About 3,100 villagers were asked to evacuate.',
      'Some 3,100 villagers have been advised to leave their homes.',
    ],
    [
      'killed civilians 1',
      'A 16-year-old boy was hit by a stray bullet and lost his life on Monday.',
      'A nurse was shot in the neck and died.',
      'A student was wounded in the clash but later died.',
    ],
    [
      'injured civilians 1',
      'A boy of about 13 was being operated on for a head wound.',
      'A girl of about nine was treated in hospital.',
    ],
    ['injured civilians 2', 'Two patients remained on ventilators.', 'Two patients were in an induced coma.'],
  ]);

  means('own predicate', [
    ['injured people 1', 'A fourth is clinging to life.'],
    ['killed civilians 7', 'Seven out of the ten crew are feared drowned.'],
    ['injured people 340', 'Another 340 were being treated.'],
  ]);

  means('shared predicate', [
    ['rescued civilians 10', 'Ten miners, trapped since Monday, were brought to the surface alive.'],
    ['rescued civilians 2', 'Two climbers, missing for two nights, have been found alive.'],
    ['killed civilians 2', 'An elderly couple and their grandson were found dead.'],
    [
      'injured civilians 1',
      'One, a woman in her 20s, was flown to Osk with a crushed pelvis and was in a serious but stable condition.',
    ],
    ['arrested prisoners 5; escaped prisoners 9', 'Five of the nine inmates who escaped were recaptured.'],
    [
      'killed civilians 9; killed civilians 6 ⊂; killed civilians 3 ⊂',
      'Nine people, six women and three girls, have died.',
    ],
  ]);

  means('relative clause', [
    ['released civilians 12; captured civilians 40', 'Kidnappers freed 12 of the 40 pupils they seized last week.'],
    [
      'killed people 2; injured people 1',
      'The mob lynched two thieves and beat a third, who is in a critical condition.',
    ],
    ['escaped prisoners 100; arrested prisoners 20', 'Of the 100 prisoners who escaped, 20 have been recaptured.'],
    ['arrested civilians 61; injured civilians 3', 'Of the 61 students who were arrested, three were hurt.'],
  ]);

  means('effect beside', [
    [
      'escaped prisoners 37',
      'Thirty-seven inmates fled a jail in Osk.',
      'Thirty-seven inmates fled from a youth prison.',
    ],
    ['escaped prisoners 200; killed people 11', 'Gunmen free 200 inmates in jail attack; 11 dead'],
    [
      'killed people 2; killed people 1',
      'Two died at the scene and a third in hospital.',
      'Two died on the spot, another in a hospital.',
    ],
    ['killed people 2; injured people 1', 'Two died, one in hospital'],
    ['rescued people 75; injured people 12', 'In all, 75 people were rescued, of whom 12 needed hospital treatment.'],
    ['injured people 13+', 'More than a dozen people fainted.'],
    [
      'injured people 29',
      '29 persons sustained varying degrees of injury.',
      '29 people suffered different degrees of burns.',
    ],
    ['killed civilians 8', 'A crew of eight drowned.'],
  ]);

  means('value', [
    [
      'killed people 201+',
      'Toll passes 200 as quake rescuers dig',
      'Flood toll surpasses 200',
      'Quake toll crosses 200',
    ],
    ['killed people 200', 'Toll hits 200 as rescuers dig', 'Death toll nears 200', 'Capsize toll now 200'],
    [
      'killed security 1; killed civilians 2; killed civilians 1',
      'The dead included a policeman, two schoolteachers and an eight-month-old baby.',
      'The dead include an officer, two drivers and a nurse.',
    ],
    ['killed people 6; killed people 23', 'Capsize: 6 more bodies recovered, toll now 23'],
  ]);

  means('restated', [
    [
      'killed security 40; killed security 18',
      'Rebels said 40 soldiers had died. // "It is not 40 but 18," a spokesman said.',
    ],
  ]);

  means('counts of', [
    ['killed civilians 1 ⊂', 'Six pupils drowned. // Among the six were a nine-month-old infant and its mother.'],
    ['injured civilians 2 ⊂', 'Six people were hurt. // Among the six were two nurses.'],
  ]);

  means('gapping', [
    [
      'killed people 3; killed people 2; killed people 1',
      'Three deaths were reported from Osk, two from Boru and one from Sarn.',
    ],
    [
      'arrested people 4; released people 2; arrested people 3',
      'Four more were detained in Osk, two of whom were released hours later, and three in Boru.',
    ],
  ]);

  means('among', [
    [
      'killed civilians 2 ⊂',
      'Two farm workers from Mexico who were picking cherries near Osk are among the dead.',
      'Two teachers, who had come by bus, were among the dead.',
    ],
  ]);

  means('object', [
    ['killed militants 13; killed security 2', 'Soldiers killed 13 insurgents and lost two of their own.'],
    ['killed people 2; injured people 1', 'The gunman killed two and wounded a third.'],
    ['escaped prisoners 117', 'The prison break freed 117 inmates.', 'The raid freed 117 prisoners.'],
    ['evacuated people 2500', 'Authorities evacuated 2,500 people, and a further 800 left on their own.'],
    ['killed security 9', 'The regiment lost nine men.', 'The army lost nine men in the fighting.'],
    [
      'killed people 6',
      'The flood killed six people and two ministers condemned it.',
      'The bomb killed six people and two ministers visited the market.',
    ],
    ['rescued civilians 1; rescued civilians 2', 'The helicopter winched a woman and two teenagers off a ledge.'],
    ['rescued civilians 2', 'A crane lifted two workers off the roof.', 'Crews hoisted two hikers to safety.'],
  ]);

  means('list', [
    ['killed civilians 2', 'An explosion killed Ramo Keld, 34, and two of his co-workers.'],
    ['arrested civilians 4', 'The coast guard has detained the master of the tanker and four crew members.'],
    ['killed people 3', 'The attack killed Ramo Keld and three others.'],
    ['injured security 2; injured civilians 1; injured civilians 1', 'Two cops, a driver and a passer-by were hurt.'],
    ['killed security 12; killed civilians 3', 'The mine killed twelve officers and men and three drivers.'],
  ]);

  means('echo', [['injured civilians 0; injured civilians 2', 'No passengers were hurt, but the two drivers were.']]);

  means('identified', [
    ['arrested civilians 9 ⊂', 'Nine of those arrested are minors.', 'Nine of those detained were students.'],
  ]);

  means('described', [['killed civilians 3 ⊂; killed people 5', 'Three of the five deaths were children.']]);
});

/** What befalls nobody, or nobody new. */
const nothing = [
  'The morgue was built for 12 bodies.',
  'The ward has room for 30 wounded.',
  'Nobody has to die for this.',
  'No one should die of cold.',
  'None survived.',
  'The man, who has three children, may have taken shelter.',
  'All 11 captives were unharmed.',
  'All but two of the passengers died.',
  'Everyone except three of the guests was hurt.',
  'Three siblings escaped.',
  'Ten guests escaped through a back door.',
  'It lost a third of its men.',
  'A third of the inmates escaped.',
  'A panel made 13 recommendations, five of which have been carried out.',
  'Police are searching for two men.',
  'The stadium holds 50 people.',
  'The mayor held two guests up.',
  'Twelve rallies were held.',
  'Those present, three men and two women, were from Osk.',
  'Two farm workers who were picking cherries are among the guests.',
  'The dead man, a driver, had three children.',
];

describe('no claim', () => {
  test.each(nothing)('%s', (words) => {
    expect(claimsOf(words)).toEqual([]);
  });
});

test('the dead who were shot are dead', () => {
  const claims = claimsOf('Four bodies were found in the yard. // A nurse said three of the four had been shot.');
  expect(claims.map(({ text }) => text)).toEqual(['killed people 3']);
});
