import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number };
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const forms = {
  string: /^/,
  list: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const satisfies Record<Field['type'], RegExp>;

/** The records of a CSV file, as a strict reader takes them: every line as long as the head. */
const recordsOf = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { columns: true, bom: true, relax_column_count: false });

const folders = [inject('site').folder, inject('hostile').folder];
const files = folders.flatMap((folder) => globSync('**/*.csv', { cwd: folder }).map((file) => join(folder, file)));
const packages = folders.flatMap((folder) =>
  globSync('**/datapackage.json', { cwd: folder }).map((file) => join(folder, file)),
);

test('there are tables, and a package of each site and of each event', () => {
  expect(files.length).toBeGreaterThan(30);
