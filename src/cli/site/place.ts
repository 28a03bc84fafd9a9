import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Why a build ends without a new site, in words for whoever typed it. */
export class Refusal extends Error {}

/**
 * Takes the place of a site for this process alone, and makes whole what a build that was cut off has left there. Gives what
 * frees it again; throws a refusal where another build is at work.
 */
export function take(out: string): () => void {
  const lock = `${out}.lock`;
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isAlive(holder)) {
      throw new Refusal(
        `Another build (process ${holder}) is at work on ${out}. Wait for it; if there is none, delete ${lock}.`,
      );
    }
    rmSync(lock, { force: true });
    return take(out);
  }
  recover(out);
  return () => rmSync(lock, { force: true });
}

/** Where this process draws a new site: beside the old one, so that one renaming puts it in its place. */
export const nextOf = (out: string): string => `${out}.next-${process.pid}`;

const oldOf = (out: string): string => `${out}.old`;

/**
 * Puts a finished site in the place of the old one, which is moved aside first. Only between two renamings is there none;
 * whoever is cut off just there is helped by `recover`.
 */
export function replace(out: string): void {
  const [next, old] = [nextOf(out), oldOf(out)];
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Puts the old site back where a build was cut off before the new one stood, and clears what it left. */
export function recover(out: string): void {
  const old = oldOf(out);
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  for (const rest of [old, ...globSync(`${out}.next-*`)]) rmSync(rest, { recursive: true, force: true });
}

/** Whether a process runs; one of another user counts. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The code of an error of the operating system: ENOSPC, EACCES …; null for any other. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null;
