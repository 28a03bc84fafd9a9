import { describe, expect, it } from 'vitest';
import { itemsOf } from './items.ts';
import { lex } from './lex.ts';
import { list } from './words/list.ts';

/** What is said of the figures of a sentence: the rule that refuses each, or null where it may count people. */
const verdicts = (text: string) =>
  itemsOf(lex(text, 0, text.length)).flatMap((item) =>
    item.fig && item.fig.kind !== 'article' ? [item.fig.refused?.rule ?? null] : [],
  );

const reasons: [rule: string, texts: string[]][] = [
  ['money', list(`They paid $200.; A ransom of ₦80 million was paid.; Rs 4 lakh each; KSh 2,000; worth USD 300`)],
  ['share', list(`40% of them; six in ten; half of the 40; nine out of ten homes; 12 per cent`)],
  ['clock', ['at 9:40', 'by 11 p.m.']],
  ['date', ['on 31 January', 'on Jan. 31', 'the 26/11 attacks']],
  ['serial', ['call 0300 1234567', 'dial 911', '+92 300 1234567']],
  ['score', ['won 3-1', 'a 7-2 ruling', 'by 312 to 95']],
  ['rate', ['two a day', 'five people per hour', 'twelve every week']],
  ['thing', list(`12 buses; 3,000 goats; four attacks; 400 families; nine days; 20 AK-47s`)],
  ['size', ['38 C', '300m from the pier', '3,000 head of cattle']],
  [
    'age',
    list(`Ramo Keld, 39, a trader; Sunil Varo (31); children under five; boys of 8 and 10; aged 12 to 60;
      at the age of 14; a boy of about 13; 8- and 10-year-olds; He turned 18.`),
  ],
  ['year', ['in 1998', 'between 1998 and 2003']],
  ['label', list(`on Highway 12; in Shaft 11; Flight 318; No. 3; Grade 12`)],
  ['population', ['a town of 7,000', 'a village of 300 people', 'population: 45,000']],
  ['each other', ['They attacked one another.']],
];

describe('numbers that count no people', () => {
  it.each(reasons.flatMap(([rule, texts]) => texts.map((text): [string, string] => [text, rule])))(
    '%s: %s',
    (text, rule) => {
      const found = verdicts(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((verdict) => verdict === rule)).toBe(true);
    },
  );
});

describe('numbers that may count people', () => {
  it.each(
    list(`Twelve people died.; 1.2m displaced; 1.2m people; In Zarn 12 died.; between 30 and 40 people; 12 to 15 people;
      2000 people fled; 1,998 were hurt; two people a day after the storm; five of the 40 wounded;
      three of whom are children; 12 000 people; a crowd of which 20 were hurt; 9 people were killed at 9;
      one Israeli; two Grade 12 students; killing 12 on Highway Patrol duty`),
  )('%s', (text) => expect(verdicts(text)[0]).toBe(null));
});

/** Strings of which no figure counts anybody: each is refused, or is no figure at all. */
const nothing = [
  ...list(`aged between 12 and 60; aged 12-60; ages 5 to 7; ages 5, 7 and 12; in his eighties; in their 20s and 30s;
      children under 5; people over 65; at the age of 14; 14 years old; six months old; turned 18 last year;
      8- and 10-year-olds; the 34-year-old`),
  ...['Ramo Keld (29) and Sunil Varo (31)', 'Mara Reth, 39, and Ana Reth, 41,', 'a mother of three'],
  ...list(`January 31, 2026; 31 January 2026; Jan. 31; 12/01/2026; 2026-01-31; in 1998; between 1998 and 2003;
      the 26/11 attacks; 24/7`),
  ...list(`9:40 pm; at 9 p.m.; 09:40; 0940 hrs; 5 o'clock; at 12:05`),
  ...list(`$1.5bn; US$200; €300; N6.2 million; Rs 4 lakh; Rs. 50,000; ₹5 lakh; 20,000 pesos; R500m; Sh50,000; KSh 2,000;
      PHP 3,000; 50 tala; £17.6m; between $2 and $3`),
  ...list(`40 percent; 40 per cent; 40%; a third of the town; two-thirds of them; half of the 40; one in five; six in ten;
      nine out of ten; two a day; 100 per 100,000; three times a week; five every hour`),
  ...list(`magnitude 6.4; a 6.4-magnitude quake; Highway 12; Interstate 40; the N-25; Flight 318; Boeing 737; Shaft 11;
      Ward 6; Grade 12; Form Two; Section 144; Article 370; Platform No. 4; House No 24; COVID-19; G20; Unit 731;
      Apollo 11; Studio 3; 42 Broad Street`),
  ...list(`38C; 38 C; 38°C; minus 12 degrees; 14.3°N 121.0°E; 12 km; 300m from the pier; 300 m from the pier;
      a 300-metre cliff; 12 hectares; 1,200 tonnes; 41kg; 210 millimetres of rain; 120 km/h`),
  ...list(`won 3-1; beat them 2-0; 312 votes to 95; by 312 to 95; voted 312-95; a 7-2 ruling; 12 seats; four goals;
      won by 12 runs`),
  ...list(`call 0300 1234567; dial 911; 0800-123-456; +92 300 1234567; helpline 1122; Rescue 1122`),
  ...list(`12 locations; nine districts; over a dozen cities; 45 houses; 34 vehicles; two boats;
      1,200 rounds of ammunition; 122 mm rockets; a 9mm pistol; 1,450 signatures; 612 cases; 3,000 doses;
      1,140 pages; 40 tents; 300 kits; 6,000 families; 12 flights; 33 aftershocks; 200 samples`),
  ...list(`15 years in prison; 48 hours; nine days; the past 24 hours; 12th grade; the 19th century; 3rd Battalion;
      20 goats; 3,000 head of cattle; four attacks; a population of 12,000; a town of 7,000; population: 45,000`),
  ...list(`scores of houses; thousands of acres; several buildings; a few minutes; no electricity; no doubt;
      zero tolerance; a second explosion; one another; at one point; one of the worst disasters`),
];

describe('what counts nobody', () => {
  it.each(nothing)('%s', (text) => {
    const figures = itemsOf(lex(text, 0, text.length)).flatMap((item) =>
      item.fig && item.fig.kind !== 'article' ? [item.fig] : [],
    );
    expect(figures.filter(({ refused }) => refused === null)).toEqual([]);
  });
});
