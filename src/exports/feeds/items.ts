import { type Catalogue, isCasualty } from '../../components/catalogue.ts';
import { changeInWords } from '../../components/changes.ts';
import { histories } from '../../components/history.ts';
import { links } from '../../components/links.ts';
import { reportTitle, seenInWords, voiceName } from '../../components/names.ts';
import { recordChanges } from '../../components/record-changes.ts';
import { momentInWords } from '../../components/time.ts';
import { measureTitle, rowTitle, sentenceCase } from '../../components/words.ts';
import type { ReadEvent, ReadReport } from '../../model/archive.ts';
import type { Moment } from '../../model/report.ts';
import { countInWords, figureInWords } from '../../model/wording.ts';

/** One piece of news about the data. */
export interface Item {
  kind: 'report' | 'toll' | 'correction';
  /** Tells it apart for good, wherever the site stands. */
  key: string;
  title: string;
  text: string;
  /** Address on this site, from its root. */
  address: string;
  /** When it happened, as the content says: the site's own clock is never asked. */
  at: Moment;
}

/** What there is to tell of some events, the newest first: reports, tolls that rose, corrected readings. */
export const itemsOf = (events: readonly ReadEvent[], catalogue: Catalogue): Item[] =>
  events
    .flatMap((event) => [
      ...event.reports.map((report) => reportItem(report, event, catalogue)),
      ...tollItems(event, catalogue),
      ...event.reports.flatMap((report) => correctionItems(report, event, catalogue)),
      ...recordItems(event, catalogue),
    ])
    .sort((a, b) => byText(timestamp(b.at), timestamp(a.at)) || byText(a.key, b.key));

/** A moment as feeds write it (RFC 3339). A day is written as its beginning, and a time without an offset as UTC: the words of the item say what is known. */
export function timestamp(at: Moment): string {
  const [day = '', clock] = at.split('T');
  if (!clock) return `${day}T00:00:00Z`;
  const [, time = '', offset = 'Z'] = /^([\d:.]{5,18})(Z|[+-]\d{2}:\d{2})?$/.exec(clock) ?? [];
  return new Date(`${day}T${time}${offset}`).toISOString().replace('.000Z', 'Z');
}

function reportItem({ report, claims }: ReadReport, { event }: ReadEvent, catalogue: Catalogue): Item {
  const { slug, meta } = report;
  const outlet = catalogue.outlet(meta.outlet)?.name ?? meta.outlet;
  const figures = claims.filter(({ kind }) => kind === 'casualty');
  return {
    kind: 'report',
    key: `report ${event.slug} ${slug}`,
    title: `${outlet}: ${reportTitle(meta, outlet)}`,
    text: `A report on ${event.title}, ${momentInWords(meta.published)}, ${seenInWords[meta.seen]}: ${countInWords(figures.length, 'figure')}.`,
    address: links.report(event.slug, slug),
    // An undated report is told with its event.
    at: meta.published ?? event.from,
  };
}

function tollItems({ event, comparison }: ReadEvent, catalogue: Catalogue): Item[] {
  const claimOf = (id: string) => catalogue.find([id]).filter(isCasualty)[0]?.claim ?? null;
  return histories(comparison.rows, comparison.history, event.sides, claimOf).flatMap(({ row, climbs }) =>
    climbs.flatMap(({ side, name, figures }) =>
      figures.slice(1).map(({ step, claim }, index) => {
        const before = figures[index]?.claim ?? claim;
        const [was, is] = [figureInWords(before, before.quote), figureInWords(claim, claim.quote)];
        const title = rowTitle(row, catalogue.place(row.place)?.name ?? row.placeSaid);
        return {
          kind: 'toll' as const,
          key: `toll ${claim.id}`,
          title: `${title}: ${is}, before ${was}${side === null ? '' : ` (${name})`}`,
          text: `${event.title}: ${measureTitle(row).toLowerCase()}, ${is} according to ${voiceName(catalogue, step)}, ${momentInWords(step.at)}; the highest figure of this side before was ${was}.`,
          address: links.claim(claim.id),
          at: step.at ?? event.from,
        };
      }),
    ),
  );
}

const correctionItems = ({ report, changes }: ReadReport, { event }: ReadEvent, catalogue: Catalogue): Item[] =>
  changes.map((change) => {
    const { before, after } = changeInWords(change, change.quote);
    const outlet = catalogue.outlet(change.outlet)?.name ?? change.outlet;
    return {
      kind: 'correction',
      key: `correction ${event.slug} ${report.slug} ${change.start} ${change.kind} ${change.on}`,
      title: `Correction: ${outlet}, ${after ?? 'a figure taken away'}`,
      text: `Read as ${before ?? 'nothing'} before. ${change.note}`,
      address: change.claim === null ? links.report(event.slug, report.slug) : links.claim(change.claim),
      at: change.on,
    };
  });

/** What became of claims since they were settled; what was told as a correction is told once. */
function recordItems({ event, reports }: ReadEvent, { archive }: Catalogue): Item[] {
  const told = new Set(reports.flatMap(({ changes }) => changes.map(({ note }) => note)));
  return recordChanges(archive)
    .filter(({ report, why }) => report.addresses.at(-1)?.startsWith(`${event.slug}/`) && !told.has(why))
    .flatMap(({ claim, on, kind, before, after, why }) => {
      if (on === null) return [];
      const now = after.map(({ text }) => text).join('; ');
      return {
        kind: 'correction' as const,
        key: `record ${claim.id} ${kind} ${on}`,
        title: kind === 'superseded' ? `Changed by the report: ${now}` : `Correction: ${now || 'a claim withdrawn'}`,
        text: `${event.title}: ${before ?? 'words taken away'} before. ${sentenceCase(why)}`,
        address: links.claim(claim.id),
        at: on,
      };
    });
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);
