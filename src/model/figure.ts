import { z } from 'zod';

/** How firmly the words put the figure. */
export const Qualifier = z.enum([
  'exact',
  'at-least',
  'more-than',
  'up-to',
  'fewer-than',
  'about',
  'range',
  'indefinite',
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** A figure is the whole-number interval that the words allow; `high: null` is no upper bound. */
export const Figure = z.object({
  low: z.int().nonnegative().describe('The least that the words allow.'),
  high: z.int().nonnegative().nullable().describe('The most that the words allow; null where nothing bounds it.'),
  qualifier: Qualifier.describe('How firmly the words put it.'),
});
export type Figure = z.infer<typeof Figure>;

/** The counts of places are counted in these. */
export const PlaceUnit = z.enum(['locations', 'cities', 'towns', 'districts']);
export type PlaceUnit = z.infer<typeof PlaceUnit>;
