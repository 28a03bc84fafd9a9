import type { Root, RootContent } from 'mdast';
import { CONTINUE, visit } from 'unist-util-visit';
import type { Fault } from '../model/fault.ts';
import { type Block, sourceOffset } from '../model/report.ts';
import { pointAt } from '../model/span.ts';
import { blocksOf } from './blocks.ts';
import type { Parsed } from './file.ts';
import { firstHidden, hiddenFault } from './hidden.ts';
import { excess } from './limits.ts';
import { markdownTree } from './markdown.ts';

/** The prose of a file from `bodyStart` on; faults for what is too much for Markdown, and for what is there and is not read. */
export function readBody(file: string, source: string, bodyStart: number): Parsed<Block[]> {
  const over = excess(file, source, bodyStart);
  if (over) return { value: null, faults: [over] };
  const tree = markdownTree(source, bodyStart);
  const blocks = blocksOf(tree, source);
  const faults = [
    ...tooLong(file, source, blocks),
    ...leftOut(file, source, tree),
    ...hiddenInText(file, source, blocks),
  ];
  return { value: blocks, faults };
}

/** Sentences of the longest text that is read; a long report has a fortieth of them. The rules look from each to its neighbours. */
const mostSentences = 4000;

function tooLong(file: string, source: string, blocks: readonly Block[]): Fault[] {
  const over = blocks.flatMap(({ sentences }) => sentences)[mostSentences];
  if (!over) return [];
  const reason = `more than ${mostSentences} sentences`;
  const advice = 'Split the text into two files.';
  return [{ file, ...pointAt(source, over.start), rule: 'too-much-text', reason, advice, fatal: true }];
}

const leftOutTexts = {
  html: ['this is HTML, and HTML is not read', 'Write it as plain text or Markdown.'],
  image: ['images are neither read nor shown', 'Delete it, or describe in words what it shows.'],
  indented: [
    'a line that is indented by four spaces or more is code, and code is not read',
    'Delete the spaces; if it is to be code, set it between lines of ```.',
  ],
} as const;

/** A comment in HTML says nothing, and a fenced block is meant to be code: all else that gives no prose is named. */
function leftOut(file: string, source: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    const kind = leftOutKind(node as RootContent, source);
    if (!kind) return CONTINUE;
    const [reason, advice] = leftOutTexts[kind];
    faults.push({ file, ...pointAt(source, startOf(node)), rule: 'not-read', reason, advice, fatal: false });
    return CONTINUE;
  });
  return faults;
}

function leftOutKind(node: RootContent, source: string): keyof typeof leftOutTexts | null {
  if (node.type === 'html') return /^<!--/.test(node.value) || /^<\//.test(node.value) ? null : 'html';
  if (node.type === 'image' || node.type === 'imageReference') return 'image';
  if (node.type !== 'code') return null;
  return /^[`~]/.test(source.slice(startOf(node), startOf(node) + 1)) ? null : 'indented';
}

const startOf = (node: { position?: Root['position'] }): number => node.position?.start.offset ?? 0;

/** Hidden characters that were written as character references, such as `&#x202E;`. */
function hiddenInText(file: string, source: string, blocks: readonly Block[]): Fault[] {
  return blocks.flatMap(({ text, pieces }) => {
    const hidden = firstHidden(text);
    if (!hidden) return [];
    return { file, ...pointAt(source, sourceOffset(pieces, hidden.at, 'start')), ...hiddenFault(hidden.name) };
  });
}
