import type { z } from 'zod';
import { saysNothing, type Written } from './written.ts';

/** How a schema describes itself; only what the conversion asks for. */
interface Shape {
  type: string;
  /** `safeint` for a whole number. */
  format?: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  values?: unknown[];
  options?: z.ZodType[];
}

/** A number has one way to be written: no leading zeros, no exponent, no separators; a whole one without a point. */
const canonicalNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
const canonicalWhole = /^-?(?:0|[1-9]\d{0,14})$/;

/**
 * The plain data of what is written, as the schema wants it: a number only where it asks for one, null only where it allows it,
 * true and false only where it asks for them. Everything else stays the text that it is, for the schema to judge.
 */
export function convert(value: Written, schema: z.ZodType): unknown {
  const { shape, nullable, optional } = unwrap(schema);
  if (value.kind === 'list') return value.items.map((item) => convert(item, shape.element ?? schema));
  if (value.kind === 'map') return convertMap(value.entries, shape);
  if (value.kind === 'broken') return undefined;
  if (saysNothing(value)) return nullable ? null : optional ? undefined : null;
  return convertScalar(value, shape);
}

/** An object without a prototype: a key such as `__proto__` is a key like any other. */
function convertMap(entries: readonly { key: string; value: Written }[], { shape = {} }: Shape): unknown {
  const data = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of entries) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const converted = schema ? convert(value, schema) : null;
    if (converted !== undefined) data[key] = converted;
  }
  return data;
}

function convertScalar({ text, plain }: Written & { kind: 'scalar' }, shape: Shape): unknown {
  if (!plain) return text;
  const canonical = shape.format === 'safeint' ? canonicalWhole : canonicalNumber;
  if (shape.type === 'number' && canonical.test(text)) return Number(text);
  const wantsBoolean = shape.type === 'boolean' || shape.values?.some((value) => typeof value === 'boolean');
  if (wantsBoolean && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** A schema without its wrappers, and what they allow. */
function unwrap(schema: z.ZodType): { shape: Shape; nullable: boolean; optional: boolean } {
  let nullable = false;
  let optional = false;
  let shape = schema.def as unknown as Shape;
  while (shape.innerType) {
    nullable ||= shape.type === 'nullable';
    optional ||= shape.type === 'optional' || shape.type === 'default';
    shape = shape.innerType.def as unknown as Shape;
  }
  return { shape, nullable, optional };
}

/** The keys that a schema allows at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let { shape } = unwrap(schema);
  for (const step of path) {
    const next = typeof step === 'number' ? shape.element : shape.shape?.[String(step)];
    if (next) shape = unwrap(next).shape;
  }
  return Object.keys(shape.shape ?? {});
}
