import type { Chance } from '../../bench/seeded.ts';
import { event, path as ordinary, type Tree } from './tree.ts';

/** A content folder with faults in it, and where each must be found: `path:line:column rule`. */
export interface Planted {
  tree: Tree;
  faults: string[];
}

/** Where a fault stands in a report, and of what kind it is. */
interface Fault {
  text: string;
  at: string;
}

/** So many reports with one fault each, of kinds and at places that chance chooses. */
export function plant(count: number, chance: Chance): Planted {
  const tree: Tree = { [ordinary]: null };
  const faults: string[] = [];
  for (let n = 0; n < count; n++) {
    const file = `${event}/r-${n}.md`;
    const { text, at } = chance.of([inFront, inText])(chance);
    tree[file] = text;
    faults.push(`${file}:${at}`);
  }
  return { tree, faults: faults.sort() };
}

const required = ['outlet: tide', 'title: Fall at Ferrolton', 'published: 2031-05-03', 'text: full'];
const optional = ['language: en', 'seen: full', 'dateline: null', 'credit: [AFP]', 'url: https://tide.example/a'];

/** A faulty line of front matter, the column at which it is told, and the rule. */
const lines: readonly (readonly [string, number, string])[] = [
  ['outelt: tide', 1, 'unknown-key'],
  ['updated: 2031-02-30', 10, 'impossible-date'],
  ['updated: yesterday', 10, 'wrong-value'],
  ['updated: 0931-02-20', 10, 'wrong-value'],
  ['archived: "javascript:f()"', 11, 'wrong-value'],
  ['archived: //tide.example/', 11, 'wrong-value'],
  ['archived: https://tіde.example/', 20, 'mixed-script'],
  ['formerly: ["A B"]', 12, 'wrong-value'],
  ['formerly: &a [b]', 14, 'yaml'],
  ['formerly: @b', 11, 'yaml'],
  ['__proto__: x', 1, 'unknown-key'],
  ['formerly: [a\u200bb, 1\u200b2]', 18, 'hidden-character'],
];

function inFront(chance: Chance): Fault {
  const [line, column, rule] = chance.of(lines);
  const front = [...required, ...optional.filter(() => chance.next() < 0.5)];
  const row = chance.between(0, front.length);
  front.splice(row, 0, line);
  return { text: ['---', ...front, '---', '', ...paragraphs(chance)].join('\n'), at: `${row + 2}:${column} ${rule}` };
}

/** What is put into a text, where in it the fault is, and the rule. */
const marks: readonly (readonly [string, number, string])[] = [
  ['\u202e', 0, 'hidden-character'],
  ['\u2066', 0, 'hidden-character'],
  ['\u0007', 0, 'hidden-character'],
  ['\ue000', 0, 'hidden-character'],
  ['1\u200b2', 1, 'hidden-character'],
  ['1٢', 0, 'mixed-digits'],
  ['Fеrrol', 1, 'mixed-script'],
];

function inText(chance: Chance): Fault {
  const [mark, offset, rule] = chance.of(marks);
  const front = ['---', ...required, ...optional.filter(() => chance.next() < 0.5), '---', ''];
  const text = paragraphs(chance);
  const row = chance.between(0, text.length - 1);
  const words = (text[row] ?? '').split(' ');
  const word = chance.between(0, words.length);
  const before = words
    .slice(0, word)
    .map((own) => `${own} `)
    .join('');
  text[row] = [...words.slice(0, word), mark, ...words.slice(word)].join(' ');
  return {
    text: [...front, ...text].join('\n'),
    at: `${front.length + row + 1}:${before.length + offset + 1} ${rule}`,
  };
}

const sentences = [
  'Twelve people were killed in Ferrolton, police said.',
  'At least three miners are missing.',
  'The road to the harbour was closed on Saturday.',
  'کوئٹہ is a name, and so is Αθήνα.',
];

const paragraphs = (chance: Chance): string[] =>
  Array.from({ length: chance.between(1, 9) }, (_, n) => (n % 2 === 1 ? '' : chance.of(sentences)));
