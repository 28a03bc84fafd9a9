import { type Event, EventMeta } from '../model/event.ts';
import { readBody } from './body.ts';
import { decode } from './bytes.ts';
import { anyFatal, type ContentFile, type Parsed } from './file.ts';
import { cutFront, readFront } from './front.ts';

/** An event out of its index.md: front matter, and the editor's note as plain paragraphs. */
export function parseEvent(file: ContentFile): Parsed<Event> {
  const { value: source, faults: hidden } = decode(file);
  if (source === null) return { value: null, faults: hidden };
  const cut = cutFront(source);
  const front = readFront(file.path, source, cut, EventMeta);
  const body = readBody(file.path, source, typeof cut === 'string' ? 0 : cut.bodyStart);
  const faults = [...front.faults, ...body.faults];
  if (!front.value || !body.value || anyFatal(faults)) return { value: null, faults };
  const note = body.value.map(({ text }) => text);
  return { value: { ...front.value, slug: folderOf(file.path), file: file.path, note }, faults };
}

/** Name of the folder that a file is in: the event's address. */
const folderOf = (path: string): string => path.split(/[/\\]/).at(-2) ?? '';
