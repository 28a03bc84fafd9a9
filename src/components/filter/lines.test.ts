import { expect, test } from 'vitest';
import { answers, asAddress, greatest } from './lines.ts';

const facts = {
  speaker: ['harbour-police', 'No speaker named'],
  side: ['crown', 'none'],
  outlet: ['post'],
  day: ['2024-06-08'],
};

test.each([
  ['', true],
  ['speaker=harbour-police', true],
  ['speaker=No+speaker+named', true],
  ['speaker=harbour-police&side=league', false],
  // Of two outlets that are chosen, each is shown.
  ['outlet=herald&outlet=post', true],
  ['outlet=herald', false],
  // What the line says nothing of, it does not answer.
  ['origin=killed%7Charbour-police%7C12', false],
  // Other words of the address are none of its business.
  ['utm_source=mail&sort=outlet', true],
])('asked for “%s”', (asked, shown) => {
  expect(answers(facts, new URLSearchParams(asked))).toBe(shown);
});

test.each([
  ['37–70', 70],
  ['at least 1,500 Harbour Police', 1500],
  ['dozens', -1],
  ['', -1],
])('the greatest number of “%s” is %i', (words, number) => {
  expect(greatest(words)).toBe(number);
});

test('an address says what is asked, and each answer once', () => {
  expect(
    asAddress([
      ['speaker', ''],
      ['side', 'crown'],
      ['outlet', 'post'],
      ['outlet', 'herald'],
      ['outlet', 'post'],
    ]),
  ).toBe('side=crown&outlet=post&outlet=herald');
});
