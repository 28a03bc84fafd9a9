import { describe } from 'vitest';
import { sources, speakers } from '../testing.ts';

describe('identity', () => {
  sources('pronouns', [
    ['Dana Orsk; Dana Orsk', 'Mayor Dana Orsk said 12 people died. // She added that 40 people were injured.'],
    [
      'ministry; ministry',
      'The ministry said 12 people died. // It said 40 people were injured.',
      'The ministry said 12 people died. // Its count of the injured is 40.',
    ],
    ['officials; officials', 'Officials said 12 people died. // They added that 40 people were injured.'],
    ['detectives', 'The man, whom detectives described as a loner, fled. // Another man was killed, they said.'],
    [
      'Lena Vik',
      'Mayor Dana Orsk opened the school. ## Lena Vik, 34, hid in the cellar. // “Twelve people died,” she said.',
    ],
    ['the outlet; police', 'Police shot a man they said had killed 12 people.'],
  ]);

  sources('taken up', [
    [
      'Dana Orsk; Dana Orsk',
      'Mayor Dana Orsk said 12 people died. // The mayor said 40 people were injured.',
      'Mayor Dana Orsk said 12 people died. // Orsk said 40 people were injured.',
    ],
    [
      'health ministry; health ministry',
      'The health ministry said 12 people died. // The ministry said 40 people were injured.',
    ],
    [
      'OLA; OLA',
      'The Osta Liberation Army (OLA) said 12 people died. // The group said 40 people were injured.',
      'The Osta Liberation Army (OLA) said 12 people died. // The Osta Liberation Army said 40 people were injured.',
    ],
    [
      'Dana Orsk; Dana Orsk',
      'District magistrate Dana Orsk said 12 people died. // The DM said 40 people were injured.',
    ],
    ['Dana Orsk', 'An official of the town, who asked to be named only as Dana Orsk, said 12 people died.'],
    ['nurse; another', 'A nurse said 12 people died. // Another said 40 people were injured.'],
  ]);

  sources('kept apart', [
    [
      'Norwegian police; Danish police',
      'Norwegian police said 12 people died. // Danish police said 40 people were injured.',
    ],
    [
      'local officials; security officials',
      'Local officials said 12 people died. // Security officials said 40 people were injured.',
    ],
  ]);

  speakers('entries', [
    [
      'senior security official (unnamed-official)',
      'Ten people died, an official said. // A senior security official said the attack was over.',
    ],
    [
      'Dana Orsk (government)',
      'Ten people died, the fire commissioner said. // Fire Commissioner Dana Orsk said the fire was out.',
    ],
    [
      'Marn army (military); Dana Orsk (military)',
      'The Marn army said little. // Its spokesman, Dana Orsk, said 12 people died.',
    ],
    [
      'Lena Vik (witness)',
      'Lena Vik said she ran.',
      'Lena Vik, 34, said she ran.',
      'Lena Vik, whose brother died, said she ran.',
    ],
    ['police (police)', '# Residents describe attack ## Police said the town was calm.'],
  ]);
});
