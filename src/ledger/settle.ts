import type { Fault } from '../model/fault.ts';
import type { LedgerLine, ReportRecord } from '../model/ledger.ts';
import { type AddressBook, holdAddresses } from './addresses.ts';
import type { Decision } from './decision.ts';
import { choiceFault, deadEnds, lostAddresses } from './faults.ts';
import { appended, type Ledger } from './file.ts';
import { reconcileLost } from './lost.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { foreseen } from './record.ts';
import type { SeenReport } from './seen.ts';
import { withoutRedacted } from './strike.ts';

/** What is to be written for one report. */
export interface Settlement {
  /** Id of the report, and address where it lies or lay. */
  report: string;
  at: string;
  ledger: Ledger | null;
  lines: LedgerLine[];
}

/** The ledgers of an archive held against all that is read today. */
export interface Settled {
  settlements: Settlement[];
  /** The record of every report, as it is once the settlements are written. */
  records: ReportRecord[];
  /** By report, the id of each claim of today by that of its birth. */
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Every choice that is open, as a fatal fault. */
  faults: Fault[];
  /** Picks that were of no use: a claim that awaits no such choice. */
  idle: Decision[];
  /** The list of addresses as it is once it is written, and how many it lacks. */
  addresses: { text: string; added: number };
}

/** What else settling goes by. */
interface Rest {
  picks?: readonly Decision[];
  /** Whether all reports could be read. */
  whole?: boolean;
  /** The list of addresses, and those of today. */
  book?: AddressBook | null;
  addresses?: readonly string[];
}

/**
 * Holds every ledger against what is read of its report, under the picks of an editor. Where some reports could not be
 * read (`whole` is false), none is taken for lost.
 */
export function settle(
  ledgers: readonly Ledger[],
  reports: readonly SeenReport[],
  { picks = [], whole = true, book = null, addresses = [] }: Rest = {},
): Settled {
  const byReport = new Map(ledgers.map((ledger) => [ledger.record.report, ledger]));
  const seen = new Set(reports.map(({ id }) => id));
  const used = new Set<Decision>();
  const all = [
    ...reports.map((report) => {
      const ledger = byReport.get(report.id) ?? null;
      const done = one(report, ledger, reconcile(ledger?.record ?? null, report, picks), used);
      return { ...done, faults: [...done.faults, ...lostAddresses(report, ledger)] };
    }),
    ...ledgers
      .filter(({ record }) => whole && !seen.has(record.report))
      .map((ledger) => {
        const of = { id: ledger.record.report, at: ledger.record.addresses.at(-1) ?? '', file: ledger.file };
        return one(of, ledger, reconcileLost(ledger, reports, byReport, picks), used);
      }),
  ];
  const held = holdAddresses(book, addresses);
  return {
    settlements: all.flatMap(({ settlement }) => (settlement.lines.length > 0 ? settlement : [])),
    records: all.flatMap(({ record }) => record ?? []),
    ids: new Map(all.map(({ settlement, ids }) => [settlement.report, ids])),
    faults: [...all.flatMap(({ faults }) => faults), ...(whole ? held.faults : [])],
    addresses: held,
    idle: picks.filter((pick) => pick.subject !== '*' && !used.has(pick)),
  };
}

/** The text of a report's ledger once it is settled on a day. */
export function settledText({ ledger, lines, report }: Settlement, on: string): string {
  const text = appended(ledger, lines, on);
  return lines.some(({ ev }) => ev === 'redacted') ? withoutRedacted(`${report}.jsonl`, text) : text;
}

interface One {
  settlement: Settlement;
  record: ReportRecord | null;
  ids: ReadonlyMap<string, string>;
  faults: Fault[];
}

/** What was found for one report, with its choices as faults. */
function one(
  { id, at, file }: Pick<SeenReport, 'id' | 'at' | 'file'>,
  ledger: Ledger | null,
  done: Reconciled,
  used: Set<Decision>,
): One {
  for (const pick of done.used) used.add(pick);
  const record = foreseen(ledger?.record ?? null, done.lines);
  return {
    settlement: { report: id, at, ledger, lines: done.lines },
    record,
    ids: done.ids,
    faults: [...done.choices.map((choice) => choiceFault(file, choice)), ...deadEnds(file, record, done.lines)],
  };
}
