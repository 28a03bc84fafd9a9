import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { LedgerLine } from '../model/ledger.ts';
import { lineDigest, sealDigest, written } from './chain.ts';
import { type Fold, Misfit, opened, take } from './record.ts';

/** A report's ledger, as its file has it. */
export interface Ledger {
  file: string;
  text: string;
  record: Fold;
  /** The digest of the last seal, and its day. */
  seal: string;
  day: string;
}

/** A line with what it is written as. */
interface Entry {
  line: LedgerLine;
  text: string;
  /** From 1. */
  number: number;
}

/**
 * Reads a ledger: every line must fit its schema, follow from those before it, and stand under a seal that counts it.
 * Null where it cannot be trusted, with the first fault and its place: what follows a broken line cannot be judged.
 */
export function readLedger(file: string, text: string): { ledger: Ledger | null; faults: Fault[] } {
  let line = 1;
  try {
    const entries = text
      .split('\n')
      .slice(0, -1)
      .map((text, at) => {
        line = at + 1;
        return { line: parsed(text), text, number: at + 1 };
      });
    line = entries.length + 1;
    if (!text.endsWith('\n')) throw new Misfit('the last line breaks off');
    const replay = replayed(entries, (number) => {
      line = number;
    });
    line = 1;
    if (!file.endsWith(`${replay.record.report}.jsonl`))
      throw new Misfit(`this is the ledger of ${replay.record.report}`);
    return { ledger: { file, text, ...replay }, faults: [] };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { ledger: null, faults: [brokenAt(file, line, error.message)] };
  }
}

/** The text of a ledger with lines added, under a seal of this day; it must have been read, or be new (null). */
export function appended(
  ledger: Pick<Ledger, 'text' | 'seal'> | null,
  lines: readonly LedgerLine[],
  on: string,
): string {
  if (lines.length === 0) return ledger?.text ?? '';
  const before = ledger?.text ?? '';
  const texts = lines.map(written);
  const count = before.split('\n').length + lines.length;
  const digests = lines.map((line, at) => lineDigest(line, texts[at] ?? ''));
  const seal: LedgerLine = { ev: 'sealed', on, lines: count, digest: sealDigest(ledger?.seal ?? '', on, digests) };
  return `${before}${[...texts, written(seal)].join('\n')}\n`;
}

function parsed(text: string): LedgerLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Misfit('this is no line of JSON');
  }
  const result = LedgerLine.safeParse(value);
  if (result.success) return result.data;
  throw new Misfit(`this is no line of a ledger: ${issueInWords(result.error)}`);
}

function issueInWords({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.') || 'ev'}: ${issue.message}` : 'it fits no kind of line';
}

/** Takes the lines batch by batch: the day of a batch stands in its seal. */
function replayed(entries: readonly Entry[], at: (line: number) => void): Pick<Ledger, 'record' | 'seal' | 'day'> {
  const [first] = entries;
  if (!first) throw new Misfit('the ledger is empty');
  const record = opened(first.line);
  let [seal, day] = ['', ''];
  let batch: Entry[] = [];
  for (const entry of entries) {
    at(entry.number);
    const { line, number } = entry;
    if (line.ev !== 'sealed') {
      batch.push(entry);
      continue;
    }
    if (line.lines !== number) throw new Misfit(`this seal is of ${line.lines} lines, but it is line ${number}`);
    const digests = batch.map(({ line, text }) => lineDigest(line, text));
    if (line.digest !== sealDigest(seal, line.on, digests))
      throw new Misfit('the lines up to here are not those that were sealed');
    for (const { line: sealed, text, number } of batch) {
      at(number);
      take(record, { line: sealed, on: line.on, text });
    }
    if (line.on < day) throw new Misfit(`this seal is of ${line.on}, and the one before it of ${day}`);
    [seal, day] = [line.digest, line.on];
    batch = [];
  }
  if (batch.length > 0) throw new Misfit('the last lines stand under no seal');
  return { record, seal, day };
}

const brokenAt = (file: string, line: number, reason: string): Fault => ({
  file,
  line,
  column: 1,
  rule: 'broken-ledger',
  reason,
  advice: 'A ledger is written by `npm run settle` alone: take the file as it was last committed, and settle again.',
  fatal: true,
});
