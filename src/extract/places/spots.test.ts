import { describe, expect, it } from 'vitest';
import { lex } from '../lex.ts';
import { invented } from '../setting/testing.ts';
import { placesIn } from './mention.ts';
import { spotsOf } from './spots.ts';

/** "Osk scene", "Osk < Tolmin scene": names, the narrowest first where they are nested, and how they stand. */
function spots(text: string): string[] {
  const tokens = lex(text, 0, text.length);
  return spotsOf(tokens, placesIn(tokens, invented)).map(
    ({ place, names, stance }) =>
      `${[place, ...names.filter((name) => name.from !== place.from)].map(({ name }) => name).join(' < ')} ${stance}`,
  );
}

describe('names of places', () => {
  it.each([
    ['a bus fell into a ravine in Osk', ['Osk scene']],
    ['in the town of Neudorf', ['Neudorf scene']],
    ['in Neudorf village', ['Neudorf scene']],
    ['in Neudorf Village', ['Neudorf scene']],
    ['in Tolmin District', ['Tolmin scene']],
    ['bandits raided a camp in Neudorf Local Government Area of Kessany State', ['Neudorf < Kessany State scene']],
    ['at Bandell', ['Bandell scene']],
    ['near Sar-e Mez', ['Sar-e Mez scene']],
    ['at a checkpoint near Umm al-Haran', ['Umm al-Haran scene']],
    ['on Alder Road', ['Alder Road scene']],
    ['a coach hit a lorry on the Osk-Tarrow Motorway (M-5) near Neudorf', ['Neudorf < Osk-Tarrow Motorway scene']],
    ['in Neudorf hamlet, Tolmin District, Kessany State', ['Neudorf < Tolmin < Kessany State scene']],
    ['a boat that had left Osk sank', ['Osk bare']],
    ['a boat broke up south of the island of Osk', ['Osk scene']],
    ['the blast, 20 km south of Osk', ['Osk bare']],
    ['a wall collapsed at the Alder mine near Osk', ['Osk scene']],
    ['in the Republic of the Orlands (ROO)', ['Republic of the Orlands scene']],
    ['in the 2400 block of Alder Avenue', ['Alder Avenue scene']],
    [
      'Clashes erupted at Neu Adda, Osk, Tarrow and Pelm.',
      ['Neu Adda scene', 'Osk scene', 'Tarrow scene', 'Pelm scene'],
    ],
    ['in Neu Jan district', ['Neu Jan scene']],
    ['on the Osk–Tarrow highway', ['Osk–Tarrow highway scene']],
    ['an air raid on Neudorf, east of Osk', ['Neudorf scene', 'Osk bare']],
    ['on the Osk-Tarrow highway', ['Osk-Tarrow highway scene']],
    ['in the Bellmark valley', ['Bellmark scene']],
    ['two walkers are missing in the Vale of Mirren National Park', ['Vale of Mirren National Park scene']],
    ['gunmen raided Neudorf', ['Neudorf scene']],
    ['in Hob and Osk', ['Hob scene', 'Osk scene']],
    ['Osk, Hob and Tarrow were hit', ['Osk scene', 'Hob scene', 'Tarrow scene']],
  ])('%s', (text, expected) => expect(spots(text)).toEqual(expected));

  it.each([
    'at Neudorf hospital',
    'in the Central Holding Prison',
    'at the Central Penitentiary',
    'said Hob Marsk, the mayor',
    'the mayor, Lorne, said',
    'Entire villages were flattened',
    'in English and in Ramadan',
    'in Operation Dawn',
    'at Level IV',
    'in Sector A',
    'told the Orlandish agency',
    'in March',
    'of the charity Relief Bridge',
  ])('%s names none', (text) => expect(spots(text)).toEqual([]));
});

describe('places in one another', () => {
  it.each([
    ['in Osk, Vellmar', ['Osk < Vellmar scene']],
    ['in Osk in Tolmin district', ['Osk < Tolmin scene']],
    ['in Hob, on the edge of Osk', ['Hob < Osk scene']],
    ['in Hob, just outside Osk, gunmen', ['Hob scene', 'Osk bare']],
    ['in Osk, a farming town in Tolmin district', ['Osk < Tolmin scene']],
    ["in Zarnia's Vellmar province", ['Vellmar < Zarnia scene']],
    ["in Osk, in Vellmar's Tolmin district", ['Osk < Vellmar < Tolmin scene']],
    ['on the slope, the Morro da Lua, in the neighborhood of Pelm', ['Morro da Lua < Pelm scene']],
    ['in the Lisk market in Osk', ['Osk scene']],
    ['near Neudorf, Vell., on Monday', ['Neudorf scene']],
    ['in Osk, north of Tarrow', ['Osk scene', 'Tarrow bare']],
  ])('%s', (text, expected) => expect(spots(text)).toEqual(expected));
});

describe('how a name stands', () => {
  it.each([
    ['the Osk earthquake', ['Osk scene']],
    ['at Osk flea market', ['Osk scene']],
    ['strikes on Osk', ['Osk scene']],
    ['the fighting for Osk', ['Osk scene']],
    ['Osk was among the places hit', ['Osk scene']],
    ['Attacked were Osk and Tarrow', ['Osk scene', 'Tarrow scene']],
    ['spreading from Osk to Tarrow', ['Osk scene', 'Tarrow scene']],
    ['moving to Osk, where two died', ['Osk scene']],
    ['a drone hit the hospital in Osk', ['Osk scene']],
    ['evacuated to posts in Osk', ['Osk to']],
    ['was treated at a hospital in Osk', ['Osk seat']],
    ['fled from Osk', ['Osk from']],
    ['people from Osk', ['Osk bare']],
    ['came from one valley in Osk', ['Osk bare']],
    ['a senior official in Osk', ['Osk seat']],
    ['another, in Osk, said', ['Osk seat']],
    ["Zarnia's military", ['Zarnia owner']],
    ['Osk police', ['Osk owner']],
    ['Osk and Tarrow are mentioned', ['Osk bare', 'Tarrow bare']],
  ])('%s', (text, expected) => expect(spots(text)).toEqual(expected));
});

describe('headlines in capitals', () => {
  it.each([
    ['Attacks Rock Vellmar as Death Toll Rises', ['Vellmar scene']],
    ['Ten Killed in Massive Strike on Osk Market', ['Osk scene']],
    ['Dozens Detained After Police Break Up Rally Led by Hob Marsk', []],
  ])('%s', (text, expected) => expect(spots(text)).toEqual(expected));
});
