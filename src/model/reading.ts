import { z } from 'zod';
import { Effect } from './effect.ts';
import { Figure, PlaceUnit } from './figure.ts';
import { Group } from './group.ts';
import { Span } from './span.ts';
import { SpeakerKind } from './speaker.ts';

/** What a toll covers: the whole event, a part of it, or something else beside it. */
export const Scope = z.enum(['event', 'part', 'background']);
export type Scope = z.infer<typeof Scope>;

/** Whether the report asserts the figure, denies it, replaces it, or only supposes it. */
export const Status = z.enum(['asserted', 'denied', 'revised-away', 'hypothetical']);
export type Status = z.infer<typeof Status>;

/** What happened at a place, the strongest first. */
export const Role = z.enum(['attacked', 'operation', 'affected', 'dateline', 'mentioned']);
export type Role = z.infer<typeof Role>;

/** Words of the report that carry a reading, and the rules that read them. */
const Evidence = z.object({
  quote: z.string().describe('The exact text: `source.slice(start, end)`.'),
  ...Span.shape,
  rules: z.array(z.string()).describe('Names of the rules that made the reading, in order.'),
});

/** A casualty claim as worded: names are the report's own spellings. */
export const CasualtyReading = z.object({
  effect: Effect,
  group: Group,
  detail: z.string().nullable().describe("The report's own noun phrase for the group, without the number."),
  ...Figure.shape,
  place: z.string().nullable().describe('The narrowest place stated for this figure; null is the whole event.'),
  scope: Scope,
  partOf: z.int().nonnegative().nullable().describe('`start` of the figure that holds this one.'),
  period: z.string().nullable().describe('The window that the figure covers, as worded.'),
  speaker: z.string().nullable().describe("Who is credited; null is the outlet's own voice."),
  via: z.array(z.string()).describe('Wires and outlets through which it came.'),
  status: Status,
  ...Evidence.shape,
});
export type CasualtyReading = z.infer<typeof CasualtyReading>;

/** What of a reading an editor may correct. */
export const ReadFields = CasualtyReading.pick({
  effect: true,
  group: true,
  low: true,
  high: true,
  qualifier: true,
  place: true,
  scope: true,
  speaker: true,
  status: true,
  period: true,
});
export type ReadFields = z.infer<typeof ReadFields>;

/** A place that the report names as part of the story. */
export const NamedLocationReading = z.object({ place: z.string(), role: Role, ...Evidence.shape });
export type NamedLocationReading = z.infer<typeof NamedLocationReading>;

/** A count of places instead of names. */
export const CountedLocationReading = z.object({ ...Figure.shape, unit: PlaceUnit, role: Role, ...Evidence.shape });
export type CountedLocationReading = z.infer<typeof CountedLocationReading>;

export const LocationReading = z.union([NamedLocationReading, CountedLocationReading]);
export type LocationReading = z.infer<typeof LocationReading>;

/** A person or body that the report credits. */
export const SpeakerReading = z.object({
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  kind: SpeakerKind,
  quoted: z.boolean().describe('Direct speech rather than paraphrase.'),
  via: z.array(z.string()),
  ...Evidence.shape,
});
export type SpeakerReading = z.infer<typeof SpeakerReading>;

/** A number in the text that became no claim, and why. */
export const Refusal = z.object({ why: z.string(), rule: z.string(), quote: z.string(), ...Span.shape });
export type Refusal = z.infer<typeof Refusal>;

/** Everything read out of one report, in the order of the text. */
export const Reading = z.object({
  casualties: z.array(CasualtyReading),
  locations: z.array(LocationReading),
  speakers: z.array(SpeakerReading),
  refusals: z.array(Refusal),
});
export type Reading = z.infer<typeof Reading>;
