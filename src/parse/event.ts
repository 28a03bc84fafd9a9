import { type Event, EventMeta } from '../model/event.ts';
import { blocksOf } from './blocks.ts';
import { decode } from './bytes.ts';
import { anyFatal, type ContentFile, type Parsed } from './file.ts';
import { front } from './front.ts';
import { markdownTree } from './markdown.ts';
import { readFront } from './meta.ts';

/** An event out of its index.md: front matter, and the editor's note as plain paragraphs. */
export function parseEvent(file: ContentFile): Parsed<Event> {
  const decoded = decode(file);
  if (decoded.value === null) return { value: null, faults: decoded.faults };
  const source = decoded.value;
  const cut = front(source);
  const { value: meta, faults } = readFront(file.path, source, cut, EventMeta);
  if (!meta || typeof cut === 'string' || anyFatal(faults)) return { value: null, faults };
  const note = blocksOf(markdownTree(source, cut.bodyStart), source).map(({ text }) => text);
  return { value: { ...meta, slug: folderOf(file.path), file: file.path, note }, faults };
}

/** Name of the folder that a file is in: the event's address. */
const folderOf = (path: string): string => path.split(/[/\\]/).at(-2) ?? '';
