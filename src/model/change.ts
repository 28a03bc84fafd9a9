import { z } from 'zod';
import { ClaimId } from './claim.ts';
import { Slug } from './place.ts';
import { ReadFields } from './reading.ts';
import { Span } from './span.ts';

/** A correction that an editor made to what the machine read, as it took effect: public, with its reason and its day. */
export const Change = z.object({
  kind: z.enum(['set', 'drop', 'add']).describe('Whether a reading was changed, taken away or added.'),
  event: Slug,
  report: Slug,
  outlet: Slug,
  claim: ClaimId.nullable().describe('The claim as it now stands; null where it was taken away.'),
  quote: z.string().describe('The words at which it stands.'),
  ...Span.shape,
  sentence: z.string().describe('The sentence that it stands in, as plain text.'),
  before: ReadFields.nullable().describe('As it was read before; null where nothing was read.'),
  after: ReadFields.nullable().describe('As it is read now; null where it was taken away.'),
  note: z.string().describe('Why, for the reader.'),
  on: z.iso.date().describe('The day of the change.'),
});
export type Change = z.infer<typeof Change>;
