import { z } from 'zod';
import { Slug } from './place.ts';

export const SpeakerKind = z.enum([
  'government',
  'military',
  'police',
  'health',
  'armed-group',
  'opposition',
  'witness',
  'analyst',
  'media',
  'international',
  'unnamed-official',
  'other',
]);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

/** An entry of content/speakers.yml: a person or body that reports credit for what they say. */
export const Speaker = z.strictObject({
  slug: Slug.describe('Address of the speaker: /speakers/<slug>/.'),
  formerly: z.array(Slug).optional().describe('Earlier slugs: their addresses lead here.'),
  name: z.string().min(1),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names under which reports credit the same person or body.'),
  common: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Words that many countries use ("the army", "police"): they mean this speaker only in events at its `place`.',
    ),
  place: Slug.nullable()
    .default(null)
    .describe(
      'How far its authority reaches, as a slug of places.yml: common words, and titles said in part, mean it only there.',
    ),
  role: z.string().nullable().default(null),
  organisation: z.string().nullable().default(null),
  kind: SpeakerKind,
  side: Slug.nullable().default(null).describe('Id of the side in the event (index.md) for which the speaker speaks.'),
  offices: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        from: z.iso.date().nullable().default(null),
        to: z.iso.date().nullable().default(null),
      }),
    )
    .default([])
    .describe('Offices held and when: "chief minister" on a day inside is this person.'),
});
export type Speaker = z.infer<typeof Speaker>;
