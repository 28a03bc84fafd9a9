import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Fault } from '../model/fault.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { beside } from './beside.ts';

const source = '---\n---\n\nTwelve died.\nHe is 47.\n';
const sentence = (text: string) => {
  const start = source.indexOf(text);
  return { from: start - 9, to: start - 9 + text.length, start, end: start + text.length };
};
const [first, second] = [sentence('Twelve died.'), sentence('He is 47.')];
const report = {
  source,
  blocks: [{ text: 'Twelve died. He is 47.', sentences: [first, second], pieces: [] }],
} as unknown as Report;
const figure = {
  start: first.start,
  end: first.start + 6,
  quote: 'Twelve',
  low: 12,
  high: 12,
  qualifier: 'exact',
  effect: 'killed',
  group: 'people',
  place: null,
  speaker: null,
  scope: 'event',
  status: 'asserted',
  rules: [],
};
const refusal = { start: second.start + 6, end: second.start + 8, quote: '47', why: 'an age', rule: 'age' };
const reading = { casualties: [figure], locations: [], speakers: [], refusals: [refusal] } as unknown as Reading;
const claim = {
  kind: 'casualty',
  id: 'c-0',
  start: figure.start,
  end: figure.end,
  quote: 'Twelve',
  place: null,
  placeSaid: null,
  speaker: null,
  speakerSaid: null,
  period: null,
  window: null,
};
const fault = {
  file: 'x.md',
  line: 5,
  column: 1,
  rule: 'odd',
  reason: 'Odd.',
  advice: 'Change it.',
  fatal: false,
} as Fault;

const written = (rest: object = {}, faults: Fault[] = []) =>
  beside({ report, reading, faults, claims: [{ ...claim, ...rest } as unknown as Claim], compared: new Set(['c-0']) });

test('every sentence stands there with its line, its figures and its refusals', () => {
  expect(written()).toMatchObject([
    {
      line: 4,
      text: 'Twelve died.',
      figures: [{ words: '12 people killed, in the outlet’s own voice, event', id: 'c-0' }],
      refusals: [],
      doubts: [],
    },
    { line: 5, text: 'He is 47.', figures: [], refusals: [{ quote: '47', why: 'an age' }], doubts: [] },
  ]);
});

test('a fault stands beside the sentence of its line', () => {
  expect(written({}, [fault]).map(({ faults }) => faults)).toEqual([[], [fault]]);
});

test.each([
  ['a place that is not known', { placeSaid: 'Eastport' }, /“Eastport” is no place of/],
  ['a speaker who is not known', { speakerSaid: 'officials' }, /“officials” is nobody of/],
  ['a time that is not understood', { period: 'the other day' }, /days of “the other day”/],
  ['a figure that is not compared', { id: 'c-1' }, /“Twelve” is compared on no measure/],
])('in doubt: %s', (_, rest, told) => {
  expect(written(rest)[0]?.doubts).toEqual([expect.stringMatching(told)]);
});
