import { isValidClaimId } from '../model/identity.ts';
import type { ClaimRecord, Ending, LedgerLine, ReportRecord, Version } from '../model/ledger.ts';
import { sha256, written } from './chain.ts';

/** A line of the ledger with the day on which it was settled; null where it is not yet. */
export interface Dated {
  line: LedgerLine;
  on: string | null;
  /** The line as it stands in the file. */
  text: string;
}

/** What is folded line by line into the record of a report. */
export interface Fold extends ReportRecord {
  /** The line of the source, as it stands in the file. */
  sourceText: string;
}

/** A line that does not fit what stands before it. */
export class Misfit extends Error {}

/** The record that a ledger begins with. */
export function opened(line: LedgerLine): Fold {
  if (line.ev !== 'opened') throw new Misfit('the first line of a ledger must be “opened”');
  return { report: line.report, addresses: [], source: null, sourceText: '', closed: null, claims: new Map() };
}

/** Takes a line into the record; throws a `Misfit` where it does not fit. Seals change nothing. */
export function take(record: Fold, dated: Dated): void {
  const { line, on, text } = dated;
  switch (line.ev) {
    case 'opened':
      if (line.report !== record.report) throw new Misfit(`this is the ledger of ${record.report}, not ${line.report}`);
      if (record.addresses.length > 0 && !record.closed) throw new Misfit('the report is open already');
      record.closed = null;
      move(record, line.at);
      return;
    case 'moved':
      move(record, line.at);
      return;
    case 'source':
      record.source = line.source;
      record.sourceText = text;
      return;
    case 'closed':
      if (standing(record).length > 0) throw new Misfit('the report is closed while claims of it stand');
      record.closed = { on, by: line.by, why: line.why };
      return;
    case 'sealed':
      return;
    default:
      takeClaim(record, dated);
  }
}

/** The claims that stand, in the order of their birth. */
export const standing = ({ claims }: ReportRecord): ClaimRecord[] =>
  [...claims.values()].filter(({ end }) => end === null);

/** The newest version of a claim. */
export const newest = ({ id, versions }: ClaimRecord): Version => {
  const last = versions.at(-1);
  if (!last) throw new Misfit(`${id} has no version`);
  return last;
};

function move(record: Fold, at: string): void {
  record.addresses = [...record.addresses.filter((address) => address !== at), at];
}

type ClaimLine = Extract<LedgerLine, { id: string }>;

function takeClaim(record: Fold, { line, on, text }: Dated): void {
  const claim = line as ClaimLine;
  if (claim.ev === 'struck') strike(record, claim, on);
  else if ('v' in claim) record.claims.set(claim.id, withVersion(record, claim, on, text));
  else end(record, claim, on);
}

type VersionLine = Extract<ClaimLine, { sentence: string }>;

function withVersion(record: Fold, line: VersionLine, on: string | null, text: string): ClaimRecord {
  const { id, v, ev, sentence, quote, stated } = line;
  const known = expected(record, id, v, ev === 'born', ev === 'restored');
  const lines = `${record.sourceText}\n${text}`;
  const version: Version = {
    v,
    on,
    how: ev,
    by: ev === 'born' ? 'text' : line.by,
    why: ev === 'born' ? null : line.why,
    words: { sentence, quote, stated, source: record.source },
    lines: on === null ? null : lines,
    frozen: on === null ? null : sha256(lines),
  };
  return { ...known, versions: [...known.versions, version], end: null };
}

/** The claim that a version is of, if this version may follow. */
function expected(record: Fold, id: string, v: number, birth: boolean, again: boolean): ClaimRecord {
  const known = record.claims.get(id);
  if (!isValidClaimId(id)) throw new Misfit(`${id} is no id of a claim: its check character does not fit`);
  if (birth !== !known) throw new Misfit(known ? `${id} was born before` : `${id} was never born`);
  if (known?.end?.how === 'redacted') throw new Misfit(`${id} was redacted`);
  if (known && (known.end !== null) !== again) throw new Misfit(again ? `${id} stands` : `${id} stands no longer`);
  if (v !== (known?.versions.length ?? 0) + 1) throw new Misfit(`version ${v} of ${id} is not the next one`);
  return known ?? { id, report: record.report, versions: [], end: null };
}

/** A version whose words are gone still counts: what follows may not take its number. */
function strike(record: Fold, { id, v, frozen }: Extract<ClaimLine, { ev: 'struck' }>, on: string | null): void {
  const known = record.claims.get(id) ?? { id, report: record.report, versions: [], end: null };
  if (v !== known.versions.length + 1) throw new Misfit(`version ${v} of ${id} is not the next one`);
  const version: Version = { v, on, how: 'struck', by: 'editor', why: null, words: null, lines: null, frozen };
  record.claims.set(id, { ...known, versions: [...known.versions, version], end: null });
}

function end(record: Fold, line: Exclude<ClaimLine, { v: number }>, on: string | null): void {
  const known = record.claims.get(line.id);
  if (!known) throw new Misfit(`${line.id} was never born`);
  if (known.end !== null && line.ev !== 'redacted') throw new Misfit(`${line.id} stands no longer`);
  const to = 'to' in line ? line.to : [];
  if (to.includes(line.id)) throw new Misfit(`${line.id} cannot follow itself`);
  const ending: Ending = { how: line.ev, on, by: line.by, why: line.why, to };
  record.claims.set(line.id, { ...known, end: ending });
}

/** A record as it will be once these lines are settled. */
export function foreseen(record: Fold | null, lines: readonly LedgerLine[]): Fold | null {
  const [first] = lines;
  if (!record && !first) return null;
  const next = record ? { ...record, claims: new Map(record.claims) } : opened(first as LedgerLine);
  for (const line of lines) take(next, { line, on: null, text: written(line) });
  return next;
}
