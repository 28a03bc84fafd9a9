import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rememberOffsets } from './offsets.ts';

const plain = unified().use(remarkParse).use(rememberOffsets).freeze();
const withTables = unified()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .use(remarkParse)
  .use(rememberOffsets)
  .freeze();

/** A line such as |---|:--:|, without which there is no table. */
const tableRule = /^[ \t>]{0,40}\|?[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}(?:\||$)[-:| \t]{0,4000}$/m;

/** The Markdown tree of a text; positions count in `source`, of which everything before `bodyStart` is passed over. */
export function markdownTree(source: string, bodyStart: number): Root {
  const body = blank(source.slice(0, bodyStart)) + source.slice(bodyStart);
  return (tableRule.test(source.slice(bodyStart)) ? withTables : plain).parse(body);
}

/** The front matter as so many spaces and line ends: it gives nothing, and every offset holds. */
const blank = (front: string): string => front.replace(/[^\r\n]/g, ' ');
