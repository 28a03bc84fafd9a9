import { createHash } from 'node:crypto';
import type { LedgerLine } from '../model/ledger.ts';

/** A line as it is written: what is null is left out, and nothing in it can close an element of a page. */
export const written = (line: LedgerLine): string =>
  JSON.stringify(line, (_, value) => (value === null ? undefined : value)).replaceAll('<', '\\u003c');

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The digest of all lines up to a seal: that of the seal before (empty for the first), the day, and the digest of every
 * line since. A line whose words were taken away counts with the digest that it had, so the chain outlives its words.
 */
export const sealDigest = (before: string, on: string, digests: readonly string[]): string =>
  sha256([before, on, ...digests].join('\n'));

/** The digest with which a line counts in its seal. */
export const lineDigest = (line: LedgerLine, text: string): string =>
  line.ev === 'struck' ? line.digest : sha256(text);
