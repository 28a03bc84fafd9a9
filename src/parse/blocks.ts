import type { Heading, List, Paragraph, Root, RootContent, Table } from 'mdast';
import { type Block, sourceOffset } from '../model/report.ts';
import { type Passage, passages } from './lines.ts';
import { type Prose, part, proseOf } from './prose.ts';
import { sentences } from './sentences.ts';

/** Depth of a heading that is only a title on a line of its own. */
const titleDepth = 6;
/** A rule typed right under a paragraph makes Markdown take it for a heading; no heading is as long as this. */
const longestHeading = 200;

/** The text of a footnote is no prose of the report. */
const footnote = /^\[\^[^\]\s]{1,40}\]:/;

/** Where the walk is: what the prose that it meets belongs to. */
interface Place {
  item: { depth: number; list: number } | null;
  quoted: boolean;
}

/** What the walk has seen so far. */
interface Walk {
  source: string;
  blocks: Block[];
  lists: number;
  tables: number;
}

/** The prose of a Markdown tree as blocks, in reading order. */
export function blocksOf(tree: Root, source: string): Block[] {
  const walk: Walk = { source, blocks: [], lists: 0, tables: 0 };
  walkAll(walk, tree.children, { item: null, quoted: false });
  return walk.blocks;
}

function walkAll(walk: Walk, nodes: readonly RootContent[], place: Place, listNext = false): void {
  nodes.forEach((node, at) => {
    const next = nodes[at + 1];
    walkNode(walk, node, place, next ? next.type === 'list' : listNext);
  });
}

function walkNode(walk: Walk, node: RootContent, place: Place, listNext: boolean): void {
  if (node.type === 'paragraph') addPassages(walk, node, place, listNext);
  else if (node.type === 'heading') addHeading(walk, node, place);
  else if (node.type === 'blockquote') walkAll(walk, node.children, { ...place, quoted: true });
  else if (node.type === 'list') addList(walk, node, place);
  else if (node.type === 'table') addTable(walk, node, place);
}

function addHeading(walk: Walk, node: Heading, { quoted }: Place): void {
  const prose = proseOf(node);
  if (prose.text.length > longestHeading) add(walk, prose, { kind: 'paragraph', quoted });
  else add(walk, prose, { kind: 'heading', depth: node.depth, quoted });
}

/** An item that lines of other things have followed (see `Passage.lazy`) ends its list. */
function addList(walk: Walk, node: List, place: Place): void {
  const depth = (place.item?.depth ?? 0) + 1;
  let list = walk.lists++;
  node.children.forEach((child, at) => {
    if (at > 0 && walk.blocks.at(-1)?.kind !== 'item') list = walk.lists++;
    walkAll(walk, child.children, { ...place, item: { depth, list } }, at < node.children.length - 1);
  });
}

function addTable(walk: Walk, node: Table, { quoted }: Place): void {
  const table = walk.tables;
  walk.tables += 1;
  node.children.forEach((line, row) => {
    line.children.forEach((child, column) => {
      add(walk, proseOf(child), { kind: 'cell', cell: { table, row, column }, quoted });
    });
  });
}

function addPassages(walk: Walk, node: Paragraph, place: Place, listNext: boolean): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  let list: number | null = null;
  let item = place.item;
  const setting = { source: walk.source, start, end, inItem: item !== null, listNext };
  const prose = proseOf(node);
  if (footnote.test(prose.text)) return;
  for (const passage of passages(prose, setting)) {
    if (passage.lazy) item = null;
    if (passage.kind === 'item') list ??= item ? item.list : walk.lists++;
    add(walk, passage.prose, frameOf(passage, item, list, place.quoted));
  }
}

type Frame = Partial<Pick<Block, 'depth' | 'list' | 'cell'>> & Pick<Block, 'kind' | 'quoted'>;

function frameOf(passage: Passage, item: Place['item'], list: number | null, quoted: boolean): Frame {
  if (passage.kind === 'item') return { kind: 'item', depth: (item?.depth ?? 0) + 1, list, quoted };
  if (passage.kind === 'title') return { kind: 'heading', depth: titleDepth, quoted };
  return item ? { kind: 'item', ...item, quoted } : { kind: 'paragraph', quoted };
}

function add(walk: Walk, whole: Prose, frame: Frame): void {
  const prose = part(whole, 0, whole.text.length);
  if (prose.text === '') return;
  const { text, pieces, strong } = prose;
  const spans = sentences(text).map(({ from, to }) => ({
    from,
    to,
    start: sourceOffset(pieces, from, 'start'),
    end: sourceOffset(pieces, to, 'end'),
  }));
  walk.blocks.push({ depth: 0, list: null, cell: null, ...frame, text, pieces, strong, sentences: spans });
}
