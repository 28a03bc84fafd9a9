import { z } from 'zod';
import { Slug } from './place.ts';

/** A party of the event, as speakers and outlets name it. */
export const Side = z.strictObject({ id: Slug, name: z.string().min(1) });
export type Side = z.infer<typeof Side>;

/** Front matter of an event's index.md. */
export const EventMeta = z.strictObject({
  title: z.string().min(1),
  from: z.iso.date().describe('First day of the event.'),
  to: z.iso.date().describe('Last day that its reports speak of.'),
  place: Slug.describe('The place that holds the whole event.'),
  status: z.enum(['developing', 'settled']),
  sides: z.array(Side).default([]),
  formerly: z
    .array(Slug)
    .default([])
    .describe('Earlier names of its folder; the first is the one that it was born with.'),
});
export type EventMeta = z.infer<typeof EventMeta>;

/** An event as it stands in content/: its front matter, its address and the editor's note. */
export interface Event extends EventMeta {
  slug: string;
  file: string;
  /** The editor's note, paragraph by paragraph, as plain text. */
  note: string[];
}
