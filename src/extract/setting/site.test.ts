import { describe, expect, it } from 'vitest';
import { figuresOf } from './testing.ts';

describe('one site', () => {
  it.each([
    [
      'its toll is at the place',
      'Nine people died in a fire in Osk.\n\nTwo of the dead were children, police said.',
      ['9 Osk event', '2 – part'],
    ],
    [
      'a province is the place where nothing narrower is named',
      'A bus fell into a ravine in Vellmar, killing nine people.',
      ['9 Vellmar event'],
    ],
    [
      'another place is a part',
      'Nine people were abducted from Osk on Monday.\n\nTwo suspects were arrested in Tarrow.',
      ['9 Osk event', '2 Tarrow part'],
    ],
    ['the place of a headline', 'Osk temple stampede: 18 dead, say officials', ['18 Osk event']],
  ])('%s', (_, text, figures) => expect(figuresOf(text)).toEqual(figures));
});

describe('many sites', () => {
  it.each([
    [
      'a province that they are in',
      'At least 31 people were killed in attacks across Vellmar.\n\nNine people died in Osk.',
      ['31 – event', '9 Osk part'],
    ],
    ['attacks in a province', 'At least 31 people were killed in attacks in Vellmar.', ['31 – event']],
    [
      'counted places',
      'Gunmen attacked 12 towns in Vellmar, killing 31 people.\n\nIn Osk, nine people died.',
      ['31 – event', '9 Osk part'],
    ],
    [
      'provinces that share the toll',
      'Floods have killed 61 people in Zarnia: 44 in Vellmar and 17 in Kessany.',
      ['61 – event', '44 Vellmar part', '17 Kessany part'],
    ],
    [
      'a round-up: each item has its own',
      '# Police round-up of the week\n\n- **Osk.** Two riders were killed on Friday.\n- **Tarrow.** A fire killed three people on Sunday.',
      ['2 Osk event', '3 Tarrow event'],
    ],
  ])('%s', (_, text, figures) => expect(figuresOf(text)).toEqual(figures));
});
