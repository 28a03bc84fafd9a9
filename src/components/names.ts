import type { Origin } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { ReportMeta } from '../model/report.ts';
import type { Catalogue } from './catalogue.ts';
import { sentenceCase } from './words.ts';

/** What stands where a report gives a figure in its own voice. */
export const noSpeaker = 'No speaker named';

/** The name of who speaks: as the site writes it, else as reports word it. */
export function voiceName(
  catalogue: Pick<Catalogue, 'speaker'>,
  { speaker, said }: Pick<Origin, 'speaker' | 'said'>,
): string {
  return catalogue.speaker(speaker)?.name ?? (said === null ? noSpeaker : sentenceCase(said));
}

/** The name of a side in an event, or null where it has none of that id. */
export function sideName(event: Pick<Event, 'sides'>, side: string | null): string | null {
  return event.sides.find(({ id }) => id === side)?.name ?? null;
}

/** How a report is called: by its own title, else by what is known of it. */
export function reportTitle(meta: Pick<ReportMeta, 'title'>, outletName: string): string {
  return meta.title ?? `Untitled report of ${outletName}`;
}

/** What the reader is told of how much of a report was read. */
export const seenInWords = { full: 'read in full', opening: 'only its opening was read' } as const;

/** How the text of a report on this site is to be taken. */
export const textInWords = {
  digest: 'Our summary, not the outlet’s words.',
  excerpt: 'A quoted part of the report.',
  full: 'The report as published.',
} as const;
