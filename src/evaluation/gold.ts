import { z } from 'zod';
import { Effect } from '../model/effect.ts';
import { Figure, PlaceUnit } from '../model/figure.ts';
import { Group } from '../model/group.ts';
import { Role, Scope, Status } from '../model/reading.ts';
import { SpeakerKind } from '../model/speaker.ts';
import { Genre } from './genre.ts';

/** A casualty claim as a careful person coded it. */
export const GoldCasualty = z.object({
  quote: z.string().min(1).describe('The shortest run of the text that holds the figure and its group.'),
  effect: Effect,
  group: Group,
  ...Figure.shape,
  place: z.string().nullable().default(null),
  scope: Scope,
  speaker: z.string().nullable().default(null),
  status: Status.default('asserted'),
});
export type GoldCasualty = z.infer<typeof GoldCasualty>;

/** A place with one role; a place with two roles stands twice. */
export const GoldLocation = z.union([
  z.object({ place: z.string().min(1), role: Role }),
  z.object({ quote: z.string().min(1), unit: PlaceUnit, ...Figure.shape, role: Role }),
]);
export type GoldLocation = z.infer<typeof GoldLocation>;

/** A person or body that the report credits, once a report. */
export const GoldSpeaker = z.object({ name: z.string().min(1), kind: SpeakerKind, quoted: z.boolean() });
export type GoldSpeaker = z.infer<typeof GoldSpeaker>;

/** `name.gold.json`: what is to be read out of `name.md`. */
export const Gold = z.object({
  casualties: z.array(GoldCasualty).default([]),
  locations: z.array(GoldLocation).default([]),
  speakers: z.array(GoldSpeaker).default([]),
});
export type Gold = z.infer<typeof Gold>;

/** `set.json` in a folder of annotations. */
export const SetCard = z.strictObject({
  name: z.string().min(1),
  note: z.string().min(1).describe('What the reports are, for the reader of the score.'),
  reports: z.string().min(1).describe('Where the reports lie, from the folder of the set.'),
  genre: Genre.optional().describe('The form of reports that do not name their own.'),
  constructed: z.boolean().default(false).describe('Whether the reports were written to test the reading.'),
});
export type SetCard = z.infer<typeof SetCard>;

/** What in an annotation does not stand in its report: quotes, places and speakers are the words of the text. */
export function strayWords(gold: Gold, text: string): string[] {
  const lower = text.toLowerCase();
  const words = [
    ...gold.casualties.flatMap((claim) => [claim.quote, claim.place ?? '']),
    ...gold.locations.map((location) => ('unit' in location ? location.quote : location.place)),
  ];
  const names = [
    ...gold.casualties.map((claim) => claim.speaker ?? ''),
    ...gold.speakers.map((speaker) => speaker.name),
  ];
  return [
    ...words.filter((word) => !text.includes(word)),
    ...names.filter((name) => !lower.includes(name.toLowerCase())),
  ];
}
