import { describe } from 'vitest';
import { means } from './testing.ts';

/** Where the predicate is left out, leads, or stands in the noun phrase itself. */
describe('ellipsis', () => {
  means('gapping', [
    ['evacuated people 800; evacuated people 150', 'In the valley 800 people were evacuated and in the hills 150.'],
    [
      'killed people 177; killed people 53; killed people 12',
      'In Palo 177 people had died, in Osta 53 and in Kafra 12.',
    ],
    ['killed people 10; killed people 4', 'Ten died in Quetta and four in Mastung.'],
    ['killed people 6; killed people 3', 'Six people were killed in the north and three in the south.'],
    ['injured people 8; injured people 2', 'Eight were hurt in Palo and two in Osta.'],
    ['arrested people 30; arrested people 12', 'Thirty were arrested on Friday and 12 on Sunday.'],
    [
      'killed people 7; killed people 5',
      'Seven of the victims died in Zibra, where a house was flattened, and five in Kafra.',
    ],
    ['missing people 5; missing people 2', 'Five people are missing in Palo and two in Osta.'],
  ]);

  means('trailing', [
    ['killed security 5; killed security 2', 'Five officers were shot dead at the gate and two inside the barracks.'],
    [
      'killed civilians 18; killed militants 92+',
      'The statement speaks of 18 civilians killed, and at least 92 militants.',
    ],
    [
      'killed security 15; killed civilians 18; killed militants 92+',
      'The army counts 15 soldiers killed, 18 civilians killed, and at least 92 militants.',
    ],
  ]);

  means('echo', [
    ['arrested people 0; arrested people 3', 'In Batra no one was detained; in Kutra, three were.'],
    ['killed people 4; killed people 2', 'In the north four people were killed; in the south, two were.'],
    ['killed civilians 6; killed civilians 2', 'In Palo six fishermen were killed; in Osta, two were.'],
    ['injured people 9; injured people 4', 'On Monday nine people were injured; on Tuesday, four were.'],
  ]);

  means('opening', [
    ['injured people 14', 'Forty people were hurt in the two towns. // Fourteen in Osta alone.'],
    ['killed people 14', 'Forty people died in the two towns. // Fourteen in Osta alone.'],
    ['killed people 9', 'Twenty people were killed. // Nine in the market.'],
    ['injured people 6; injured people 2', 'Eight people were hurt. // Six in the district of Palo, two in Salea.'],
  ]);

  means('joined', [
    [
      'killed civilians 5; killed security 10+; killed militants 51+',
      'Five civilians had died, as had at least ten soldiers and over 50 rebels.',
    ],
    ['killed prisoners 12; killed security 3', 'Twelve inmates were killed, and so were three guards.'],
    ['injured civilians 6; injured security 2', 'Six passengers were hurt, as were two policemen.'],
    ['missing civilians 4; missing security 1', 'Four fishermen are missing, and so is a coastguard.'],
    ['killed people 3; killed people 5', 'Three people died in Palo, as did five in Osta.'],
    ['killed security 3; killed civilians 1', 'Three soldiers were killed, along with a local guide.'],
  ]);

  means('inverted', [
    ['killed civilians 12', 'Also killed were 12 civilians.', 'Also killed were twelve cyclists.'],
    ['injured civilians 12', 'Also injured were twelve bystanders.', 'Also wounded were twelve bystanders.'],
    ['arrested officials 12', 'Also arrested were twelve mayors.'],
    ['missing civilians 12', 'Still missing are twelve divers.'],
    ['arrested civilians 12', 'Also detained were twelve reporters.'],
  ]);

  means('alive', [['rescued people 12', 'Divers took 12 off the wreck alive.']]);

  means('shared noun', [
    ['killed people 221; killed people 164', 'The two provinces counted 221 and 164 deaths.'],
    ['injured people 31; injured people 12', 'The hospitals reported 31 and 12 injuries.'],
    ['killed people 9; killed people 14', 'The mortuaries received nine and 14 bodies.'],
    ['killed people 12; killed people 7', 'The two districts reported 12 and seven fatalities.'],
    ['arrested people 60; arrested people 35', 'The two rallies ended in 60 and 35 arrests.'],
  ]);

  means('described', [
    ['killed civilians 12 ⊂', 'Twelve of the dead were nurses.'],
    ['injured security 12', 'Twelve wounded soldiers lay in the corridor.'],
    ['killed civilians 12', 'Divers brought up twelve dead fishermen.'],
    ['missing civilians 12', 'Boats searched for twelve missing anglers.'],
    ['captured security 12', 'The video shows twelve captured policemen.'],
    ['injured civilians 12', 'Buses took 12 injured passengers to Osta.'],
    ['missing people 12', 'The search continues for twelve missing people.'],
  ]);

  means('effect noun', [
    [
      'killed people 12',
      'Twelve deaths were reported in the capital.',
      'Rescuers recovered 12 bodies.',
      'The hospital recorded twelve fatalities.',
      'The crash claimed 12 lives.',
      'Neighbours carried twelve dead bodies into the yard.',
      'The disaster took 12 lives.',
      'The outbreak has claimed twelve lives.',
      '12 deaths have been recorded.',
      'Twelve more bodies were found on Tuesday.',
    ],
    [
      'casualties people 0',
      'No casualties were reported.',
      'There were no immediate reports of casualties.',
      'The army reported no casualties.',
    ],
    ['killed people 0', 'No deaths were reported.', 'The fire claimed no lives.'],
    ['injured people 0', 'There were no injuries.'],
    ['casualties people 12', 'The clashes caused 12 casualties.'],
    ['casualties security 12', 'The group said it inflicted some 12 casualties on the army.'],
    ['killed prisoners 12', 'Officials reported twelve deaths among prisoners.'],
    ['killed civilians 12', 'Twelve civilian deaths were confirmed.'],
    ['arrested people 12', 'Police made 12 arrests.'],
    ['killed people 0; injured people 6', 'There were no fatalities, but six people suffered burns.'],
    [
      'killed people 17; missing people 12+',
      'Seventeen bodies have been recovered so far and at least a dozen are still missing.',
    ],
  ]);
});
