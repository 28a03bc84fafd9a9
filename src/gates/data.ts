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
  if (path !== 'claims.json') return [];
  const published = (value as { claims: Claim[] }).claims;
  const lost = claims.size - new Set(published.map(({ id }) => id)).size;
  return [
    ...(lost === 0 ? [] : [`has ${published.length} claims; the archive has ${claims.size}`]),
    ...published
      .filter((claim) => !isDeepStrictEqual(claim, JSON.parse(JSON.stringify(claims.get(claim.id) ?? null))))
      .map(({ id }) => `says another thing of ${id} than the archive`),
  ];
}

function csv(text: string, path: string, claims: Claims): string[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  if (!path.endsWith('claims.csv')) return [];
  return rows
    .filter(({ id = '', low, high }) => {
      const claim = claims.get(id);
      return claim?.kind !== 'casualty' || low !== String(claim.low) || high !== String(claim.high ?? '');
    })
    .map(({ id }) => `says another figure of ${id} than the archive`);
}

function xml(text: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const errors: string[] = [];
  parser.on('error', ({ message }) => errors.push(`is no XML: ${message}`));
  parser.write(text).close();
  return errors.slice(0, 1);
}
