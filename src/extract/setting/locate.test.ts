import { describe, expect, it } from 'vitest';
import { placesOf } from './testing.ts';

describe('the place of a figure in its sentence', () => {
  it.each([
    ['Twelve people were killed in Osk.', ['12 Osk']],
    ['In Osk, twelve people were killed and four wounded.', ['12 Osk', '4 Osk']],
    ['Twelve died in Osk and four in Tarrow.', ['12 Osk', '4 Tarrow']],
    ['Twelve were killed and four wounded in Tarrow.', ['12 Tarrow', '4 Tarrow']],
    [
      'Three women and two children were among nine people killed near Pelm, police said.',
      ['3 Pelm', '2 Pelm', '9 Pelm'],
    ],
    ['Nine members of a family, three of them children, were killed in Pelm.', ['9 Pelm', '3 Pelm']],
    ['Nine people were killed, officials said, in a fire in Pelm.', ['9 Pelm']],
    ['Nine people were killed when gunmen raided Pelm.', ['9 Pelm']],
    [
      'A mob struck Osk, where it killed five people, before moving to Neudorf, where two died.',
      ['5 Osk', '2 Neudorf'],
    ],
    ['Five people died in the village of Neudorf.', ['5 Neudorf']],
    ['Five people died in Neudorf village.', ['5 Neudorf']],
    ['Five people died in Tolmin district.', ['5 Tolmin']],
    ['Five people died in Osk, in Tolmin district.', ['5 Osk']],
    ["Five people died in Tolmin's Neudorf.", ['5 Neudorf']],
    ['Five people drowned off Aurel Island.', ['5 Aurel Island']],
    ['Some 600 people have fled from Osk.', ['600 Osk']],
    ['No casualties were reported from Osk.', ['0 Osk']],
    ['Thirty people died at a market in Osk, west of Tarrow.', ['30 Osk']],
    ['Osk reported seven deaths.', ['7 Osk']],
    ['The death toll from a fire in Osk rose to 53.', ['53 Osk']],
    ["Osk's flood toll climbed to 53.", ['53 Osk']],
    ['Heavy rain brought floods to Osk, killing 53 people.', ['53 Osk']],
    ['Twelve militants, among them a commander, were killed in Osk.', ['12 Osk', '1 Osk']],
    ['Troops killed 53 militants, among them a commander, in Osk.', ['53 Osk', '1 Osk']],
    ['Some 600 people have fled Osk.', ['600 Osk']],
    ['Some 600 residents of Osk have been evacuated.', ['600 Osk']],
    ['Hardest hit was Osk, with 53 deaths.', ['53 Osk']],
    ['Osk (30 dead) and Tarrow (53 dead) were worst hit.', ['30 Osk', '53 Tarrow']],
    ['Of the 90 deaths, 53 were reported in Osk.', ['90 –', '53 Osk']],
    ['In Tarrow, a flood swept away the hamlet of Neudorf; 46 people were found dead there.', ['46 Neudorf']],
    ['Nine bodies were recovered from a quarry in Osk.', ['9 Osk']],
    ['Seven were killed in Hob, Osk, and five in Tarrow.', ['7 Hob', '5 Tarrow']],
    ['Seven newborns died in a fire at a private hospital in Osk.', ['7 Osk']],
    ['The bridge over the Mirren river in the old town of Osk collapsed, killing nine.', ['9 Osk']],
    ['A strike in the Dar es Marsk neighbourhood killed nine people.', ['9 Dar es Marsk']],
    ['In Osk, 272 deaths were recorded, and Tarrow, the port, had 1,200.', ['272 Osk', '1200 Tarrow']],
    ['Two people were killed in Osk, and in Tarrow five were wounded.', ['2 Osk', '5 Tarrow']],
    ['Two people died in Osk when a bomb hit a bus, and 53 were hurt.', ['2 Osk', '53 Osk']],
    ["Vellmar's relief agency put the toll there at 27.", ['27 Vellmar']],
    ['In Osk, on the Mirren river, six died.', ['6 Osk']],
    ['Tolmin district, which includes Osk, reported 40 deaths, including ten children.', ['40 Tolmin', '10 Tolmin']],
    ["Vellmar's governor said 25 people had died in his state.", ['25 Vellmar']],
  ])('%s', (text, places) => expect(placesOf(text)).toEqual(places));
});

