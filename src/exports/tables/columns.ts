import { createHash } from 'node:crypto';
import { z } from 'zod';
import { absolute, links } from '../../components/links.ts';
import { settledOf } from '../../components/records.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { ClaimId } from '../../model/claim.ts';
import { WebAddress } from '../../model/outlet.ts';
import { Slug } from '../../model/place.ts';
import { Moment } from '../../model/report.ts';

/** Columns that several tables have. */
export const common = {
  event: Slug.describe('Slug of the event.'),
  report: Slug.describe('Slug of the report, within its event.'),
  outlet: Slug.describe('Slug of the outlet.'),
  published: Moment.nullable().describe(
    'When the report was published, as it says: a date, or a date-time with or without offset; empty if undated.',
  ),
  row: z.string().describe('The measure, within its event: an effect, a group and a scope, and for a part its place.'),
  place: Slug.nullable().describe(
    'Slug of the place; empty for the whole event, or where placeSaid is no place of ours.',
  ),
  placeSaid: z.string().nullable().describe('The place as the report spells it.'),
  speaker: Slug.nullable().describe(
    'Slug of the speaker; empty for the outlet’s own voice, or where the speaker as worded is none of ours.',
  ),
  side: Slug.nullable().describe('Id of the side of the event for which the speaker speaks.'),
  claims: z.array(ClaimId).describe('The claims that it rests on.'),
  reports: z.array(Slug).describe('The reports that carry it.'),
  url: WebAddress.nullable().describe('Address of the original report.'),
  link: z.string().describe('Address on this site.'),
};

/** What tells a claim apart for good: its id and address, and a hash by which its words can be checked. */
export const identity = z.object({
  id: ClaimId.describe('What the claim is cited by; never given to another.'),
  link: common.link,
  version: z
    .int()
    .positive()
    .nullable()
    .describe('The number of the version that is read today; empty until it is settled.'),
  versionLink: z
    .string()
    .nullable()
    .describe('Address of that version, which stays as it is; empty until it is settled.'),
  quote: z.string().describe('The exact text that carries it.'),
  quoteSha256: z.hash('sha256').describe('SHA-256 of the quote in UTF-8: the same as long as its words are.'),
});

/** A claim's identity as it stands in a record. */
export function identityOf({ id, quote }: Pick<Claim, 'id' | 'quote'>, archive: Archive): z.infer<typeof identity> {
  const version = settledOf(archive, id)?.v ?? null;
  return {
    id,
    link: absolute(links.claim(id)),
    version,
    versionLink: version === null ? null : absolute(links.version(id, version)),
    quote,
    quoteSha256: createHash('sha256').update(quote).digest('hex'),
  };
}

export const references = {
  event: { columns: ['event'], table: 'events' },
  report: { columns: ['event', 'report'], table: 'reports' },
  outlet: { columns: ['outlet'], table: 'outlets' },
  row: { columns: ['event', 'row'], table: 'rows' },
  place: { columns: ['place'], table: 'places' },
  speaker: { columns: ['speaker'], table: 'speakers' },
} as const;
