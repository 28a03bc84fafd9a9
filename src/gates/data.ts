import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import type { Archive } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { SiteFile } from './files.ts';
import type { Breach } from './index.ts';

/** Data that no program could read, and figures in it that are not those of the archive. */
export function dataBreaches(folder: string, files: readonly SiteFile[], archive: Archive): Breach[] {
  const claims = new Map(
    archive.events.flatMap(({ reports }) =>
      reports.flatMap((report) => report.claims.map((claim) => [claim.id, claim])),
    ),
  );
  return files.flatMap(({ path }) => {
    const check = checks[extname(path)];
    return check ? tried(path, () => check(readFileSync(join(folder, path), 'utf8'), path, claims)) : [];
  });
}

type Claims = ReadonlyMap<string, Claim>;
type Check = (text: string, path: string, claims: Claims) => string[];

const checks: Readonly<Record<string, Check>> = { '.json': json, '.csv': csv, '.xml': xml, '.svg': xml };

function tried(file: string, check: () => string[]): Breach[] {
  try {
    return check().map((reason) => ({ file, reason }));
  } catch (error) {
    return [{ file, reason: `cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}` }];
  }
}

function json(text: string, path: string, claims: Claims): string[] {
  const value: unknown = JSON.parse(text);
  if (path !== 'claims.json') return otherFigures(recordsIn(value), claims);
  const published = (value as { claims: Claim[] }).claims;
  const lost = claims.size - new Set(published.map(({ id }) => id)).size;
  return [
    ...(lost === 0 ? [] : [`has ${published.length} claims; the archive has ${claims.size}`]),
    ...published
      .filter((claim) => !isDeepStrictEqual(claim, JSON.parse(JSON.stringify(claims.get(claim.id) ?? null))))
      .map(({ id }) => `says another thing of ${id} than the archive`),
  ];
}

function csv(text: string, _: string, claims: Claims): string[] {
  return otherFigures(parse(text, { bom: true, columns: true }), claims);
}

/** A row of a table; in a spreadsheet every cell is text. */
type Row = Record<string, unknown>;

/** The rows of a table that is given out as a list, or as the one list of an object. */
function recordsIn(value: unknown): Row[] {
  if (value === null || typeof value !== 'object') return [];
  const rows = Array.isArray(value) ? value : Object.values(value).find(Array.isArray);
  return (rows ?? []).filter((row: unknown): row is Row => row !== null && typeof row === 'object');
}

/** Rows whose figure is not that of the claim whose id they bear. */
const otherFigures = (rows: readonly Row[], claims: Claims): string[] =>
  rows
    .filter((row) => /^c-/.test(String(row['id'])) && 'low' in row)
    .filter(({ id, low, high }) => {
      const claim = claims.get(String(id));
      if (claim?.kind !== 'casualty') return claim === undefined;
      return String(low) !== String(claim.low) || String(high ?? '') !== String(claim.high ?? '');
    })
    .map(({ id }) => `says another figure of ${id} than the archive`);

function xml(text: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const errors: string[] = [];
  parser.on('error', ({ message }) => errors.push(`is no XML: ${message}`));
  parser.write(text).close();
  return errors.slice(0, 1);
}