describe('names that are no place of the figure', () => {
  it.each([
    ['Last year 40 people died trying to reach Osk.', ['40 –']],
    ['A senior official in Osk said that 12 people had been killed.', ['12 –']],
    ['Twelve people were killed, a spokesman in Osk said.', ['12 –']],
    ['Eleven people died, women and children from Osk among them.', ['11 –']],
    ['Twelve people were killed at a base near the border with Vellmar.', ['12 –']],
    ['The chief minister of Tolmin, Ana Reyes, said 12 people had been killed.', ['12 –']],
    ['Osk police said 12 people had been killed.', ['12 –']],
    ['Twelve of the wounded were taken to a hospital in Osk.', ['12 –']],
    ['Some 600 people fled to Osk.', ['600 –']],
    ['Some 600 displaced people are sheltering in Osk.', ['600 –']],
    ['Twelve migrants, most of them from Orland, drowned.', ['12 –']],
    ['Twelve people were killed at Neudorf hospital.', ['12 –']],
    ['Twelve people, including women and children in Osk, were killed.', ['12 –']],
    [
      'If the fighting goes on in Osk, that could leave 50 dead. Another 50 could die if it spreads.',
      ['50 Osk', '50 –'],
    ],
  ])('%s', (text, places) => expect(placesOf(text)).toEqual(places));
});

describe('a list of places', () => {
  it.each([
    ['Twelve people were killed in Osk and Tarrow.', ['12 –']],
    ['Eight people were shot dead in Osk and at least five other towns.', ['8 –']],
    ['Six died in Osk, three in Tarrow and one in Pelm.', ['6 Osk', '3 Tarrow', '1 Pelm']],
    ['Osk and Tarrow, with 22 and 16 deaths respectively, were hit hardest.', ['22 Osk', '16 Tarrow']],
    ['Two deaths each were reported from Osk and Tarrow.', ['2 Osk', '2 Tarrow']],
    [
      'Clashes were reported from Osk and Tarrow; three guards were wounded in the former and one was killed in the latter.',
      ['3 Osk', '1 Tarrow'],
    ],
    ['The dead number 38 (Osk 30, Tarrow 8).', ['38 –', '30 Osk', '8 Tarrow']],
  ])('%s', (text, places) => expect(placesOf(text)).toEqual(places));
});

describe('what carries a place', () => {
  it.each([
    ['the paragraph', 'A bus overturned in Osk. Nine people died.', ['9 Osk']],
    ['not the next one', 'A bus overturned in Osk on Monday.\n\nNine people died.', ['9 –']],
    [
      'a heading',
      '# Storm\n\nIt rained for two days in the hills of the whole country and the rivers rose.\n\n### Osk\n\nNine people died.',
      ['9 Osk'],
    ],
    ['a heading that names none', '# Storm in Osk\n\n### The rescue\n\nNine people died.', ['9 –']],
    ['a label', '- **Osk:** nine people died; two are missing.', ['9 Osk', '2 Osk']],
    [
      'labels that no gazetteer knows, where a list has three',
      '# Floods in the hills\n\n- Vellin: nine people died.\n- Harnow: two people died.\n- Quess Bay: one man is missing.',
      ['9 Vellin', '2 Harnow', '1 Quess Bay'],
    ],
    ['"there"', 'An official in Osk reported the deaths there of nine people.', ['9 Osk']],
    ['"that town"', 'Gunmen attacked Osk in March.\n\nSoldiers killed nine people in that town.', ['9 Osk']],
    ['not "the country"', 'A bus overturned in Osk. Nine people have died across the country.', ['9 –']],
    [
      'not a total',
      'Nine people died in Osk and three in Tarrow, taking the toll to 31.',
      ['9 Osk', '3 Tarrow', '31 –'],
    ],
    ['a question in bold', '**How many died in Osk?**\nHospitals have certified nine deaths in the city.', ['9 Osk']],
  ])('%s', (_, text, places) => expect(placesOf(text)).toEqual(places));
});
