import { describe, expect, test } from 'vitest';
import { parseReport } from './report.ts';
import { fileOf, spoken } from './testing.ts';

const body = 'Ten men died.\n';
const withKeys = (keys: string): string => `---\noutlet: daily-x\ntext: digest\n${keys}\n---\n${body}`;
const faultsOf = (text: string | Uint8Array): string[] => {
  const file = typeof text === 'string' ? fileOf(text) : { path: 'x.md', bytes: text };
  const { value, faults } = parseReport(file);
  expect(value === null).toBe(faults.some(({ fatal }) => fatal));
  return faults.map(spoken);
};

const moment = 'Write a date (2026-01-31), a date with a time (2026-01-31T14:53 or 2026-01-31T14:53+05:00), or null.';
const address = 'Write the whole address, beginning with https://, or null.';
const keys =
  'outlet, title, url, archived, published, updated, dateline, credit, language, seen, text, formerly, corrections';
const hidden = 'is a character that cannot be seen and may change what is read. Delete it, or type the passage again.';

describe('a fault of the front matter is named at its place', () => {
  const table: [keys: string, ...faults: string[]][] = [
    ['publishd: 2026-01-31', 'x.md:4:1 `publishd` is no key here. Did you mean `published`?'],
    ['zzz: 1', `x.md:4:1 \`zzz\` is no key here. Delete it; the keys are ${keys}.`],
    ['__proto__: 1', `x.md:4:1 \`__proto__\` is no key here. Delete it; the keys are ${keys}.`],
    ['outlet: b', 'x.md:4:1 `outlet` stands here and in line 2. Keep one of the two.'],
    ['published: 2024-02-30', `x.md:4:12 \`published\` is \`2024-02-30\`, and there is no such day or time. ${moment}`],
    [
      'updated: 2024-01-01T25:00',
      `x.md:4:10 \`updated\` is \`2024-01-01T25:00\`, and there is no such day or time. ${moment}`,
    ],
    ['published: 31/02/2024', `x.md:4:12 \`published\` is \`31/02/2024\`, which is no date. ${moment}`],
    ['url: javascript:alert(1)', `x.md:4:6 \`url\` is \`javascript:alert(1)\`, which is no web address. ${address}`],
    ['url: https://a:b@host.example', `x.md:4:6 \`url\` must not hold a user name. ${address}`],
    ['seen: openning', 'x.md:4:7 `seen` is `openning`, which is none of its values. Did you mean `opening`?'],
    ['seen: 7', 'x.md:4:7 `seen` is `7`, which is none of its values. Write one of: full, opening.'],
    [
      'credit: AFP',
      'x.md:4:9 `credit` is `AFP`, where a list belongs. Write a list of agencies or outlets, such as [AFP, Reuters], or [].',
    ],
    ['title: [a, b]', 'x.md:4:8 `title` is a list, where a single value belongs. Write the title, in quotes.'],
    ['title: ""', 'x.md:4:8 `title` is empty. Write the title, in quotes.'],
    [
      'language: english',
      'x.md:4:11 `language` is `english`, which is not of the right form. Write a language tag such as en, ur or zh-Hans.',
    ],
    [
      'title: Attack: 12 killed',
      'x.md:4:8 the value holds a colon or a line that does not belong here. Put the whole value in quotes, on one line.',
    ],
    [
      'title: No #1',
      'x.md:4:8 everything from `#1` on is taken for a comment and lost. Put the whole value in quotes; to make it a comment, set a space behind the #.',
    ],
    [
      'title: @x',
      'x.md:4:8 the value begins with a character that YAML keeps for itself. Put the whole value in quotes.',
    ],
    ['title: "x', 'x.md:4:10 a closing quotation mark or a comma is missing. Close the quotes.'],
    ['just words', 'x.md:4:1 the line has no `key:`. Write `key: value`, with a space behind the colon.'],
    ['\ttitle: x', 'x.md:4:1 the line begins with a tab. Indent with spaces.'],
    [
      'title: !!js/function x',
      'x.md:4:22 the tag !!js/function is not read. Delete it, or put the whole value in quotes.',
    ],
    [
      'title: &a x',
      'x.md:4:11 anchors (&) and aliases (*) are not read. Write the value out, in quotes if it begins with & or *.',
    ],
    [
      'title: *a',
      'x.md:4:8 anchors (&) and aliases (*) are not read. Write the value out, in quotes if it begins with & or *.',
    ],
    ['<<: { title: x }', `x.md:4:1 \`<<\` is no key here. Delete it; the keys are ${keys}.`],
    ['...\ntitle: x', 'x.md:4:1 a line `...` or `---` begins a second document here. Delete that line.'],
    ['title: "a\\u202Eb"', `x.md:4:8 U+202E ${hidden}`],
    [
      'title: a: b\nurl: x\nseen: fulll',
      'x.md:4:8 the value holds a colon or a line that does not belong here. Put the whole value in quotes, on one line.',
      `x.md:5:6 \`url\` is \`x\`, which is no web address. ${address}`,
      'x.md:6:7 `seen` is `fulll`, which is none of its values. Did you mean `full`?',
    ],
    [
      'corrections:\n  - quote: Ten\n    set: { lo: 9, low: 010 }\n    note: n\n    on: 2026-02-01T10:00\n  - quote: men\n    note: n\n    on: 2026-02-01',
      'x.md:6:12 `lo` is no key here. Did you mean `low`?',
      'x.md:6:24 `low` is `010`, which is no plain number. Write a whole number in digits only.',
      'x.md:8:9 `on` is `2026-02-01T10:00`, which has a time where only a day belongs. Write the day of the change, such as 2026-01-31.',
      'x.md:9:5 `corrections`, entry 2, needs exactly one of set, drop, add. Give each correction a quote, a note, a day (`on`), and one of set, drop and add.',
    ],
  ];
  test.each(table)('%j', (lines, ...faults) => {
    expect(faultsOf(withKeys(lines))).toEqual(faults);
    expect(faultsOf(withKeys(lines).replaceAll('\n', '\r\n'))).toEqual(faults);
    expect(faultsOf(`\uFEFF${withKeys(lines).replaceAll('\n', '\r')}`)).toEqual(faults);
  });
});

