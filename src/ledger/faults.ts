import type { Fault } from '../model/fault.ts';
import type { LedgerLine, ReportRecord } from '../model/ledger.ts';
import type { Choice } from './choices.ts';
import type { Ledger } from './file.ts';
import type { SeenReport } from './seen.ts';

/** An open choice as a fault: it stops a build, and says what can be typed. */
export function choiceFault(file: string, { line, column, rule, reason, advice, offers }: Choice): Fault {
  const typed = offers.map((offer) => `npm run settle -- --pick "${offer} because …"`).join('; or ');
  return { file, line, column, rule, reason, advice: typed ? `${advice}: ${typed}.` : advice, fatal: true };
}

/** What follows a claim must be one that stands. */
export function deadEnds(file: string, after: ReportRecord | null, lines: readonly LedgerLine[]): Fault[] {
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

/** Every address that a report was ever published at must lead to it. */
export function lostAddresses({ file, addresses }: SeenReport, ledger: Ledger | null): Fault[] {
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
