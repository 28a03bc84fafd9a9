/*
 * Ways to write the same text otherwise: what it claims stays, as far as the words stay.
 */

/** Paragraphs with their lines joined and broken again at a width; headings, lists, tables and quotations are left as they are. */
export const wrapped = (source: string, width: number): string =>
  paragraphs(source, (text) => wrap(text.replaceAll('\n', ' '), width).join('\n'));

/** Runs `rewrite` over every paragraph of plain prose, front matter and fenced code apart. */
function paragraphs(source: string, rewrite: (text: string) => string): string {
  const [front, body] = parted(source);
  return front + body.replace(block, (text) => (isProse(text) ? rewrite(text) : text));
}

/** Lines without an empty one between them; fenced code counts as one block. */
const block = /```[^`]{0,20000}```|(?<=^|\n\n)[^\n]{1,20000}(?:\n[^\n]{1,20000}){0,200}/g;

/** Front matter, and what stands behind it. */
export function parted(source: string): [front: string, body: string] {
  const front = /^---\n[\s\S]{0,4000}?\n---\n/.exec(source)?.[0] ?? '';
  return [front, source.slice(front.length)];
}

/** Front matter with the headline of level 1, if the body begins with one, and what stands behind it. */
export function underHeadline(source: string): [before: string, after: string] {
  const [front, body] = parted(source);
  const headline = /^\s{0,9}# [^\n]{1,500}\n/.exec(body)?.[0] ?? '';
  return [front + headline, body.slice(headline.length)];
}

/** Nothing in it that Markdown, or who pastes a text, takes for more than lines of a paragraph. */
const isProse = (block: string): boolean =>
  block.split('\n').every((line) => !sign.test(line) && !/^(?:[|`•▪‣◦●∙–—]| {2}|\*\*)|\\$| {2}$|\|/.test(line));

/** A word that would begin a list, heading, quotation or rule if it stood at the beginning of a line. */
const sign = /^(?:(?:[-+*]|#{1,6}|1[.)])(?:\s|$)|>|={1,80}$|-{2,80}$|~~~|<)/;

/** Lines as long as the width allows, broken at spaces only, and never before what Markdown would take for a sign. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= width || sign.test(word))) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** A run of words that may be emphasised; whether a paragraph begins with it. */
export interface Run {
  from: number;
  to: number;
  leads: boolean;
}

/** The run of words that begins at the `at`-th word of a text's prose and takes `more` words along, as far as nothing but spaces stands between them. */
export function runOfWords(source: string, at: number, more: number): Run | null {
  const words = wordsOf(source);
  const first = at % words.length;
  const run = words.slice(first, first + more + 1);
  const last = run.findIndex(({ to }, k) => source.slice(to, run[k + 1]?.from) !== ' ');
  const [begin, end] = [run[0], run[last]];
  return begin && end ? { ...begin, to: end.to } : null;
}

function wordsOf(source: string): Run[] {
  const [front, body] = parted(source);
  return [...body.matchAll(block)]
    .filter(([text]) => isProse(text))
    .flatMap(({ 0: text, index }) =>
      [...text.matchAll(/(?<=^|\s)[\p{L}\p{N}]{1,40}(?=[\s,.;:]|$)/gu)].map((word) => {
        const from = front.length + index + word.index;
        return { from, to: from + word[0].length, leads: word.index === 0 };
      }),
    );
}

/** A text with a run of it between two signs: `*ten people*`. */
export const emphasised = (source: string, { from, to }: Run, sign: string): string =>
  source.slice(0, from) + sign + source.slice(from, to) + sign + source.slice(to);
