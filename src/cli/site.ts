import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, preview } from 'astro';
import { readArchive } from '../archive.ts';
import { type Breach, breaches } from '../gates/index.ts';
import type { Archive } from '../model/archive.ts';
import { countInWords } from '../model/wording.ts';
import { faultCount, faultLines, hasFatal } from './faults.ts';
import { phase } from './progress.ts';
import { codeOf, nextOf, Refusal, replace, take } from './site/place.ts';
import { stampOf } from './site/stamp.ts';

/** Where the site is made of what, and the path beneath which it will be served. */
export interface Place {
  content: string;
  out: string;
  base?: string;
  /** Refuse where the ledger does not hold all that is read. */
  settled?: boolean;
}

/**
 * Builds the site: reads the content, tells every fault, draws the pages beside the old site, holds them against the
 * gates, and only then puts them in its place. False where anything forbids it, which is told; the old site then stands
 * as it stood.
 */
export async function buildSite(place: Place): Promise<boolean> {
  try {
    const free = take(place.out);
    try {
      await make(place);
    } finally {
      rmSync(nextOf(place.out), { recursive: true, force: true });
      free();
    }
    return true;
  } catch (error) {
    console.error(reasonOf(error));
    console.error(`Nothing was published: ${place.out} is as it was.`);
    return false;
  }
}

/** Serves a built site at the first free port from `port` on; gives its address and what stops it. */
export async function serveSite(out: string, port: number): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({ outDir: resolve(out), server: { port }, logLevel: 'warn' });
  return { address: `http://localhost:${server.port}${ownBase()}`, stop: () => server.stop() };
}

/** The path beneath which the site lives, where nothing else is said: that of the address under which it will stand. */
const ownBase = (): string => new URL(process.env['SITE'] ?? 'https://site.invalid/').pathname;

async function make({ content, out, base = ownBase(), settled = false }: Place): Promise<void> {
  const stamp = stampOf(content);
  const archive = await phase('Reading the reports', () => readArchive(content));
  tell(archive, settled);
  const reports = archive.events.reduce((sum, event) => sum + event.reports.length, 0);
  if (reports === 0) throw new Refusal(`There is no report in ${content}/events.`);
  const folder = nextOf(out);
  await phase(`Drawing the pages of ${countInWords(reports, 'report')}`, () => draw(content, folder, base));
  await phase('Checking what was drawn', () => pass(breaches({ folder, base }, archive)));
  if (stampOf(content) !== stamp) throw new Refusal(`${content} was changed while it was read. Build again.`);
  replace(out);
}

/** Prints the faults of the content, and what of it is not settled. */
function tell({ faults, unsettled }: Archive, settled: boolean): void {
  for (const line of faultLines(faults)) console.error(line);
  if (faults.length > 0) console.error(faultCount(faults));
  if (hasFatal(faults)) throw new Refusal('The content has faults that forbid a site: see above.');
  const lacks = `The ledger lacks ${countInWords(unsettled, 'line')}: see \`npm run settle\`.`;
  if (settled && unsettled > 0) throw new Refusal(lacks);
  if (unsettled > 0) console.log(lacks);
}

function draw(content: string, outDir: string, base: string): Promise<void> {
  // The pages read the archive themselves: this tells them of what.
  process.env['VARIORUM_CONTENT'] = content;
  // A site that is built by a test is the one that is published.
  process.env['NODE_ENV'] = 'production';
  return build({ outDir, base, logLevel: 'warn' });
}

/** More of them say no more. */
const mostTold = 50;

function pass(found: readonly Breach[]): void {
  for (const { file, reason } of found.slice(0, mostTold)) console.error(`${file} ${reason}`);
  if (found.length > 0) {
    throw new Refusal(`The pages must not be published: ${countInWords(found.length, 'thing')} above must not be so.`);
  }
}

const disk: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room',
  EDQUOT: 'The disk is full. Make room',
  EROFS: 'The disk may only be read. Build elsewhere',
  EACCES: 'A file may not be written or read. Check who owns it',
  EPERM: 'A file may not be written or read. Check who owns it',
  EMFILE: 'Too many files are open. Allow more',
  EIO: 'The disk fails. Build elsewhere',
};

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const advice = disk[codeOf(error) ?? ''];
  return advice ? `${advice}, and build again (${message}).` : `The pages could not be drawn: ${message}`;
}
