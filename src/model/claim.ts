import { z } from 'zod';
import { Effect } from './effect.ts';
import { Figure, PlaceUnit } from './figure.ts';
import { Group } from './group.ts';
import { Slug } from './place.ts';
import { ReadFields, Role, Scope, Status } from './reading.ts';
import { Span } from './span.ts';
import { SpeakerKind } from './speaker.ts';

/** `c-`, ten characters of Crockford's base 32, one check character. */
export const ClaimId = z.string().regex(/^c-[0-9a-hjkmnp-tv-z]{10}[0-9a-hjkmnp-tv-z]$/);
export type ClaimId = z.infer<typeof ClaimId>;

/** What every claim carries: where it stands, in which words, and how it was read. */
const Provenance = z.object({
  id: ClaimId.describe('Address of the claim: /c/<id>/.'),
  event: Slug,
  report: Slug,
  outlet: Slug,
  quote: z.string().describe('The exact text that carries it.'),
  ...Span.shape,
  line: z.int().positive(),
  column: z.int().positive(),
  sentence: z.string().describe('The sentence that it stands in, as plain text.'),
  rules: z.array(z.string()).describe('Rules that read it.'),
  corrected: z
    .object({
      note: z.string().describe('Why, for the reader.'),
      on: z.iso.date(),
      was: ReadFields.nullable().describe('As the machine read it; null where it read nothing.'),
    })
    .nullable()
    .describe('That an editor changed the reading, when and why.'),
});

/** A window of time: whole days, both inside; null where nothing bounds it. */
export const Window = z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() });
export type Window = z.infer<typeof Window>;

/** A figure of people, with its place, speaker and time resolved. */
export const CasualtyClaim = z.object({
  kind: z.literal('casualty'),
  ...Provenance.shape,
  effect: Effect,
  group: Group,
  detail: z.string().nullable().describe("The report's own noun phrase for the group, without the number."),
  ...Figure.shape,
  scope: Scope,
  status: Status,
  partOf: ClaimId.nullable().describe('The claim whose figure holds this one.'),
  place: Slug.nullable().describe(
    'Slug in places.yml; null is the whole event, or a place that is not there yet (see placeSaid).',
  ),
  placeSaid: z.string().nullable().describe('The place as the report spells it.'),
  speaker: Slug.nullable().describe(
    "Slug in speakers.yml; null is the outlet's own voice, or a speaker that is not there (see speakerSaid).",
  ),
  speakerSaid: z.string().nullable().describe('The speaker as the report names it.'),
  speakerKind: SpeakerKind.nullable(),
  side: Slug.nullable().describe('The side that the speaker speaks for.'),
  via: z
    .array(z.object({ said: z.string(), outlet: Slug.nullable() }))
    .describe('Wires and outlets through which it came.'),
  period: z.string().nullable().describe('The window that it covers, as worded.'),
  window: Window.nullable().describe('The same as dates, counted from the day of publication.'),
});
export type CasualtyClaim = z.infer<typeof CasualtyClaim>;

/** A place that a report names (`place`, `placeSaid`), or a count of places (`low`, `high`, `qualifier`, `unit`). */
export const LocationClaim = z.object({
  kind: z.literal('location'),
  ...Provenance.shape,
  role: Role,
  place: Slug.nullable(),
  placeSaid: z.string().nullable(),
  figure: z.object({ ...Figure.shape, unit: PlaceUnit }).nullable(),
});
export type LocationClaim = z.infer<typeof LocationClaim>;

export const Claim = z.discriminatedUnion('kind', [CasualtyClaim, LocationClaim]);
export type Claim = z.infer<typeof Claim>;

/** That a report credits a speaker, with or without a figure. */
export const Attribution = z.object({
  event: Slug,
  report: Slug,
  outlet: Slug,
  speaker: Slug.nullable(),
  said: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  kind: SpeakerKind,
  quoted: z.boolean(),
  quote: z.string(),
  ...Span.shape,
});
export type Attribution = z.infer<typeof Attribution>;
