import type { ReadEvent, ReadReport } from '../model/archive.ts';
import type { Change } from '../model/change.ts';
import { effects } from '../model/effect.ts';
import type { Outlet } from '../model/outlet.ts';
import type { ReadFields } from '../model/reading.ts';
import { peopleInWords, voiceInWords } from '../model/wording.ts';
import type { Catalogue } from './catalogue.ts';
import { statusesInWords } from './words.ts';

/** A change of a reading, with the report that it stands in. */
export interface ChangeEntry {
  change: Change;
  event: ReadEvent;
  report: ReadReport;
  outlet: Outlet | null;
}

/** Every change in the archive, the newest first. */
export const changesIn = ({ archive, outlet }: Catalogue): ChangeEntry[] =>
  archive.events
    .flatMap((event) => event.reports.map((report) => ({ event, report })))
    .flatMap(({ event, report }) =>
      report.changes.map((change) => ({ change, event, report, outlet: outlet(change.outlet) })),
    )
    .sort((a, b) => Number(a.change.on < b.change.on) - Number(a.change.on > b.change.on));

/**
 * A reading as it was before a change and as it is after it: the figure with its people, and of all else what the change
 * concerns ("12 people killed, according to police"); null where there is none.
 */
export function changeInWords(
  { before, after }: Pick<Change, 'before' | 'after'>,
  quote: string,
): { before: string | null; after: string | null } {
  return {
    before: before && readingInWords(before, after, quote),
    after: after && readingInWords(after, before, quote),
  };
}

/** A figure with its people and what befell them: "at least 12 members of the security forces killed". */
export const befallenInWords = (
  fields: Pick<ReadFields, 'low' | 'high' | 'qualifier' | 'group' | 'effect'>,
  quote: string,
): string => `${peopleInWords(fields, fields.group, quote)} ${effects[fields.effect].label}`;

function readingInWords(fields: ReadFields, other: ReadFields | null, quote: string): string {
  const figure = befallenInWords(fields, quote);
  const details = (Object.keys(detailInWords) as (keyof typeof detailInWords)[])
    .filter((detail) => other !== null && fields[detail] !== other[detail])
    .map((detail) => detailInWords[detail](fields));
  return [figure, ...details].join(', ');
}

const detailInWords = {
  place: ({ place }: ReadFields) => (place === null ? 'at no place of its own' : `at ${place}`),
  speaker: ({ speaker }: ReadFields) =>
    speaker === null ? 'by the outlet itself' : `according to ${voiceInWords(speaker)}`,
  scope: ({ scope }: ReadFields) => scopesInShort[scope],
  status: ({ status }: ReadFields) => statusesInWords[status] ?? 'asserted',
  period: ({ period }: ReadFields) => (period === null ? 'over no time of its own' : `over “${period}”`),
} as const;

const scopesInShort = {
  event: 'for the whole event',
  part: 'as a part of the toll',
  background: 'beside the event',
} as const satisfies Record<ReadFields['scope'], string>;
