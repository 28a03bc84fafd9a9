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
  const events = folders.flatMap((folder) => globSync('events/*/index.html', { cwd: folder }));
  expect(packages).toHaveLength(folders.length + events.length);
});

test.each(files)('%s is CSV with a byte order mark, and no cell is a formula', (file) => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const cells = recordsOf(bytes).flatMap((record) => Object.values(record));
  expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
});

describe.each(packages)('%s', (file) => {
  const { resources }: { resources: Resource[] } = JSON.parse(readFileSync(file, 'utf8'));
  const keys = (resource: Resource | undefined, fields: readonly string[]): string[] =>
    recordsOf(readFileSync(join(dirname(file), resource?.path ?? ''))).map((record) =>
      fields.map((field) => record[field]).join(' '),
    );

  test.each(resources)(
    '$name has the size, the hash and the columns that are told',
    ({ path, bytes, hash, schema }) => {
      const csv = readFileSync(join(dirname(file), path));
      expect(csv.byteLength).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(csv).digest('hex')}`).toBe(hash);
      const [head] = parse(csv, { bom: true, to: 1 });
      expect(head).toEqual(schema.fields.map(({ name }) => name));
    },
  );

  test.each(resources)('every cell of $name is what its column is said to hold', ({ path, schema }) => {
    const records = recordsOf(readFileSync(join(dirname(file), path)));
    const wrong = schema.fields.flatMap(({ name, type, constraints = {} }) =>
      records
        .map((record) => record[name] ?? '')
        .filter((cell) =>
          cell === ''
            ? constraints.required
            : !forms[type].test(cell) ||
              constraints.enum?.includes(cell) === false ||
              !new RegExp(constraints.pattern ?? '', 'u').test(cell) ||
              Number(cell) < (constraints.minimum ?? Number.NEGATIVE_INFINITY),
        )
        .map((cell) => `${name}: ${cell}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(resources)('no two records of $name share a key, and every reference leads to a record', (resource) => {
    const { primaryKey, foreignKeys = [] } = resource.schema;
    if (primaryKey) {
      const own = keys(resource, primaryKey);
      expect(own.length).toBe(new Set(own).size);
    }
    for (const { fields, reference } of foreignKeys) {
      const there = new Set(
        keys(
          resources.find(({ name }) => name === (reference.resource ?? resource.name)),
          reference.fields,
        ),
      );
      // As the standard has it: a reference with an empty part is none.
      const own = recordsOf(readFileSync(join(dirname(file), resource.path)))
        .map((record) => fields.map((field) => record[field] ?? ''))
        .filter((parts) => parts.every((part) => part !== ''))
        .map((parts) => parts.join(' '));
      expect(own.filter((key) => !there.has(key))).toEqual([]);
    }
  });
});
