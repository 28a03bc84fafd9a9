import { describe } from 'vitest';
import { sources, speakers } from '../testing.ts';

/** By a verb of speech. */
describe('spoken', () => {
  sources('before its words', [
    [
      'police',
      'Police said 12 people were killed.',
      'The police have confirmed that 12 people died.',
      'In a statement on Monday the police said 12 people died.',
    ],
    [
      'Dana Orsk',
      'Mayor Dana Orsk put the number of dead at 12.',
      'The mayor of Osta, Dana Orsk, said 12 people died.',
      'Dana Orsk, who visited the site, said 12 people died.',
    ],
    [
      'ministry',
      'The ministry in a bulletin reported 12 deaths.',
      'The ministry, which runs the camp, says 12 people died.',
      'The ministry wishes to inform the public that 12 people died.',
    ],
    ['rebels', 'The rebels claim to have killed 12 soldiers.', 'The rebels acknowledged the loss of 12 fighters.'],
    [
      'senior security official',
      'A senior security official told reporters on condition of anonymity that 12 people died.',
    ],
    [
      'Dana Orsk',
      'Mayor Dana Orsk thanked the rescuers and said 12 people died.',
      'Mayor Dana Orsk bemoaned that 12 people died.',
    ],
  ]);

  sources('behind its words', [
    [
      'police',
      'Twelve people were killed, police said.',
      'Twelve people were killed, said police.',
      'Twelve people were killed, police said on Monday.',
      'Twelve people were killed, according to police.',
    ],
    [
      'Dana Orsk',
      '“Twelve people were killed,” said Dana Orsk, the mayor.',
      '“Twelve people were killed,” Dana Orsk of the fire service told reporters at the scene.',
    ],
    ['inquiry', 'Twelve people died because the gate was locked, an inquiry has found.'],
    ['Dana Orsk', 'Twelve people were killed, Mayor Dana Orsk was quoted as saying.'],
  ]);

  sources('between its words', [
    ['police', 'The dead, police said, number 12.', 'In Osta, police said, 12 people were killed.'],
    ['army; army', 'Twelve rebels were killed, the army said, adding that three soldiers died.'],
  ]);

  sources('several in a sentence', [
    [
      'army; rebels',
      'The army says it killed 12 rebels; the rebels say three fighters died.',
      'The army put the rebel dead at 12, but the rebels said three fighters died.',
    ],
    ['police; hospital', 'Police said 12 people were killed, while a hospital said 40 people were injured.'],
    ['residents', 'Residents and a nurse said 12 people were killed.'],
    ['police; police', 'Police said 12 people were killed; of the injured, 40 were in hospital.'],
  ]);

  sources('deny', [
    ['not army', 'The army denied that 12 soldiers had been killed.', 'The army denies having lost 12 soldiers.'],
  ]);

  sources('say nothing', [
    [
      'the outlet',
      'The storm claimed 12 lives.',
      'The hospital admitted 12 injured people.',
      'The minister announced Rs 5 lakh for the families of the 12 dead.',
      'Marn reported 12 deaths.',
      'The report says 12 people were killed.',
      'The headline has 12 people killed.',
      'Our correspondent reports that 12 people were killed.',
      'The minister condemned the attack that killed 12 people.',
    ],
  ]);

  speakers('state without figures', [
    [
      'Dana Orsk (government)',
      'Mayor Dana Orsk condemned the attack.',
      'Mayor Dana Orsk vowed to rebuild the town.',
      'Mayor Dana Orsk urged residents to stay at home.',
      'Mayor Dana Orsk expressed grief.',
    ],
    ['Marn Front (armed-group)', 'The Marn Front claimed responsibility for the attack.'],
    ['Norway (government)', 'The rebels are armed from abroad, a charge Norway has denied.'],
    [
      '',
      'Mayor Dana Orsk opened a school.',
      'The police did not comment.',
      'Police launched a search.',
      'No group has claimed responsibility.',
      'Residents were told to leave.',
    ],
  ]);
});

/** By a marker, an account, a bracket, a list. */
describe('without a verb of the speaker', () => {
  sources('markers', [
    [
      'police',
      'According to police, 12 people were killed.',
      'Twelve people were killed, as reported by police.',
      'Twelve people were killed, per police.',
      'A toll announced by the police is 12 dead.',
    ],
    [
      'police via Reuters',
      'Twelve people were killed, Reuters reported, citing police.',
      'Twelve people were killed, Reuters quoted police as saying.',
    ],
    [
      'the outlet via Reuters',
      'Twelve people were killed, Reuters reported.',
      'Twelve people were killed, according to Reuters.',
    ],
    ['police via Reuters', 'Police told Reuters that 12 people were killed.'],
    ['the outlet', 'The army freed 12 hostages held by rebels.', 'Twelve pupils were released by the kidnappers.'],
  ]);

  sources('accounts', [
    [
      'police',
      'By the count of the police, 12 people were killed.',
      'Twelve people were killed, by police figures.',
      "The police's count is 12 dead.",
      'A police statement that 12 people were killed was read out.',
    ],
    ['ministry', "In the ministry's figures the dead number 12.", "The ministry's first count had been 12 dead."],
    ['Dana Orsk', "In Mayor Dana Orsk's count 12 people were killed."],
    ['the outlet', 'The official count is 12 dead.', "Norway's death toll stands at 12."],
  ]);

  sources('beside the figure', [
    ['fire service', 'Dead: 12 people killed (fire service, 7am).', '12 people killed (fire service)'],
    [
      'police',
      '# 12 people killed in blast: police',
      '# Police: 12 people killed in blast',
      '# 12 people killed in blast – police',
    ],
    ['the outlet', 'The rate of death (RD) rose; 12 people were killed.'],
  ]);

  speakers('lists', [
    [
      'Dana Orsk (government); police (police)',
      'Mayor Dana Orsk and the police are also cited.',
      'Also cited are Mayor Dana Orsk and the police.',
      'The report draws on Mayor Dana Orsk and the police.',
      'Among its sources are Mayor Dana Orsk and the police.',
    ],
    [
      'Dana Orsk (government)',
      'Dana Orsk, who speaks for the government, is quoted as well.',
      'Also cited: Mayor Dana Orsk.',
    ],
  ]);
});
