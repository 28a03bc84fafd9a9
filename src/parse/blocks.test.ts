import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, sourceOffset } from '../model/report.ts';
import { loose, outlines } from './testing.ts';

describe('Markdown becomes blocks', () => {
  const cases: [markdown: string, blocks: string[]][] = [
    ['# Ten dead\n\nTen men died.', ['heading 1: Ten dead', 'paragraph: Ten men died.']],
    ['Ten dead\n===\n\nAll men\n---', ['heading 1: Ten dead', 'heading 2: All men']],
    ['**Dead:** 29\n\n*Ten* _men_ [died](http://x.example/12).', ['paragraph: Dead: 29', 'paragraph: Ten men died.']],
    [
      '- Ten\n- Five\n  - Two\n\n1) One',
      ['item 1 of list 0: Ten', 'item 1 of list 0: Five', 'item 2 of list 1: Two', 'item 1 of list 2: One'],
    ],
    [
      '- Ten\n\n  Five of them men\n\n# Later',
      ['item 1 of list 0: Ten', 'item 1 of list 0: Five of them men', 'heading 1: Later'],
    ],
    [
      '> Ten died.\n> > Five did.\n>\n> - One',
      ['> paragraph: Ten died.', '> paragraph: Five did.', '> item 1 of list 0: One'],
    ],
    [
      'Ten\n\n| Town | Dead |\n|:--|--:|\n| Ana | **12** |\n| a \\| b | 3 |',
      [
        'paragraph: Ten',
        'cell 0.0.0: Town',
        'cell 0.0.1: Dead',
        'cell 0.1.0: Ana',
        'cell 0.1.1: 12',
        'cell 0.2.0: a | b',
        'cell 0.2.1: 3',
      ],
    ],
    ['Ten &amp; two \\* 1&nbsp;500 &#x1F600;', ['paragraph: Ten & two * 1\u00a0500 😀']],
    ['Ten  \nmen\\\ndied', ['paragraph: Ten men died']],
    ['\tTen men\n\n    died', []],
    ['Ten `12` men ![13](x.png) <b>died</b> <http://x.example/14>', ['paragraph: Ten  men  died']],
    ['```\n12 died\n```\n\n<p>13 died</p>\n\n<!-- 14 died -->\n\n[x]: http://x.example/15 "16 died"', []],
    ['Ten died.[^1] Five fled.\n\n[^1]: 12 by another count.', ['paragraph: Ten died. Five fled.']],
    [
      'Ten men died in the first attack on the town of Port Ana, and nobody knows how many were hurt in it.\n---',
      [
        'heading 2: Ten men died in the first attack on the town of Port Ana, and nobody knows how many were hurt in it.',
      ],
    ],
    [`${'Ten men died. '.repeat(20)}\n---`, [`paragraph: ${'Ten men died. '.repeat(20).trim()}`]],
  ];

  test.each(cases)('%j', (markdown, blocks) => {
    expect(outlines(markdown)).toEqual(blocks);
  });

  test('bold runs are noted in plain offsets', () => {
    const [block] = loose('So **Dead:** 29, __*hurt*__: **3 &amp; 4**').blocks;
    expect(block?.strong.map(({ from, to }) => block.text.slice(from, to))).toEqual(['Dead:', 'hurt', '3 & 4']);
  });
});

describe('line ends, accents and signs of emphasis', () => {
  const text =
    '# Tén *dead*\n\nSaid **Ana\nRuiz**: ten\n  men & two\n\n- One\n- Two\n  more\n\n> Quoted\n> words\n\n|a|b|\n|-|-|\n|c|d|\n';
  const plain = (source: string) =>
    loose(source).blocks.map(({ pieces: _, sentences, ...block }) => ({
      ...block,
      text: block.text.normalize('NFC'),
      sentences: sentences.length,
    }));

  test.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['NFD', text.normalize('NFD')],
    ['_ for *', text.replaceAll('**', '__').replaceAll('*', '_')],
    ['a byte order mark', `\uFEFF${text}`],
  ])('%s changes nothing but offsets', (_, other) => {
    const strongAside = (blocks: ReturnType<typeof plain>) => blocks.map(({ strong, ...block }) => block);
    expect(strongAside(plain(other))).toEqual(strongAside(plain(text)));
  });
});

