import type { Fault } from '../model/fault.ts';
import { plainSentence } from '../model/identity.ts';
import type { LedgerLine, ReportRecord } from '../model/ledger.ts';
import { type AddressBook, holdAddresses } from './addresses.ts';
import type { Choice } from './choices.ts';
import type { Decision } from './decision.ts';
import { appended, type Ledger } from './file.ts';
import { reconcile } from './reconcile.ts';
import { foreseen, newest, standing } from './record.ts';
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
    ...reports.map((report) => ofReport(report, byReport.get(report.id) ?? null, picks, used)),
    ...ledgers
      .filter(({ record }) => whole && !seen.has(record.report))
      .map((ledger) => ofLost(ledger, reports, byReport, picks, used)),
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

function ofReport(report: SeenReport, ledger: Ledger | null, picks: readonly Decision[], used: Set<Decision>): One {
  const done = reconcile(ledger?.record ?? null, report, picks);
  for (const pick of done.used) used.add(pick);
  return {
    settlement: { report: report.id, at: report.at, ledger, lines: done.lines },
    record: foreseen(ledger?.record ?? null, done.lines),
    ids: done.ids,
    faults: [
      ...done.choices.map((choice) => choiceFault(report.file, choice)),
      ...deadEnds(report.file, ledger, done.lines),
      ...lostAddresses(report, ledger),
    ],
  };
}

/** A ledger whose report is not there: withdrawn by an editor, or renamed without a word. */
function ofLost(
  ledger: Ledger,
  reports: readonly SeenReport[],
  known: ReadonlyMap<string, unknown>,
  picks: readonly Decision[],
  used: Set<Decision>,
): One {
  const { record, file } = ledger;
  const { report } = record;
  const at = record.addresses.at(-1) ?? '';
  const pick = picks.find(({ subject, action }) => subject === report && action === 'withdrawn');
  if (pick) used.add(pick);
  const why = pick?.why ?? '';
  const lines: LedgerLine[] =
    pick && !record.closed
      ? [
          ...standing(record).map(({ id }) => ({ ev: 'withdrawn' as const, id, by: 'editor' as const, why })),
          { ev: 'closed', by: 'editor', why },
        ]
      : [];
  const redactions = redacted(record, picks, used);
  const missing = !pick && !record.closed ? [lostReport(ledger, reports, known)] : [];
  return {
    settlement: { report, at, ledger, lines: [...lines, ...redactions] },
    record: foreseen(record, [...lines, ...redactions]),
    ids: new Map(),
    faults: missing.map((choice) => choiceFault(file, choice)),
  };
}

/** Words of a report that is not there any more can still be taken away. */
function redacted(record: Ledger['record'], picks: readonly Decision[], used: Set<Decision>): LedgerLine[] {
  return picks.flatMap((pick) => {
    const claim = record.claims.get(pick.subject);
    if (pick.action !== 'redacted' || !claim || claim.end?.how === 'redacted') return [];
    used.add(pick);
    return { ev: 'redacted' as const, id: claim.id, by: 'editor' as const, why: pick.why ?? '' };
  });
}

function lostReport(ledger: Ledger, reports: readonly SeenReport[], known: ReadonlyMap<string, unknown>): Choice {
  const { report, addresses } = ledger.record;
  const at = addresses.at(-1) ?? '';
  const sentences = new Set(standing(ledger.record).map((claim) => plainSentence(newest(claim).words?.sentence ?? '')));
  const heir = reports
    .filter(({ id }) => !known.has(id))
    .find((other) => [...sentences].filter((sentence) => other.sentences.has(sentence)).length * 2 > sentences.size);
  const [event, name] = at.split('/');
  const former = heir?.at.startsWith(`${event}/`) ? name : at;
  return {
    subject: report,
    rule: 'lost-report',
    line: 1,
    column: 1,
    reason: `the report ${at}, settled as ${report}, is not there`,
    advice: heir
      ? `It seems to be ${heir.file} now: add \`formerly: [${former}]\` to its front matter; or, if it is withdrawn, say so`
      : 'If it was renamed, add its earlier name to `formerly` in its front matter; if it is withdrawn, say so',
    offers: [`${report} withdrawn`],
  };
}

/** Every address that a report was ever published at must lead to it. */
function lostAddresses({ file, addresses }: SeenReport, ledger: Ledger | null): Fault[] {
  const lost = ledger?.record.addresses.filter((address) => !addresses.includes(address)) ?? [];
  return lost.map((address) => ({
    file,
    line: 1,
    column: 1,
    rule: 'lost-address',
    reason: `the report was published at ${address}, and nothing leads from there`,
    advice: `Add ${address} to \`formerly\` in its front matter, behind the name that it was born with.`,
    fatal: true,
  }));
}

/** What follows a claim must be one that stands. */
function deadEnds(file: string, ledger: Ledger | null, lines: readonly LedgerLine[]): Fault[] {
  const after = foreseen(ledger?.record ?? null, lines);
  return lines.flatMap((line) => {
    if (!('to' in line)) return [];
    const dead = line.to.filter((id) => after?.claims.get(id)?.end !== null);
    return dead.map((id) => ({
      file,
      line: 1,
      column: 1,
      rule: 'dead-end',
      reason: `${line.id} cannot be followed by ${id}: no claim of the report with that id stands`,
      advice: 'Settle without a choice to see which do.',
      fatal: true,
    }));
  });
}

/** An open choice as a fault: it stops a build, and says what can be typed. */
function choiceFault(file: string, { line, column, rule, reason, advice, offers }: Choice): Fault {
  const typed = offers.map((offer) => `npm run settle -- --pick "${offer} because …"`).join('; or ');
  return { file, line, column, rule, reason, advice: typed ? `${advice}: ${typed}.` : advice, fatal: true };
}
