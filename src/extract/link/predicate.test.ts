import { describe } from 'vitest';
import { means } from './testing.ts';

/** Where the effect is said of the figure: beside it, behind it, over a list, in a relative clause. */
describe('predicate', () => {
  means('effect beside', [
    [
      'killed people 12',
      'The village of Osta counted twelve dead by nightfall.',
      'Twelve people lost their lives in the fire.',
      'Twelve people succumbed to their injuries overnight.',
      'Twelve drowned when the boat capsized.',
      'The raid left twelve people dead and a school in ruins.',
      'Twelve people met their deaths on the ice.',
      'Twelve people lost their lives.',
    ],
    [
      'killed civilians 12',
      'Twelve villagers shot dead on their way to market',
      'Twelve crew members perished.',
      'Twelve children starved to death in the siege.',
      'Twelve patients died of their wounds.',
      'Twelve miners suffocated.',
      'Twelve teenagers drowned.',
    ],
    [
      'escaped prisoners 12',
      'Twelve inmates escaped from the jail.',
      'About 12 inmates broke out of the prison.',
      'Twelve detainees escaped.',
    ],
    [
      'surrendered militants 12',
      'Some 12 fighters laid down their arms.',
      'Twelve rebels gave themselves up.',
      'Twelve militants surrendered.',
    ],
    [
      'injured people 12',
      'Twelve people with gunshot wounds were brought to the clinic.',
      'Twelve people sustained injuries.',
      'Twelve people with gunshot wounds arrived on foot.',
    ],
    ['killed security 12', 'Twelve soldiers dead after ambush near Oru.', 'Twelve constables embraced martyrdom.'],
    ['displaced people 12', '12 displaced by floods', 'An estimated 12 people fled their homes.'],
    [
      'injured civilians 12',
      'Twelve tourists hurt in balcony fall',
      'Twelve boys with stab wounds were found in the yard.',
    ],
    ['captured people 12', '12 captured'],
    ['injured people 24+', 'Dozens injured in stampede at shrine'],
    ['missing civilians 12', 'Twelve fishermen missing off Palo.'],
    ['killed people 31+', 'More than 30 feared dead in mine collapse'],
    ['arrested people 12', '12 detained at rally'],
    ['evacuated people 12', '12 evacuated as river rises'],
    ['rescued civilians 12', 'Twelve miners rescued after six days'],
    ['killed militants 12', 'Twelve insurgents killed in night raid'],
    ['killed people 4+', 'The quake left at least four people dead.'],
    ['missing people 12', 'About 12 people remain missing.'],
    ['injured security 12', 'Twelve soldiers suffered wounds.'],
    ['casualties people 12', 'The shelling left 12 people dead or wounded.'],
    ['killed people 10; injured people 40', 'Ten dead, 40 injured as bus plunges into gorge'],
    ['killed people 12; missing people 7', 'The storm left 12 dead and seven missing.'],
    ['killed people 0; injured people 5', 'No one died, but five people were hurt.'],
    ['killed people 3; injured people 3', 'Three people were killed and as many injured.'],
    ['killed people 5; injured people 5', 'Five people died and the same number were hurt.'],
    ['killed security 10; injured security 5', 'Ten officers were killed and five others hurt.'],
    ['killed people 12; injured people 30', 'Twelve were killed and 30 hurt.'],
    [
      'killed people 40; injured people 200',
      'The quake left 40 people dead in the north and, in the south, 200 injured.',
    ],
  ]);

  means('own predicate', [
    [
      'killed civilians 12',
      'Twelve children in Chaman have died.',
      'Twelve teenagers were electrocuted.',
      'Twelve worshippers were trampled to death.',
      'Twelve journalists were murdered last year.',
      'Twelve farmers were beheaded.',
      'Twelve farmers have been killed by bandits since May.',
    ],
    [
      'killed people 12',
      'Flames engulfed the hall, and 12 people did not make it out alive.',
      'Twelve people were pronounced dead at the scene.',
      'Twelve people have been killed, and police are looking for a man in a white van.',
      'Twelve people were crushed to death.',
      'Twelve people were found dead.',
    ],
    [
      'injured civilians 12',
      'Twelve passengers were seriously injured.',
      'Twelve firemen with smoke poisoning are in hospital.',
      'Twelve workers are in a critical condition.',
    ],
    [
      'captured civilians 12',
      'Twelve passengers were taken hostage.',
      'Twelve workers were kidnapped.',
      'Twelve teachers were abducted at gunpoint.',
    ],
    [
      'injured people 12',
      'Twelve were rushed to hospital with injuries.',
      'Twelve others with burns were treated.',
      'Twelve people were taken to hospital with injuries.',
    ],
    [
      'missing people 12',
      'Twelve people are unaccounted for.',
      'Twelve people are feared trapped under the debris.',
      'Twelve people were swept away.',
    ],
    ['killed security 12', 'Twelve soldiers were killed.', 'Twelve soldiers were killed by militants.'],
    ['evacuated civilians 12', 'Twelve residents were moved to safety.', 'Twelve tourists were airlifted out.'],
    [
      'rescued people 12',
      'Twelve people were pulled alive from the rubble.',
      'Twelve people were plucked from the sea by a helicopter.',
    ],
    ['injured people 0', 'Nobody was hurt.', 'Nobody on board was injured.'],
    ['casualties people 12', 'Twelve people were killed or injured.', 'Twelve people were killed or wounded.'],
    [
      'killed militants 12',
      'Twelve militants were killed by soldiers.',
      'Twelve terrorists were sent to hell, the minister said.',
    ],
    ['released civilians 12', 'All 12 pupils were set free on Tuesday.'],
    ['arrested people 12', 'Twelve suspects were rounded up.'],
    ['killed civilians 1', 'A woman was stabbed to death in her kitchen.'],
    ['killed people 0', 'No one was killed.'],
    ['killed security 0', 'None of the officers was killed.'],
    ['killed prisoners 12', 'Twelve convicts were executed at dawn.'],
    ['captured security 12', 'Twelve border guards are being held captive.'],
    ['released people 12', 'Twelve people were let go without charge.'],
    ['missing people 0', 'None is missing.'],
    ['injured civilians 0', 'No passengers were injured.'],
    ['killed civilians 0', 'The ministry said no civilians were killed.'],
    ['killed security 1', 'Another policeman was killed on Monday.'],
    ['missing people 1', 'A fifth is missing.'],
    ['injured civilians 2', 'Four labourers were killed. // Two others were injured.'],
    ['injured civilians 24', 'Six pilgrims died. // Another 24 were wounded.'],
    ['arrested civilians 12', 'Twelve reporters were held by police overnight.'],
    ['displaced people 900', 'Nine hundred people were left homeless.'],
    ['arrested militants 12', 'Twelve militants were arrested.'],
    ['arrested people 0', 'Nobody has been arrested.'],
    ['killed security 2; injured security 1', 'Two constables were killed and a third was wounded.'],
  ]);

  means('shared predicate', [
    [
      'killed civilians 12',
      'Twelve climbers who had set out before dawn were swept to their deaths.',
      'Twelve people in a car, all of them students, were killed by a drunk driver.',
    ],
    ['killed people 12', 'Twelve people, most of them on their way to a wedding, drowned.'],
    ['killed civilians 1', 'A fourth victim, a 17-year-old boy, died on Sunday.'],
    ['missing civilians 212; missing civilians 94', 'The two ferries sank with 212 and 94 passengers missing.'],
    [
      'killed civilians 11; killed security 10; killed militants 67+',
      'Eleven civilians, ten soldiers and at least 67 militants were killed.',
    ],
    [
      'killed security 17; killed civilians 31; injured civilians 24',
      '17 soldiers and 31 civilians were killed, and 24 hurt.',
    ],
    ['killed civilians 3; killed security 1', 'Three women and a guard died when the wall fell.'],
    ['arrested civilians 6; arrested officials 2', 'Six journalists and two councillors were arrested.'],
    ['killed security 1; killed militants 2', 'One soldier and two militants were killed in an exchange of fire.'],
  ]);

  means('relative clause', [
    [
      'injured civilians 12',
      'Twelve pupils, who suffered burns, are at home again.',
      'Twelve tourists who were hurt in the crash have flown home.',
    ],
    [
      'killed civilians 1',
      'The man who died was a porter; a woman who was killed has not been named.',
      'A nurse, who died at the scene, had come to help.',
    ],
    ['killed security 12', 'Twelve officers who were killed in the blast will be buried today.'],
    ['missing civilians 12', 'Twelve hikers, who have been missing since Sunday, had no phone.'],
    ['rescued civilians 12', 'Twelve climbers, who were rescued on Sunday, thanked the pilots.'],
  ]);

  means('among', [
    ['killed officials 12 ⊂', 'Twelve councillors were among the victims.'],
    ['killed security 1 ⊂', 'A constable was among those killed.'],
    ['killed civilians 12 ⊂', 'Twelve children are among the dead.'],
    ['injured civilians 1 ⊂', 'A photographer was among the wounded.'],
    ['missing civilians 12 ⊂', 'Twelve cooks are among the missing.'],
    ['arrested officials 1 ⊂', 'A former mayor is among those arrested.'],
  ]);

  means('with wounds', [
    ['injured security 12', 'Twelve policemen with head injuries are under observation.'],
    ['injured people 12', 'Twelve others with minor injuries went home.'],
  ]);
});
