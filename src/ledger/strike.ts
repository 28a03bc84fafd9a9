import type { LedgerLine } from '../model/ledger.ts';
import { sha256, written } from './chain.ts';
import { type Ledger, readLedger } from './file.ts';

/**
 * The text of a ledger without the words of its redacted claims: of each of their versions only the digests stay, so
 * that the seals still hold.
 */
export function struck(ledger: Ledger): string {
  const frozen = new Map<string, string | null>();
  for (const { id, end, versions } of ledger.record.claims.values()) {
    if (end?.how === 'redacted') for (const version of versions) frozen.set(`${id} ${version.v}`, version.frozen);
  }
  if (frozen.size === 0) return ledger.text;
  const lines = ledger.text.split('\n').slice(0, -1);
  return lines.map((text) => `${strike(text, frozen)}\n`).join('');
}

function strike(text: string, frozen: ReadonlyMap<string, string | null>): string {
  const line = JSON.parse(text) as LedgerLine;
  if (!('sentence' in line)) return text;
  const { id, v } = line;
  const hash = frozen.get(`${id} ${v}`);
  return hash ? written({ ev: 'struck', id, v, digest: sha256(text), frozen: hash }) : text;
}

/** The text of a ledger with lines added under a seal of this day, and what is redacted taken out of it. */
export function withoutRedacted(file: string, text: string): string {
  const { ledger } = readLedger(file, text);
  return ledger ? struck(ledger) : text;
}