describe('a fault of the file is named at its place', () => {
  const table: [text: string | Uint8Array, ...faults: string[]][] = [
    [body, 'x.md:1:1 the file has no front matter. Begin it with a line `---`, the keys, and another line `---`.'],
    [
      `---\n---\n${body}`,
      'x.md:1:1 the front matter is empty. Write its keys between the two lines `---`, each as `key: value`.',
    ],
    ['---\noutelt: x\ntext: digest\n---\nTen.', 'x.md:2:1 `outelt` is no key here. Did you mean `outlet`?'],
    [
      '---\ntext: digest\n---\nTen.',
      'x.md:2:1 `outlet` is missing. Write `outlet:` and the slug of an outlet in content/outlets.yml.',
    ],
    [
      '---\noutlet: null\ntext: digest\n---\nTen.',
      'x.md:2:9 `outlet` may not be null. Write `outlet:` and the slug of an outlet in content/outlets.yml.',
    ],
    ['', 'x.md:1:1 the file has no text to read. Write the report below the front matter.'],
    [withKeys('').replace(body, ''), 'x.md:1:1 the file has no text to read. Write the report below the front matter.'],
    [`${withKeys('')}a\u0000b\n1\u200b2`, `x.md:7:2 U+0000 ${hidden}`, `x.md:8:2 U+200B ${hidden}`],
    [`${withKeys('')}a &#x202E; b`, `x.md:7:3 U+202E ${hidden}`],
    [
      `${withKeys('')}\n<p>x</p>\n\n    x\n\n![x](y)`,
      'x.md:8:1 (not fatal) this is HTML, and HTML is not read. Write it as plain text or Markdown.',
      'x.md:10:1 (not fatal) a line that is indented by four spaces or more is code, and code is not read. Delete the spaces; if it is to be code, set it between lines of ```.',
      'x.md:12:1 (not fatal) images are neither read nor shown. Delete it, or describe in words what it shows.',
    ],
    [new Uint8Array([0xff, 0xfe, 65, 0]), 'x.md:1:1 the file is written in UTF-16. Save it again as UTF-8.'],
    [new Uint8Array([84, 0, 101, 0, 110, 0]), 'x.md:1:1 the file is written in UTF-16. Save it again as UTF-8.'],
    [
      new Uint8Array([0xef, 0xbb, 0xbf, 84, 10, 101, 0xe9, 10]),
      'x.md:2:2 byte 6 of the file (0xE9) is not UTF-8. Save the file again as UTF-8; it was probably written in an older encoding.',
    ],
    [
      new Uint8Array(200 * 1024),
      'x.md:1:1 the file has 200 KB; at most 128 KB are read. Keep the report itself and leave out the rest, or split it into two reports.',
    ],
  ];
  test.each(table)('%j', (text, ...faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test('front matter that is not closed is text as well', () => {
    expect(faultsOf('---\noutlet: x\n')[0]).toBe(
      'x.md:1:1 the front matter is not closed. Set a line `---` behind its last key.',
    );
  });
});

describe('a report that is right', () => {
  test.each([
    '2026-01-31',
    '2026-01-31T14:53',
    '2026-01-31T14:53+06:00',
    '2026-01-31T14:53:00Z',
    '2026-01-31T14:53:09.5',
  ])('may be published %s', (published) => {
    expect(parseReport(fileOf(withKeys(`published: ${published}`))).value?.published).toBe(published);
  });

  test.each([
    ['title: 84', '84'],
    ['title: "null"', 'null'],
    ['title: null', null],
    ['title: ~', null],
    ['title:', null],
    ['title: No', 'No'],
    ['title: 1.10', '1.10'],
    ['title: 2024-02-30', '2024-02-30'],
    ['title: "No #1: x" # a comment', 'No #1: x'],
  ])('%s is %j', (line, title) => {
    expect(parseReport(fileOf(withKeys(line))).value?.meta?.title).toBe(title);
  });

  test('has its address from its file, and its offsets in the text behind the byte order mark', () => {
    const { value } = parseReport(
      fileOf(`\uFEFF${withKeys('dateline: Port Ana')}`, 'content/events/e/daily-x-0131.md'),
    );
    expect(value).toMatchObject({ slug: 'daily-x-0131', dateline: 'Port Ana', published: null });
    const sentence = value?.blocks[0]?.sentences[0];
    expect(value?.source.slice(sentence?.start, sentence?.end)).toBe('Ten men died.');
  });
});

describe('a loose text', () => {
  const read = (text: string) => parseReport(fileOf(text, 'dir/t.md'), { loose: true });

  test('needs no front matter', () => {
    expect(read(body)).toMatchObject({ value: { slug: 't', meta: null, dateline: null, published: null }, faults: [] });
    expect(read('').value?.blocks).toEqual([]);
  });

  test('may have any front matter: dateline and publication are taken from it', () => {
    const { value, faults } = read(
      `---\nconstructed: true\ntitle: a: b\ndateline: Port Ana\npublished: 2026-01-31T14:53+06:00\n---\n${body}`,
    );
    expect(faults).toEqual([]);
    expect(value).toMatchObject({ meta: null, dateline: 'Port Ana', published: '2026-01-31T14:53+06:00' });
    expect(value?.blocks.map(({ text }) => text)).toEqual(['Ten men died.']);
    expect(read(`---\npublished: yesterday\ndateline: null\n---\n${body}`).value).toMatchObject({
      dateline: null,
      published: null,
    });
  });
});
