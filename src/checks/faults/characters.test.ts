import { describe, expect, test } from 'vitest';
import type { CasualtyClaim } from '../../model/claim.ts';
import { event, outcomeOf, path, report, sound } from './tree.ts';

const read = (text: string) => outcomeOf({ [path]: report([], text) });
const figures = ({ reports }: ReturnType<typeof read>): CasualtyClaim[] =>
  reports.flatMap(({ claims }) => claims.filter((claim): claim is CasualtyClaim => claim.kind === 'casualty'));
const lows = (text: string): number[] => figures(read(text)).map(({ low }) => low);
const at = (...faults: readonly string[]): string[] => faults.map((fault) => `${path}:${fault}`);

test.each([
  ['bytes of another encoding', [0x31, 0x32, 0xff, 0xfe]],
  ['a sequence that is cut off', [0xe2, 0x82]],
  ['a letter written longer than it is', [0xc0, 0xaf]],
])('27 of 72: %s are no UTF-8, and are named', (_, bytes) => {
  const broken = Buffer.concat([Buffer.from(report()), Buffer.from(bytes)]);
  expect(outcomeOf({ [path]: broken }).refused).toEqual([expect.stringMatching(/:9:\d not-utf-8$/)]);
});

describe('28 of 72: marks of order and ends of lines change nothing; UTF-16 is refused', () => {
  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lone CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a separator of lines', (text: string) => text.replace('killed in', 'killed\u2028in')],
  ])('%s', (_, change) => {
    const outcome = outcomeOf({ [path]: change(report()) });
    expect(outcome.refused).toEqual([]);
    expect(figures(outcome).map(({ low, quote }) => [low, quote])).toEqual([[12, 'Twelve people']]);
  });

  test('UTF-16', () => {
    expect(outcomeOf({ [path]: Buffer.from(report(), 'utf16le') }).refused).toEqual(at('1:1 not-utf-8'));
  });
});

test.each(['\u0000', '\u0007', '\u001b', '\u0085', '\u009f'])('29 of 72: the control %j is refused', (control) => {
  expect(read(`Twelve${control} people were killed.`).refused).toEqual(at('8:7 hidden-character'));
});

describe('30 of 72: what turns the direction of writing is refused', () => {
  test.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])('%j', (mark) => {
    expect(read(`Twelve ${mark} people were killed.`).refused).toEqual(at('8:8 hidden-character'));
  });

  test('also as a character reference', () => {
    expect(read('Twelve &#x202E; people were killed.').refused).toEqual(at('8:8 hidden-character'));
  });

  test('but writing from right to left is not', () => {
    expect(read('کوئٹہ میں ۱۲ افراد ہلاک').refused).toEqual([]);
  });
});

test.each([...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u061c\u200e\u200f\u3164\ufe0f'])(
  '31 of 72: %j inside a number is refused',
  (hidden) => {
    expect(read(`1${hidden}2 people were killed.`).refused).toEqual(at('8:2 hidden-character'));
  },
);

describe('32 of 72: digits of any script, but of one', () => {
  test.each(['١٢', '۱۲', '１２', '𝟏𝟐', '१२', '১২'])('%s is 12', (number) => {
    const [figure] = figures(read(`${number} people were killed in Ferrolton.`));
    expect([figure?.low, figure?.quote]).toEqual([12, `${number} people`]);
  });

  test.each(['1٢', '１2', '1𝟐', '१২'])('%s is refused', (number) => {
    expect(read(`${number} people were killed in Ferrolton.`).refused).toEqual(at('8:1 mixed-digits'));
  });
});

test.each(['½', 'Ⅻ', '②', '12½', '12²', 'Ⅹ'])('33 of 72: %s is no count of people', (number) => {
  expect(lows(`${number} people were killed in Ferrolton.`)).toEqual([]);
});

describe('34 of 72: grouped digits are one number or none', () => {
  test.each<[string, number[]]>([
    ['1\u00a0200', [1200]],
    ['1\u202f200', [1200]],
    ['1’200', [1200]],
    ["1'200", [1200]],
    ['1.200', [1200]],
    ['1,200', [1200]],
    ['12,00,000', [1_200_000]],
    ['1,20', []],
    ['12,000,00', []],
    ['1.2', []],
  ])('%s', (number, expected) => {
    expect(lows(`${number} people were killed in Ferrolton.`)).toEqual(expected);
  });
});

describe('35 of 72: one name in two forms of Unicode is one name', () => {
  const places = `${sound['places.yml']}- slug: penon\n  name: Pe\u00f1on\n  kind: town\n  precision: unknown\n`;

  test.each(['Pe\u00f1on', 'Pen\u0303on'])('a place %j', (name) => {
    const outcome = outcomeOf({ 'places.yml': places, [path]: report([], `Twelve people were killed in ${name}.`) });
    expect(figures(outcome).map(({ place }) => place)).toEqual(['penon']);
  });

  test('files of which both forms lie there', () => {
    const twins = { [`${event}/pe\u00f1on.md`]: report(), [`${event}/pen\u0303on.md`]: report() };
    expect(outcomeOf(twins).refused.map((fault) => fault.slice(-'1:1 odd-name'.length))).toEqual(
      Array(2).fill('1:1 odd-name'),
    );
  });
});

describe('36 of 72: a letter that passes for another is refused', () => {
  test.each([
    ['in the slug of an outlet', { [path]: report(['outlet: tіde']) }, `${path}:5:10 mixed-script`],
    [
      'in its name',
      { 'outlets.yml': '- slug: tide\n  name: Тhe Tide\n  kind: newspaper\n' },
      'outlets.yml:2:9 mixed-script',
    ],
    [
      'in the name of a speaker',
      { 'speakers.yml': '- slug: ada\n  name: Аda Ferrol\n  kind: police\n' },
      'speakers.yml:2:9 mixed-script',
    ],
    ['in the text', { [path]: report([], 'Twelve people were killed in Fеrrolton.') }, `${path}:8:31 mixed-script`],
  ])('%s', (_, changes, fault) => {
    expect(outcomeOf(changes).refused).toContain(fault);
  });

  test('names in their own script are not', () => {
    expect(read('In Афины, Αθήνα and کوئٹہ twelve people were killed; the α of Δx.').refused).toEqual([]);
  });
});

test.each([
  ['a tag', '\u{E0041}', '8:8 hidden-character'],
  ['a character that is not assigned', '\u0378', '8:8 hidden-character'],
  ['a private character', '\ue000', '8:8 hidden-character'],
  ['no character at all', '\uffff', '8:8 hidden-character'],
])('37 of 72: %s is refused', (_, character, fault) => {
  expect(read(`Twelve ${character} people were killed.`).refused).toEqual(at(fault));
});

test('37 of 72: half of a pair is refused', () => {
  const half = Buffer.concat([Buffer.from(report()), Buffer.from([0xed, 0xa0, 0x80])]);
  expect(outcomeOf({ [path]: half }).refused).toEqual([expect.stringMatching(/not-utf-8$/)]);
});

test('38 of 72: offsets hold behind emoji and combining marks', () => {
  const [read] = outcomeOf({ [path]: report([], '👩‍👩‍👧 e\u0301 🇵🇰 Twelve people were killed in Ferrolton.') }).reports;
  const claims = read?.claims ?? [];
  expect(claims.length).toBeGreaterThan(0);
  for (const { start, end, quote } of claims) expect(read?.report.source.slice(start, end)).toBe(quote);
});
