import type { Gazetteer } from '../model/gazetteer.ts';
import type { CasualtyReading, Reading } from '../model/reading.ts';
import { type Report, sourceOffset } from '../model/report.ts';
import type { Carry } from './link/scene.ts';
import { passagesOf } from './passage.ts';
import { readSentence, type ReadSentence } from './sentence.ts';
import { tableCounts } from './table.ts';

export function extract(report: Report, _gazetteer: Gazetteer): Reading {
  const casualties: CasualtyReading[] = [];
  let carry: Carry | null = null;
  for (const passage of passagesOf(report)) {
    const read: ReadSentence = readSentence(passage, carry);
    for (const count of read.counts) casualties.push(casualty(report, read, count));
    const last = read.counts.at(-1);
    if (last) carry = { effect: last.bound.effect, group: last.group };
  }
  for (const t of tableCounts(report)) {
    const start = sourceOffset(t.cell.pieces, 0, 'start');
    const end = sourceOffset(t.cell.pieces, t.cell.text.length, 'end');
    casualties.push({ effect: t.effect, group: t.group ?? 'people', detail: null, low: t.quantity.low, high: t.quantity.high, qualifier: t.quantity.qualifier, place: null, scope: 'part', partOf: null, period: null, speaker: null, via: [], status: 'asserted', quote: report.source.slice(start, end), start, end, rules: ['table'] });
  }
  return { casualties, locations: [], speakers: [], refusals: [] };
}

function casualty(report: Report, read: ReadSentence, count: ReadSentence['counts'][number]): CasualtyReading {
  const { block } = read.passage;
  const fig = count.item.fig!;
  let first = fig.from;
  while (/["“”«»‘']/.test(read.tokens[first]?.text ?? '')) first += 1;
  let last = Math.max(count.item.to, fig.to) - 1;
  if (['effect beside'].includes(count.bound.rule) && !fig.noun.group) last += 1;
  const start = sourceOffset(block.pieces, read.tokens[first]!.from, 'start');
  const end = sourceOffset(block.pieces, (read.tokens[last] ?? read.tokens.at(-1)!).to, 'end');
  return { effect: count.bound.effect, group: count.group, detail: fig.noun.detail, low: fig.low, high: fig.high, qualifier: fig.qualifier, place: null, scope: count.bound.part ? 'part' : 'event', partOf: null, period: null, speaker: null, via: [], status: 'asserted', quote: report.source.slice(start, end), start, end, rules: [count.bound.rule] };
}
