import { z } from 'zod';

/** A place's address and name in other records: lower case letters, digits and hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');
export type Slug = z.infer<typeof Slug>;

export const PlaceKind = z.enum(['country', 'province', 'district', 'city', 'town', 'area', 'road', 'site']);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** How exact the coordinates are: `point` the place itself, `approximate` near it, `centre` the middle of an area, `unknown` none. */
export const Precision = z.enum(['point', 'approximate', 'centre', 'unknown']);
export type Precision = z.infer<typeof Precision>;

/** An entry of content/places.yml. */
export const Place = z.strictObject({
  slug: Slug.describe('Address of the place: /places/<slug>/.'),
  formerly: z.array(Slug).optional().describe('Earlier slugs: their addresses lead here.'),
  name: z.string().min(1).describe('The name that the site uses.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other spellings and scripts in which it has been seen.'),
  kind: PlaceKind,
  within: Slug.nullable().default(null).describe('Slug of the place that it lies in.'),
  lat: z.number().min(-90).max(90).nullable().default(null),
  lon: z.number().min(-180).max(180).nullable().default(null),
  precision: Precision.describe('How exact the coordinates are.'),
  ids: z
    .strictObject({
      geonames: z.int().positive().optional(),
      wikidata: z
        .string()
        .regex(/^Q\d{1,12}$/)
        .optional(),
    })
    .default({}),
  note: z
    .string()
    .nullable()
    .default(null)
    .describe('What a reader must know of it: homonyms, a district of the same name.'),
});
export type Place = z.infer<typeof Place>;
