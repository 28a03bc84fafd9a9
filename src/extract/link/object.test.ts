import { describe } from 'vitest';
import { means } from './testing.ts';

/** Where the figure is what the verb or noun of effect is done to. */
describe('object', () => {
  means('object', [
    [
      'killed people 12',
      'The blast killed twelve people.',
      'Lightning killed twelve people in separate incidents.',
      'It killed twelve.',
      'The attack, which killed 12 people, was claimed by a militant group.',
    ],
    [
      'rescued civilians 12',
      'Troops stormed the camp and freed 12 hostages.',
      'Divers got twelve men out alive.',
      'Firefighters carried twelve residents down the stairs alive.',
      'Volunteers dug twelve children from the mud alive.',
    ],
    [
      'rescued people 12',
      'Rescuers brought 12 people out alive.',
      'The crew took 12 people off the boat alive.',
      'They brought out 12 alive.',
      'Villagers lifted twelve from the well alive.',
    ],
    ['killed security 12', 'Militants killed twelve soldiers.', 'The rebels claimed to have killed 12 soldiers.'],
    [
      'killed militants 12',
      'Troops gunned down twelve insurgents in the hills.',
      'The army said it had eliminated twelve terrorists.',
      'The army claimed to have killed 12 fighters.',
    ],
    [
      'displaced people 12',
      'The landslide drove 12 people from their homes.',
      'The fire made 12 people homeless.',
      'Shelling forced 12 people to leave their homes.',
    ],
    [
      'killed civilians 12',
      'A falling tree crushed twelve hikers to death.',
      'A car bomb targeting a police convoy killed twelve passers-by.',
      'Roof collapse kills twelve siblings',
    ],
    [
      'captured civilians 12',
      'Gunmen kidnapped twelve engineers.',
      'Gunmen abducted 12 students from a college in the forest belt.',
    ],
    ['released civilians 12', 'The kidnappers freed twelve aid workers.', 'The kidnappers freed 12 hostages.'],
    ['injured security 12', 'Stone-throwers hurt twelve policemen.', 'Protesters injured twelve officers.'],
    ['injured people 12', 'The clinic treated 12 injured people.', 'The clinic admitted 12 people with burns.'],
    ['arrested people 12', 'Police arrested 12 people.'],
    ['evacuated people 12', 'Firefighters evacuated 12 people.'],
    ['killed people 1', 'The shark attack killed one person.'],
    ['killed people 0', 'The bombing killed no one.'],
    ['arrested militants 12', 'Rangers captured twelve bandits near Zango.'],
    ['captured security 12', 'Bandits captured twelve rangers near Zango.'],
    ['escaped prisoners 12', 'Gunmen stormed the jail and freed 12 inmates.'],
    ['injured civilians 12', 'Officers injured twelve protesters.'],
    ['killed people 1200000', 'The war killed 1.2 million people.'],
    ['killed people 12; injured people 30', 'A suicide bomber struck the market, killing 12 people and wounding 30.'],
    ['killed civilians 2; injured security 1', 'A gunman killed two shoppers and wounded a guard before he fled.'],
    ['killed people 3; injured people 25', 'A magnitude 6.1 quake killed three people and left 25 injured.'],
    ['killed people 3; injured people 8', 'The bombing killed three and injured eight.'],
    ['killed civilians 3; injured civilians 2', 'Blast kills 3 kids, wounds 2'],
    ['killed civilians 17; displaced civilians 500', 'Herders killed 17 farmers and displaced 500 villagers.'],
    [
      'killed civilians 17; captured civilians 30',
      'Bandits killed 17 villagers, abducted 30 others and rustled 200 cattle.',
    ],
    [
      'killed militants 12; arrested militants 3',
      'Security forces neutralised 12 terrorists and captured three others.',
    ],
  ]);

  means('list', [
    ['killed civilians 6; killed security 2', 'A gunman shot dead six shoppers and two guards.'],
    [
      'killed civilians 18; killed militants 92; killed security 15',
      'The fighting claimed the lives of 18 civilians, 92 militants and 15 security personnel.',
    ],
    ['captured security 3; captured civilians 5', 'The rebels seized three policemen and five truck drivers.'],
    ['injured civilians 4; injured security 1', 'The explosion wounded four pedestrians and a traffic policeman.'],
    ['killed civilians 19; killed civilians 2', 'The gunman killed 19 children and two teachers.'],
  ]);

  means('of', [
    [
      'killed militants 12',
      'The bodies of 12 militants lay in the yard.',
      'The group admitted the loss of twelve fighters.',
    ],
    ['killed people 12', 'Officials gave a toll of 12.', 'The bodies of twelve people were pulled from the wreckage.'],
    [
      'killed civilians 12',
      'The killing of twelve farmers went unpunished.',
      'Police are investigating the murder of twelve traders.',
    ],
    ['killed security 12', 'The deaths of 12 soldiers were confirmed on Monday.'],
    ['captured civilians 12', 'The abduction of 12 schoolgirls shocked the country.'],
    ['arrested civilians 12', 'The arrest of 12 demonstrators drew protests.'],
    ['rescued civilians 12', 'The rescue of 12 miners took two months.'],
    ['released prisoners 12', 'The release of 12 prisoners is expected.'],
    ['displaced people 12', 'The displacement of 12 people began in May.'],
    ['evacuated people 12', 'Authorities ordered the evacuation of 12 people from low-lying areas.'],
    ['killed civilians 1', 'The body of a 19-year-old hiker was found.'],
    ['killed security 12; killed civilians 3', 'The deaths of 12 soldiers and 3 civilians were announced.'],
    [
      'arrested people 5; killed civilians 2',
      'Five persons have been taken into custody in connection with the murder of two traders.',
    ],
  ]);

  means('owner', [
    ['killed security 12', 'The army had twelve dead.'],
    ['killed militants 12', 'The rebels had twelve killed in the fighting.'],
    ['killed security 10; injured security 30', 'The army had ten dead and 30 wounded.'],
    ['killed security 2; missing security 5', 'The coastguard had two dead and five missing.'],
    ['killed security 5; injured security 12', 'The police had five dead and 12 wounded.'],
    ['killed militants 9; captured militants 3', 'The insurgents had nine dead and three captured.'],
  ]);
});
