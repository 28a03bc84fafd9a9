import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, preview } from 'astro';
import { readArchive } from '../archive.ts';
import { faultCount, faultLines, hasFatal } from './faults.ts';
import { phase } from './progress.ts';

/** Where the site is made of what. */
export interface Place {
  content: string;
  out: string;
}

/**
 * Builds the site: reads the content, tells every fault, and renders it beside the old site, which is replaced only
 * when all is done. False where a fault forbids it; a page that cannot be rendered throws.
 */
export async function buildSite({ content, out }: Place): Promise<boolean> {
  const { faults, events } = await phase('Reading the reports', () => readArchive(content));
  for (const line of faultLines(faults)) console.error(line);
  if (faults.length > 0) console.error(faultCount(faults));
  if (hasFatal(faults)) return false;
  const reports = events.reduce((sum, event) => sum + event.reports.length, 0);
  const next = `${out}.next`;
  // The pages read the archive themselves: this tells them of what.
  process.env['VARIORUM_CONTENT'] = content;
  // A site that is built by a test is the one that is published.
  process.env['NODE_ENV'] = 'production';
  await phase(`Drawing the pages of ${reports} reports`, () => build({ outDir: next, logLevel: 'warn' }));
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
  return true;
}

/** Serves a built site at the first free port from `port` on; gives its address and what stops it. */
export async function serveSite(out: string, port: number): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({ outDir: resolve(out), server: { port }, logLevel: 'warn' });
  return { address: `http://localhost:${server.port}/`, stop: () => server.stop() };
}
