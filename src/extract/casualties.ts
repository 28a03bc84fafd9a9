import type { CasualtyReading, Scope } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { sourceOf } from './voices/source.ts';
import { evidence, evidenceAt } from './evidence.ts';
import { type Located, locate, type Setting } from './setting/settings.ts';
import { quotedVoices } from './voices/quotes.ts';
import { scopesOf } from './scope/scope.ts';
import type { Count, ReadSentence } from './sentence.ts';
import { statusOf } from './status.ts';
import { tableCounts } from './table.ts';
import type { Credit } from './voices/credits.ts';

/** The casualty claims of a report, in the order of the text. */
export function casualtiesOf(report: Report, settings: readonly Setting[], credits: readonly Credit[]): CasualtyReading[] {
  const quoted = quotedVoices(settings.map(({ sentence }) => sentence), credits);
  const located = locate(settings);
  const scopes = scopesOf(located);
  const prose = located.map((one, k) => claim(report, one, scopes[k] ?? 'event', credits, quoted.get(one.sentence) ?? null));
  return [...prose, ...tabled(report)].sort((a, b) => a.start - b.start || a.end - b.end);
}

function claim(report: Report, { sentence, count, place, period }: Located, scope: Scope, credits: readonly Credit[], quoted: Credit | null): CasualtyReading {
  const { item, bound } = count;
  const fig = item.fig;
  if (!fig) throw new TypeError('a count stands at a figure');
  const source = sourceOf(sentence, count, credits, quoted);
  return {
    effect: bound.effect,
    group: count.group,
    detail: fig.noun.detail,
    low: fig.low,
    high: fig.high,
    qualifier: fig.qualifier,
    place,
    scope,
    partOf: null,
    period: period?.text ?? null,
    speaker: source.speaker?.name ?? null,
    via: source.via,
    status: statusOf(sentence, count, source),
    ...evidence(report.source, sentence.passage.block, sentence.tokens, ...reach(sentence, count)),
    rules: [bound.rule],
  };
}

/** The tokens that are quoted for a count: figure and noun phrase, and the effect where it stands beside a bare figure. */
function reach({ tokens, items }: ReadSentence, { at, item, bound }: Count): [from: number, to: number] {
  let from = item.from;
  while (/^["“”«»‘']$/.test(tokens[from]?.text ?? '') && from < item.to - 1) from += 1;
  const beside = bound.rule === 'effect beside' && item.fig?.noun.group === null ? (items[at + 1]?.to ?? item.to) : item.to;
  return [from, Math.min(tokens.length, Math.max(beside, from + 1))];
}

function tabled(report: Report): CasualtyReading[] {
  return tableCounts(report).map(({ cell, quantity, effect, group, total }) => ({
    effect,
    group: group ?? 'people',
    detail: null,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    place: null,
    scope: total ? 'event' : 'part',
    partOf: null,
    period: null,
    speaker: null,
    via: [],
    status: 'asserted',
    ...evidenceAt(report.source, cell, 0, cell.text.length),
    rules: ['table'],
  }));
}
