import { isCollection, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Point } from '../model/span.ts';

/** Keys and numbers from the top of a file to a value; `{ slug }` is the entry of a list that has it. */
export type Path = readonly (string | number | { slug: string })[];

/** Where a value stands in a YAML file, or in the front matter of a Markdown file; the head of the file where it is not found. */
export function whereabouts(source: string, path: Path): Point {
  const { yaml, above } = yamlOf(source);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, logLevel: 'silent' });
  const node = path.reduce<unknown>((at, step) => follow(at, step), document.contents);
  if (!isNode(node) || !node.range) return { line: 1, column: 1 };
  const { line, col } = counter.linePos(node.range[0]);
  return { line: line + above, column: col };
}

function follow(at: unknown, step: Path[number]): unknown {
  if (!isCollection(at)) return undefined;
  if (typeof step !== 'object') return at.get(step, true);
  return at.items.find((item) => isMap(item) && item.get('slug') === step.slug);
}

/** The front matter between its fences, and how many lines stand above it; else the whole. */
function yamlOf(source: string): { yaml: string; above: number } {
  const opened = /^\uFEFF?---[ \t]{0,8}(?:\r\n|\r|\n)/.exec(source);
  if (!opened) return { yaml: source, above: 0 };
  const rest = source.slice(opened[0].length);
  const closed = /^(?:---|\.\.\.)[ \t]{0,8}$/m.exec(rest);
  return { yaml: closed ? rest.slice(0, closed.index) : rest, above: 1 };
}