/** What must hold of every block: pieces cover the text in order, and each says where its characters were written. */
function checkPieces({ text, pieces, sentences }: Block, source: string): void {
  let at = 0;
  let end = 0;
  for (const piece of pieces) {
    expect(piece.at).toBe(at);
    expect(piece.start).toBeGreaterThanOrEqual(end);
    expect(piece.size).toBeGreaterThan(0);
    const [own, written] = [text.slice(at, at + piece.size), source.slice(piece.start, piece.end)];
    if (piece.size === written.length) expect(own).toBe(written.replace(/[\t\r\n]/g, ' '));
    else expect(written).toMatch(own === ' ' ? /^(?:\\?[\s>]|&)/ : /^(?:&.{1,40};|\\.)$/u);
    at += piece.size;
    end = piece.end;
  }
  expect(at).toBe(text.length);
  for (const sentence of sentences) {
    expect(sentence.start).toBe(sourceOffset(pieces, sentence.from, 'start'));
    expect(sentence.end).toBe(sourceOffset(pieces, sentence.to, 'end'));
  }
}

describe('offsets', () => {
  const inline = fc.oneof(
    fc
      .constantFrom('ten', 'men', 'Ana-Ruiz', 'é', '😀', '1,500', '“so”')
      .map((word) => ({ written: word, plain: word })),
    fc.constantFrom('**', '*', '__', '_').map((sign) => ({ written: `${sign}died${sign}`, plain: 'died' })),
    fc
      .constantFrom('[town](http://x.example/a_b)', '[town](<x y> "title")')
      .map((written) => ({ written, plain: 'town' })),
    fc
      .constantFrom(
        ['&amp;', '&'],
        ['\\_', '_'],
        ['&#x1F600;', '😀'],
        ['&NotEqualTilde;', '≂̸'],
        ['\\[', '['],
        ['&lt;', '<'],
      )
      .map(([written = '', plain = '']) => ({ written, plain })),
    fc.constant({ written: '`12`', plain: '' }),
  );
  const gap = fc.constantFrom(' ', '\n', '\n', '\\\n', '  \n');
  const frames = [
    { name: 'a paragraph', first: '', next: '' },
    { name: 'a quotation', first: '> ', next: '> ' },
    { name: 'a lazy quotation', first: '> > ', next: '' },
    { name: 'an item', first: '- ', next: '  ' },
    { name: 'a quoted item', first: '> 1. ', next: '>    ' },
    { name: 'an indented continuation', first: '', next: '      ' },
  ];

  test.each(frames)('in $name lead to the words as written', ({ first, next }) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(inline, gap), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (parts, end) => {
          const written = parts
            .map(([{ written }, between]) => written + between)
            .join('')
            .trim()
            .replace(/\\$/, '');
          const source = `${first}start ${written}`.replaceAll('\n', `\n${next}`).replaceAll('\n', end);
          const report = loose(source);
          const plain = ['start ', ...parts.map(([{ plain }]) => `${plain} `)].join('');
          expect(
            report.blocks
              .map(({ text }) => text)
              .join(' ')
              .replace(/ {1,}/g, ' ')
              .trim(),
          ).toBe(plain.replace(/ {1,}/g, ' ').trim());
          for (const block of report.blocks) checkPieces(block, source);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('hold for any Markdown, and nothing is thrown', () => {
    const bits = fc.constantFrom(
      'ten ',
      'Men',
      '.',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '> ',
      '- ',
      '1. ',
      '    ',
      '\t',
      '|',
      '|-|-|\n',
      '&amp;',
      '&',
      '\\',
      '#',
      '# ',
      '---\n',
      '•',
      '– ',
      '!',
      '[^1]',
      'é',
      '😀',
      '“',
      ':',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        for (const block of loose(source).blocks) checkPieces(block, source);
      }),
      { numRuns: 2000 },
    );
  });
});
