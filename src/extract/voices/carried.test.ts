import { describe } from 'vitest';
import { sources } from './testing.ts';

describe('carried', () => {
  sources('by a quotation', [
    [
      'Dana Orsk; Dana Orsk',
      '“Twelve people died,” Mayor Dana Orsk said. // “Forty people were injured.”',
      '“Twelve people died. // Forty people were injured,” said Mayor Dana Orsk.',
    ],
    ['Dana Orsk', '“We saw 12 people killed.” ## — Dana Orsk, a nurse'],
    ['Dana Orsk; the outlet', '“Twelve people died,” Mayor Dana Orsk said. // Forty people were injured.'],
  ]);

  sources('by a colon', [
    ['army; army', 'The army said: ## - 12 people died ## - 40 people were injured'],
    ['the outlet', 'Here is what we know: ## - 12 people died'],
  ]);

  sources('by what follows', [['army', 'Twelve people died. // That is the army’s count.']]);

  sources('by the text as a whole', [
    [
      'Harm Watch; Harm Watch; Harm Watch',
      '# Harm Watch suspends work ## Harm Watch said 12 people died. // Our teams found them. // We treated 40 injured people. // Three people are missing, Harm Watch said.',
    ],
    ['the outlet', 'Our correspondent reports that 12 people died.'],
  ]);
});
