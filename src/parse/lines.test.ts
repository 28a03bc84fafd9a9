import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loose, outlines } from './testing.ts';

const long =
  'A series of attacks shook the province on Saturday, killing 31 people and wounding many more, the regional authorities of Freeland said.';

describe('lines that were meant as lines are parted', () => {
  const cases: [text: string, blocks: string[]][] = [
    [`${long}\n${long}`, [`paragraph: ${long}`, `paragraph: ${long}`]],
    [
      `Scope of the Attacks\nMany Cities Hit at Once\n${long}`,
      ['heading 6: Scope of the Attacks', 'heading 6: Many Cities Hit at Once', `paragraph: ${long}`],
    ],
    [`${long}\nHuman Toll\n- 31 dead`, [`paragraph: ${long}`, 'heading 6: Human Toll', 'item 1 of list 0: 31 dead']],
    [
      `- Banks and schools\n${long}\nDamage\n- Railway tracks`,
      [
        'item 1 of list 0: Banks and schools',
        `paragraph: ${long}`,
        'heading 6: Damage',
        'item 1 of list 1: Railway tracks',
      ],
    ],
    [
      'Toll so far:\n• Guards killed: 10\n• Civilians killed: 11',
      ['paragraph: Toll so far:', 'item 1 of list 0: Guards killed: 10', 'item 1 of list 0: Civilians killed: 11'],
    ],
    [
      '  • Guards killed: 10\n  • Civilians killed: 11',
      ['item 1 of list 0: Guards killed: 10', 'item 1 of list 0: Civilians killed: 11'],
    ],
    [
      'Toll:\n– 10 guards\n– 11 civilians',
      ['paragraph: Toll:', 'item 1 of list 0: 10 guards', 'item 1 of list 0: 11 civilians'],
    ],
    ['- Toll:\n  • 10 guards', ['item 1 of list 0: Toll:', 'item 2 of list 0: 10 guards']],
    [
      '**Period:** 14–16 May 2025\n**Area:** Port Ana and Cold Bay, Freeland',
      ['paragraph: Period: 14–16 May 2025', 'paragraph: Area: Port Ana and Cold Bay, Freeland'],
    ],
    [
      'Deadliest Wave of Attacks in Years Strikes Freeland\nPORT ANA, Freeland — May 1',
      ['paragraph: Deadliest Wave of Attacks in Years Strikes Freeland', 'paragraph: PORT ANA, Freeland — May 1'],
    ],
    [
      `“Media are silent.\nWhere is the minister?”\nAna Ruiz (@ana), May 3\n${long}`,
      [
        'paragraph: “Media are silent.',
        'paragraph: Where is the minister?”',
        'heading 6: Ana Ruiz (@ana), May 3',
        `paragraph: ${long}`,
      ],
    ],
  ];
  test.each(cases)('%j', (text, blocks) => {
    expect(outlines(text)).toEqual(blocks);
  });
});

describe('lines of one sentence are joined', () => {
  test.each([
    `${long.slice(0, -1)},\nAna Ruiz told reporters in the town.`,
    `${long.slice(0, -1)} and that\nat least\n37 were hurt.`,
    'The minister said on\nSaturday that ten men died.',
    'Killed: at least\n10 men.',
    'It was Lt. Col.\nRuiz.',
  ])('%j', (text) => {
    expect(loose(text).blocks.map((block) => block.text)).toEqual([text.replaceAll('\n', ' ')]);
  });
});

describe('wrapping', () => {
  const sentence = fc.constantFrom(
    'At least 37 militants and ten soldiers were killed in Port Ana on Saturday, the Interior Minister said.',
    '“Thirty-seven have been eliminated,” a senior official told reporters. “Ten men were martyred.”',
    'ISPR, the army’s press wing, put the toll at 92 – among them three bombers – by 9 p.m. on Jan. 31.',
    'In Cold Bay, 11 members of one family died, including three women and three children.',
    '12 others were hurt. Who sent the attackers? Nobody knows: the group has not spoken.',
    'Police say 31.',
    'Hospitals (there are 12) were full: Ana Ruiz, Ben Cole and 120 others were treated.',
    'Earlier, the Freeland Press Agency, citing **two officials**, had reported *15 dead* at [the gate](http://x.example/a).',
    'It was the deadliest attack since 2019, when a bomb killed 23 — most of them pupils.',
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));
  const frame = fc.constantFrom(['', ''], ['- ', '  '], ['> ', '> '], ['1. ', '   '], ['> - ', '>   ']);

  test('at any width from 40 to 100 changes nothing but offsets', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 40, max: 100 }), frame, (text, width, [first = '', next = '']) => {
        const wrapped = wrap(text, width - first.length).join(`\n${next}`);
        expect(plain(`${first}${wrapped}`)).toEqual(plain(`${first}${text}`));
      }),
      { numRuns: 1000 },
    );
  });

  const plain = (source: string) =>
    loose(source).blocks.map(({ pieces: _, sentences, ...block }) => ({
      ...block,
      sentences: sentences.map(({ from, to }) => [from, to]),
    }));
});

/** Lines as long as the width allows, broken at spaces only. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
