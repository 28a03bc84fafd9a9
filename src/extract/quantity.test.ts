import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../model/figure.ts';
import { lex } from './lex.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { list } from './words/list.ts';

const read = (text: string): Quantity | null => {
  const tokens = lex(text, 0, text.length);
  for (let at = 0; at < tokens.length; at++) {
    const found = quantityAt(tokens, at);
    if (found && found.kind !== 'article') return found;
  }
  return null;
};

type Meaning = [low: number, high: number | null, qualifier: Qualifier];

const meanings: [meaning: Meaning, phrasings: string[]][] = [
  [
    [40, 40, 'exact'],
    list(`40 people; forty people; only 40; all 40 of them; a total of 40; exactly forty people; the other 40;
      a further 40; another forty; 40 in all; “40” people; a combined 40`),
  ],
  [[112, 112, 'exact'], list(`112; a hundred and twelve people; one hundred and twelve; one hundred twelve`)],
  [
    [216, 216, 'exact'],
    ['two hundred and sixteen', 'two hundred sixteen', '216'],
  ],
  [
    [2006, 2006, 'exact'],
    ['two thousand and six people', '2,006 people'],
  ],
  [[1200, 1200, 'exact'], list(`twelve hundred; a thousand two hundred; 1,200; 1.2 thousand; 1.200 people`)],
  [
    [12_000, 12_000, 'exact'],
    list(`12,000; 12 000 people; 12\u00a0000; 12\u202f000; 12\u2009000; twelve thousand; 12k people; 12.000 people`),
  ],
  [[1_200_000, 1_200_000, 'exact'], list(`1.2 million; 1.2m people; 12 lakh; 12,00,000; 1,200,000`)],
  [
    [1_234_567, 1_234_567, 'exact'],
    ['12,34,567', '1,234,567'],
  ],
  [[1_500_000, 1_500_000, 'exact'], list(`one and a half million; a million and a half; 1.5 million; 15 lakh`)],
  [
    [500_000, 500_000, 'exact'],
    ['half a million', '5 lakh'],
  ],
  [[12, 12, 'exact'], list(`a dozen; one dozen; twelve; 12; ١٢`)],
  [[6, 6, 'exact'], list(`half a dozen; a half-dozen; half-a-dozen people; six`)],
  [[24, 24, 'exact'], list(`two dozen; 2 dozen; twenty-four; twenty four`)],
  [
    [20, 20, 'exact'],
    ['a score', 'twenty'],
  ],
  [[2, 2, 'exact'], list(`a couple of men; a pair of men; both pilots; two`)],
  [
    [0, 0, 'exact'],
    list(`no casualties; none of them; nobody; no one; not one soldier; not a single soldier; zero deaths;
      nil casualties`),
  ],
  [
    [40, 40, 'about'],
    list(`about 40; around forty; some 40; roughly 40; nearly 40; almost 40; close to 40; close on 40; an estimated 40;
      approximately 40; ~40; 40 or so; 40-odd; 40 odd; forty-odd; getting on for 40; not quite 40; possibly 40;
      40 or thereabouts; in the region of 40`),
  ],
  [
    [24, 24, 'about'],
    ['a couple of dozen', 'a couple dozen', 'about two dozen'],
  ],
  [
    [40, null, 'at-least'],
    list(`at least 40; no fewer than 40; not less than 40; a minimum of 40; 40 or more; at the very least 40;
      40 if not more; a good 40`),
  ],
  [
    [41, null, 'more-than'],
    list(`more than 40; over 40; above 40; upwards of 40; 40-plus; 40+; forty-plus; in excess of 40; north of 40;
      well over 40; just over 40; slightly more than 40; exceeded 40; topped 40; passed 40; far more than 40;
      40 and counting`),
  ],
  [
    [0, 40, 'up-to'],
    list(`up to 40; as many as 40; at most 40; no more than 40; not more than 40; a maximum of 40; 40 at most;
      40 or fewer; up to and including 40`),
  ],
  [
    [0, 39, 'fewer-than'],
    list(`fewer than 40; less than 40; under 40; just under 40; well below 40; just shy of 40; just short of 40`),
  ],
  [
    [30, 40, 'range'],
    list(`30 to 40; 30–40; 30-40; 30 or 40; between 30 and 40; anywhere from 30 to 40; somewhere between 30 and 40;
      30, maybe 40; 30, possibly 40; 30 - 40; thirty or forty; at least 30, perhaps 40; 30-to-40`),
  ],
  [[4, 5, 'range'], list(`four or five; four-five; four to five; 4–5; four, perhaps five; four-to-five`)],
  [[10_000, 12_000, 'range'], list(`10,000 to 12,000; 10-12,000; 10 to 12 thousand; between 10,000 and 12,000`)],
  [
    [2_000_000, 3_000_000, 'range'],
    ['2 to 3 million', '2-3 million', 'two to three million'],
  ],
  [[24, null, 'indefinite'], list(`dozens; dozens of people; a few dozen; several dozen; dozens upon dozens`)],
  [
    [40, null, 'indefinite'],
    ['scores', 'scores of people'],
  ],
  [[200, null, 'indefinite'], list(`hundreds; several hundred; a few hundred; many hundreds; hundreds and hundreds`)],
  [[2000, null, 'indefinite'], list(`thousands; several thousand; many thousands; thousands upon thousands`)],
  [[20_000, null, 'indefinite'], ['tens of thousands']],
  [
    [200_000, null, 'indefinite'],
    ['hundreds of thousands', 'lakhs of people', 'several lakh'],
  ],
  [
    [2, null, 'indefinite'],
    list(`several; a few; some were hurt; many; a number of people; a large number of people;
      an unknown number of people; numerous people; a handful of people; multiple people; a good many people;
      lots of people; large numbers of people; a lot of people`),
  ],
];

describe('quantities', () => {
  it.each(meanings.flatMap(([meaning, phrasings]) => phrasings.map((text): [string, Meaning] => [text, meaning])))(
    '%s is %j',
    (text, [low, high, qualifier]) => expect(read(text)).toMatchObject({ low, high, qualifier }),
  );

  it.each([
    ['another forty', true, false],
    ['a further 40', true, false],
    ['the other nine', false, true],
    ['the remaining two', false, true],
    ['the tenth victim', true, false],
    ['40 people', false, false],
  ])('%s: increment %s, rest %s', (text, increment, rest) => expect(read(text)).toMatchObject({ increment, rest }));
});
