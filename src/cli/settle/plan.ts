import type { Settlement } from '../../ledger/index.ts';
import type { LedgerLine } from '../../model/ledger.ts';
import { countInWords } from '../../model/wording.ts';

/** What would be written, report by report: every line but births, which are counted; then the sums. */
export function planLines(settlements: readonly Settlement[], { added }: { added: number }): string[] {
  const lines = settlements.flatMap(({ report, at, lines }) => [
    `${at} (${report}): ${sumsInWords(lines)}`,
    ...lines.flatMap(inWords).map((line) => `    ${line}`),
  ]);
  const all = settlements.flatMap(({ lines }) => lines);
  return [
    ...lines,
    ...(all.length === 0 ? [] : [`${countInWords(settlements.length, 'report')}: ${sumsInWords(all)}`]),
    ...(added === 0 ? [] : [`${countInWords(added, 'address', 'addresses')} of events, places, speakers and outlets`]),
  ];
}

function sumsInWords(lines: readonly LedgerLine[]): string {
  const sums = Map.groupBy(lines, ({ ev }) => ev);
  return [...sums].map(([ev, these]) => `${these.length} ${ev}`).join(', ');
}

/** A line in words; births, openings and sources are told by their number alone. */
function inWords(line: LedgerLine): string[] {
  if (line.ev === 'moved') return [`moved to ${line.at}`];
  if (!('id' in line) || !('why' in line)) return [];
  const version = 'v' in line ? ` as v${line.v}: “${line.quote}”` : '';
  const by = 'to' in line ? ` by ${line.to.join(', ')}` : '';
  return [`${line.id} ${line.ev}${version}${by} (${line.by}: ${line.why})`];
}
