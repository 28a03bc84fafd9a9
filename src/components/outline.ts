import { z } from 'zod';

/** A key of a JSON document, with what it holds. */
export interface Key {
  /** Where it stands: "rows[].cells[].state". */
  path: string;
  type: string;
  holds: string;
}

/** JSON Schema, as far as an outline goes. */
interface Node {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  enum?: string[];
}

/** Every key of what a schema describes, in the order in which the schema names them. */
export const outlineOf = (schema: z.ZodType): Key[] =>
  keys(z.toJSONSchema(schema, { io: 'output', reused: 'inline' }) as Node, '');

function keys(node: Node, path: string): Key[] {
  const at = path === '' ? '' : `${path}.`;
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const here = `${at}${name}`;
    return [{ path: here, type: typeOf(child), holds: holds(child) }, ...keys(inner(child), here + brackets(child))];
  });
  return own;
}

/** What an item, or a value that may be null, is made of. */
function inner(node: Node): Node {
  const known = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
  return known.items ? inner(known.items) : known;
}

function brackets(node: Node): string {
  const known = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
  return known.items ? `[]${brackets(known.items)}` : '';
}

function typeOf(node: Node): string {
  const known = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
  const name = known.items ? `list of ${typeOf(known.items)}` : known.enum ? 'one of a few' : (known.type ?? 'value');
  return node.anyOf ? `${name} or null` : name;
}

const holds = (node: Node): string =>
  node.description ?? node.anyOf?.find(({ description }) => description)?.description ?? '';
