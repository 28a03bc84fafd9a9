import { createHash } from 'node:crypto';
import { columnsOf, csvOf } from './csv.ts';
import { fieldsOf } from './fields.ts';
import type { Extent, Reference, Table } from './table.ts';

/** What a package says of itself. */
export interface PackageHead {
  name: string;
  title: string;
  description: string;
  /** The page that it belongs to, as an address. */
  homepage: string;
}

/** Describes the CSV files of some tables as a Data Package (2.0): their columns, keys, sizes and hashes. The files stand beside it. */
export function dataPackage({ homepage, ...head }: PackageHead, tables: readonly Table[], extent: Extent) {
  const names = new Set(tables.map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...head,
    // The standard takes whole addresses only: none is given where the build knows no host.
    homepage: URL.canParse(homepage) ? homepage : undefined,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: tables.map((table) => resourceOf(table, extent, names)),
  };
}

function resourceOf(table: Table, extent: Extent, names: ReadonlySet<string>) {
  const csv = Buffer.from(csvOf(columnsOf(table), table.records(extent)));
  const references = table.references.filter((reference) => names.has(reference.table));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    description: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.byteLength,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fieldsOf(table),
      ...(table.key.length > 0 && { primaryKey: table.key }),
      ...(references.length > 0 && { foreignKeys: references.map((reference) => foreignKey(reference, table.name)) }),
    },
  };
}

const foreignKey = ({ columns, table, to = columns }: Reference, own: string) => ({
  fields: columns,
  // The standard leaves the name out where a table refers to itself.
  reference: { ...(table !== own && { resource: table }), fields: to },
});
