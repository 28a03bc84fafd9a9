import type { Token } from './lex.ts';
import type { Noun } from './noun.ts';
import type { Quantity } from './quantity.ts';
import { age } from './refuse/ages.ts';
import { money, population, rate, share, size } from './refuse/amounts.ts';
import { clock, date, year } from './refuse/calendar.ts';
import { eachOther, label, score, serial } from './refuse/names.ts';

/** Whether a number counts no people, by its surroundings; `noun` is the phrase behind it. */
export type Test = (tokens: readonly Token[], quantity: Quantity, noun: Noun) => boolean;

/** In the order of how sure the sign is; what stands in names, dates and clocks is refused whatever follows. */
const tests: readonly [rule: string, why: string, test: Test][] = [
  ['money', 'an amount of money', money],
  ['share', 'a share', share],
  ['clock', 'a time of day', clock],
  ['date', 'a date', date],
  ['serial', 'a number to call or to look up', serial],
  ['score', 'a score or a vote', score],
  ['rate', 'a rate', rate],
  ['thing', '', (_tokens, _quantity, noun) => noun.group === null && noun.thing !== null],
  ['size', 'a distance or size', size],
  ['age', 'an age', age],
  ['year', 'a year', year],
  ['label', 'a number in a name', label],
  ['population', 'a population', population],
  ['each other', 'one another, and no one more', eachOther],
];

/** Why a number counts no people, and the rule that says so; null where it may. */
export function refuse(tokens: readonly Token[], quantity: Quantity, noun: Noun): { why: string; rule: string } | null {
  for (const [rule, why, test] of tests)
    if (test(tokens, quantity, noun)) return { rule, why: why || `counts ${noun.thing}` };
  return null;
}
