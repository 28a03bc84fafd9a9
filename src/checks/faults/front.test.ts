import { describe, expect, test } from 'vitest';
import { outcomeOf, path, report } from './tree.ts';

const refused = (front: readonly string[]): string[] => outcomeOf({ [path]: report(front) }).refused;
const at = (...faults: readonly string[]): string[] => faults.map((fault) => `${path}:${fault}`);

describe('15 of 72: front matter has a beginning and an end', () => {
  test.each([
    ['missing', 'Twelve people were killed.'],
    ['unclosed', '---\noutlet: tide\n\nTwelve people were killed.'],
    ['empty', '---\n---\nTwelve people were killed.'],
  ])('%s', (_, text) => {
    expect(outcomeOf({ [path]: text }).refused).toEqual(at('1:1 front-matter'));
  });
});

test('16 of 72: a key stands once', () => {
  const outcome = outcomeOf({ [path]: report(['seen: full', 'seen: opening']) });
  expect(outcome.refused).toEqual(at('7:1 duplicate-key'));
  expect(outcome.said).toContain('line 6');
});

test.each(['__proto__', 'constructor', 'prototype'])(
  '17 of 72: %s is a key like any other, and none of ours',
  (key) => {
    expect(refused([`${key}: { polluted: yes }`])).toContain(`${path}:6:1 unknown-key`);
    expect('polluted' in {}).toBe(false);
  },
);

describe('18 of 72: anchors, aliases and merged keys are refused', () => {
  test.each([
    ['an alias', ['credit: &a [x]', 'dateline: *a'], at('6:12 yaml', '7:11 yaml')],
    ['a merged key', ['<<: { outlet: tide }'], at('6:1 unknown-key')],
  ])('%s', (_, lines, faults) => {
    expect(refused(lines)).toEqual(faults);
  });

  test('however many times they multiply', () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `k${n}: &a${n} [${`*a${n - 1},`.repeat(10)}x]`);
    expect(refused(bomb).length).toBeGreaterThan(0);
  });
});

test('19 of 72: brackets in brackets end somewhere', () => {
  expect(refused([`credit: ${'['.repeat(20_000)}`])).toEqual(at('6:25 yaml'));
});

describe('20 of 72: a day that does not exist is not moved to one that does', () => {
  test.each([
    ['2024-02-30', 'impossible-date'],
    ['2024-13-01', 'impossible-date'],
    ['2024-05-01T25:00', 'impossible-date'],
    ['2024-05-01T23:30+99:00', 'impossible-date'],
    ['31/02/2024', 'wrong-value'],
    ['0024-01-01', 'wrong-value'],
    ['2999-01-01', 'wrong-value'],
  ])('%s', (published, rule) => {
    expect(refused([`published: ${published}`])).toEqual(at(`5:12 ${rule}`));
  });
});

describe('21 of 72: a number has one way to be written', () => {
  const low = (value: string): string[] =>
    refused([
      'corrections:',
      '  - quote: Twelve people',
      `    set: { low: ${value} }`,
      '    note: Why',
      '    on: 2031-05-04',
    ]);

  test.each(['010', '0x1A', '1e3', '1.200', '12.0', '1_200', '.inf', '-5', '12345678901234567890', '"12"'])(
    'not %s',
    (value) => {
      expect(low(value)).toEqual([expect.stringMatching(new RegExp(`^${path}:8:17 `))]);
    },
  );

  test('not 1,200', () => expect(low('1,200')).toEqual(at('8:19 unknown-key')));
  test('but 13', () => expect(low('13')).toEqual([]));
});

describe('22 of 72: words that YAML takes for something else are words', () => {
  test.each([
    ['NO', 'wrong-value'],
    ['yes', 'unknown-outlet'],
    ['on', 'unknown-outlet'],
    ['null', 'empty-value'],
    ['~', 'empty-value'],
    ['', 'empty-value'],
  ])('an outlet %j', (word, rule) => {
    expect(refused([`outlet: ${word}`])).toEqual(at(`5:9 ${rule}`));
  });

  test.each(['NO', 'yes', 'on', 'off', '12:30', '1_000'])('a title %j', (title) => {
    expect(outcomeOf({ [path]: report([`title: ${title}`]) }).reports[0]?.report.meta.title).toBe(title);
  });
});

test.each(['Attack: 12 killed', 'No #1', '@x', '%x', '`x`'])(
  '23 of 72: a title that needs quotes is not cut: %s',
  (title) => {
    const outcome = outcomeOf({ [path]: report([`title: ${title}`]) });
    expect(outcome.refused).toEqual([expect.stringMatching(new RegExp(`^${path}:5:\\d{1,2} yaml$`))]);
    expect(outcome.said).toMatch(/quotes/);
  },
);

describe('24 of 72: what YAML can do and content never needs', () => {
  test.each([
    ['a key that is a list', ['? [a]', ': b'], '6:1 yaml'],
    ['a tab before a key', ['\tdateline: x'], '6:1 yaml'],
    ['a second document', ['...', 'x: y'], '6:1 yaml'],
    ['a tag', ['dateline: !!js/function x'], '6:25 yaml'],
  ])('%s', (_, lines, fault) => {
    expect(refused(lines)).toContain(`${path}:${fault}`);
  });
});

test('25 of 72: a misspelt key is told with the one that was meant', () => {
  const outcome = outcomeOf({ [path]: report(['outelt: tide']) });
  expect(outcome.refused).toEqual(at('6:1 unknown-key'));
  expect(outcome.said).toContain('Did you mean `outlet`?');
});

test('26 of 72: a time without an offset stays as it was written, wherever it is read', () => {
  const publishedIn = (zone: string): string | null | undefined => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      return outcomeOf({ [path]: report(['published: 2031-05-03T23:30']) }).reports[0]?.report.published;
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  };
  expect(['Asia/Gaza', 'UTC', 'Pacific/Kiritimati'].map(publishedIn)).toEqual(Array(3).fill('2031-05-03T23:30'));
});
