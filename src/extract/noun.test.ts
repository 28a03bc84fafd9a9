import { describe, expect, it } from 'vitest';
import type { Group } from '../model/group.ts';
import { itemsOf } from './items.ts';
import { lex } from './lex.ts';
import { lookUp } from './lexicon.ts';
import { list } from './words/list.ts';

/** The first figure of a text with its noun phrase. */
const noun = (text: string) => itemsOf(lex(text, 0, text.length)).find((item) => item.fig)?.fig?.noun;

const groups: [group: Group, texts: string[]][] = [
  [
    'civilians',
    [
      ...list(`12 men, women and children; 14 women and children; two of his sons; three children of the same family;
      six members of a family; 12 members of a wedding party; five members of a church choir;
      12 members of the public; a couple; a mother of three`),
      ...list(`three unarmed protesters; 20 would-be migrants; four under-fives; six over-70s; five 10-year-olds;
      a 34-year-old; a Form Two girl; two Grade 12 students; a US citizen; five foreign nationals; one Israeli;
      two Thais; three Chinese; two French; three Nepali porters`),
      ...list(`11 health workers; a volunteer firefighter; a parking attendant; two flight attendants; a farmworker;
      seven mineworkers; nine zama zamas; two boda boda riders; six tricycle drivers; five okada riders;
      four comuneros; two griots; eight herders; 12 tea-pickers; three churchgoers; four stallholders; two fishermen;
      8 crew; 15 Filipino crew members; two elderly women; two critically injured children`),
    ],
  ],
  [
    'security',
    [
      ...list(`ten soldiers; 10 police officers and soldiers; 10 army and police personnel; two off-duty deputies;
      five jawans; two Levies men; three gendarmes; two carabineros; two barangay tanods; three prison guards;
      two bank guards; four village guards; two ex-soldiers; three UN peacekeepers`),
      ...list(`two Varunian officers; two Ukrainian officers; a 30-year-old police officer;
      six members of the security forces; 52 military dead; nine members of the territorial self-defence;
      four Border Force officers`),
    ],
  ],
  [
    'militants',
    list(`five suspected militants; five members of the gang; two rebel leaders; 12 armed men; 18 armed tribesmen;
      20 armed youths; five unidentified gunmen; a fifth operative; four dacoits; two sicarios; ten khwarij`),
  ],
  [
    'officials',
    list(`two councillors; a deputy commissioner; two health ministry officials; a customs officer;
      three barangay officials; two aides`),
  ],
  ['prisoners', ['nine inmates', 'fourteen remandees', 'two escapees']],
  [
    'people',
    list(`62 people on board; 12 victims; four more bodies; 15 charred bodies; 40 others;
      at least 10 civilians and security personnel; 567 "criminal elements"; three suspects; four survivors`),
  ],
];

describe('whom a figure counts', () => {
  it.each(groups.flatMap(([group, texts]) => texts.map((text): [string, Group] => [text, group])))(
    '%s: %s',
    (text, group) => {
      const found = noun(text);
      expect(found?.carried ? 'people' : found?.group).toBe(group);
    },
  );

  it.each([
    ['12 buses', 'a thing'],
    ['400 families', 'a household'],
    ['20 AK-47s', 'a thing'],
    ['30 goats', 'an animal'],
    ['nine villages', 'places'],
    ['two trade unions', 'a thing'],
  ])('%s: %s', (text, thing) => expect(noun(text)).toMatchObject({ group: null, thing }));

  it.each([
    ['six wounded soldiers', 'injured', false],
    ['two missing hikers', 'missing', false],
    ['12 deaths', 'killed', true],
    ['nine bodies', 'killed', true],
  ])('%s says %s itself', (text, effect, effectNoun) => expect(noun(text)).toMatchObject({ effect, effectNoun }));

  it.each([
    ['three of them', 'them'],
    ['two of whom', 'them'],
    ['six of the injured', 'of'],
    ['dozens of people', null],
  ])('%s: part %s', (text, partitive) => expect(noun(text)?.partitive).toBe(partitive));

  it.each(['Three officers sustained minor injuries', 'Two boys fled home', 'Two men killed in a raid'])(
    '%s: the noun ends before the verb',
    (text) => expect(noun(text)?.to).toBe(2),
  );
});

describe('words in no table', () => {
  it.each(
    list(`fruitsellers; snowboarders; tribeswomen; ex-mayors; tea-pickers; 9-year-olds; twenty-two-year-old; over-60s`),
  )('%s are people', (word) => expect(lookUp(word).person).toBeDefined());
  it.each(
    list(`attorney-general; five-man; bookworm; osman; woodworks; paper; under-23; constructor; hasownproperty;
      __proto__; 20-year`),
  )('%s is none', (word) => expect(lookUp(word).person).toBeUndefined());
});
