import { z } from 'zod';
import { listDelimiter } from './csv.ts';
import type { Table } from './table.ts';

/** A column as the Data Package standard describes it (Table Schema 2.0). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  description: string;
  /** Of a list: what stands between its items. */
  delimiter?: string;
  constraints?: { required?: true; enum?: readonly string[]; pattern?: string; minimum?: number };
}

/** The parts of a JSON Schema that a column can have. */
interface JsonType {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  anyOf?: readonly JsonType[];
}

/** The columns of a table, in order, as its schema has them. */
export const fieldsOf = ({ schema }: Pick<Table, 'schema'>): Field[] =>
  Object.entries(schema.shape).map(([name, column]) => fieldOf(name, column as z.ZodType));

function fieldOf(name: string, column: z.ZodType): Field {
  const kinds = alternatives(z.toJSONSchema(column, { reused: 'inline' }) as JsonType);
  const bare = kinds.filter(({ type }) => type !== 'null');
  // Several forms in one column (a date, or a date-time) are a text.
  const kind = bare.length === 1 ? (bare[0] ?? {}) : { type: 'string' };
  const constraints = constraintsOf(kind, bare.length === kinds.length);
  return {
    name,
    ...typeOf(kind),
    description: column.description ?? '',
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The forms that a value may have, each with one type. */
function alternatives({ anyOf, type, ...rest }: JsonType): (JsonType & { type?: string })[] {
  if (anyOf) return anyOf.flatMap(alternatives);
  return typeof type === 'string' || type === undefined
    ? [{ ...rest, ...(type && { type }) }]
    : type.map((one) => ({ ...rest, type: one }));
}

function typeOf({ type, format }: JsonType): Pick<Field, 'type' | 'delimiter'> {
  if (type === 'array') return { type: 'list', delimiter: listDelimiter };
  if (type === 'integer' || type === 'number' || type === 'boolean') return { type };
  return { type: format === 'date' ? 'date' : 'string' };
}

/** An empty cell is no value: a list without items is not required to be there. */
function constraintsOf({ type, format, enum: values, pattern, minimum }: JsonType, required: boolean) {
  return {
    ...(required && type !== 'array' && { required: true as const }),
    ...(values && { enum: values }),
    ...(pattern && format === undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
  };
}
