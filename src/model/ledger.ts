import { z } from 'zod';
import { ClaimId } from './claim.ts';
import { Figure, PlaceUnit } from './figure.ts';
import { WebAddress } from './outlet.ts';
import { Slug } from './place.ts';
import { ReadFields, Role } from './reading.ts';
import { Moment } from './report.ts';

/** `r-` and eight characters: a report, whatever it is called and wherever it lies. */
export const ReportId = z.string().regex(/^r-[0-9a-hjkmnp-tv-z]{8}$/);
export type ReportId = z.infer<typeof ReportId>;

/** Where a report is published: `<event>/<report>`. */
export const ReportAddress = z.string().regex(/^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/);
export type ReportAddress = z.infer<typeof ReportAddress>;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

const StatedCasualty = z.strictObject({
  kind: z.literal('casualty'),
  ...ReadFields.extend({
    high: ReadFields.shape.high.default(null),
    place: ReadFields.shape.place.default(null),
    speaker: ReadFields.shape.speaker.default(null),
    period: ReadFields.shape.period.default(null),
  }).shape,
});

const StatedLocation = z.strictObject({
  kind: z.literal('location'),
  role: Role,
  place: z.string().nullable().default(null),
  count: z
    .strictObject({ ...Figure.shape, high: Figure.shape.high.default(null), unit: PlaceUnit })
    .nullable()
    .default(null),
});

/** What a claim says, names as worded: two claims that state the same differ in nothing that a reader would cite. */
export const Stated = z.discriminatedUnion('kind', [StatedCasualty, StatedLocation]);
export type Stated = z.infer<typeof Stated>;

/** The report that a claim stands in, as it was when the claim was settled. */
export const Source = z.strictObject({
  outlet: Slug,
  title: z.string().nullable().default(null),
  url: WebAddress.nullable().default(null),
  archived: WebAddress.nullable().default(null),
  published: Moment.nullable().default(null),
});
export type Source = z.infer<typeof Source>;

/** Who changed a claim: the text of the report, or an editor. */
export const Author = z.enum(['text', 'editor']);
export type Author = z.infer<typeof Author>;

const version = { id: ClaimId, v: z.int().positive(), sentence: z.string(), quote: z.string(), stated: Stated };
const because = { by: Author, why: z.string().min(1) };
const ended = { id: ClaimId, ...because };
const successors = z.array(ClaimId).min(1);

/** A line of a report's ledger. */
export const LedgerLine = z.discriminatedUnion('ev', [
  z.strictObject({ ev: z.literal('opened'), report: ReportId, at: ReportAddress }),
  z.strictObject({ ev: z.literal('moved'), at: ReportAddress }),
  z.strictObject({ ev: z.literal('source'), source: Source }),
  z.strictObject({ ev: z.literal('closed'), ...because }),
  z.strictObject({ ev: z.literal('born'), ...version }),
  z.strictObject({ ev: z.literal('reworded'), ...version, ...because }),
  z.strictObject({ ev: z.literal('reinterpreted'), ...version, ...because }),
  z.strictObject({ ev: z.literal('restored'), ...version, ...because }),
  z.strictObject({ ev: z.literal('superseded'), ...ended, to: successors }),
  z.strictObject({ ev: z.literal('split'), ...ended, to: successors }),
  z.strictObject({ ev: z.literal('merged'), ...ended, to: successors }),
  z.strictObject({ ev: z.literal('withdrawn'), ...ended }),
  z.strictObject({ ev: z.literal('redacted'), ...ended }),
  // What is left of a version whose words were taken away: the digest of its line, and that of the version.
  z.strictObject({ ev: z.literal('struck'), id: ClaimId, v: z.int().positive(), digest: Digest, frozen: Digest }),
  // Closes what one run of `settle` wrote: its day, how many lines there are, and the digest of all of them.
  z.strictObject({ ev: z.literal('sealed'), on: z.iso.date(), lines: z.int().positive(), digest: Digest }),
]);
export type LedgerLine = z.infer<typeof LedgerLine>;

/** How a version came to be. */
export type Making = 'born' | 'reworded' | 'reinterpreted' | 'restored' | 'struck';

/** A claim as it was cited at a time: frozen once it is settled. */
export interface Version {
  v: number;
  /** The day on which it was settled; null where it is not settled yet. */
  on: string | null;
  how: Making;
  by: Author;
  why: string | null;
  /** What it says; null where its words were taken away. */
  words: { sentence: string; quote: string; stated: Stated; source: Source | null } | null;
  /** The lines of the ledger that it rests on, as they stand there; null where it has none yet, or none any more. */
  lines: string | null;
  /** SHA-256 of `lines`, in hexadecimal; null where it is not settled yet. */
  frozen: string | null;
}

/** How a claim came to stand no longer. */
export interface Ending {
  how: 'superseded' | 'split' | 'merged' | 'withdrawn' | 'redacted';
  on: string | null;
  by: Author;
  why: string;
  to: ClaimId[];
}

/** A claim and all that ever became of it. */
export interface ClaimRecord {
  id: ClaimId;
  report: ReportId;
  /** Oldest first. */
  versions: Version[];
  /** Null while it stands. */
  end: Ending | null;
}

/** A report and all that was ever settled of it. */
export interface ReportRecord {
  report: ReportId;
  /** Every address that it was published at, the oldest first. */
  addresses: ReportAddress[];
  source: Source | null;
  /** That the report was withdrawn, when and why. */
  closed: { on: string | null; by: Author; why: string } | null;
  claims: Map<ClaimId, ClaimRecord>;
}
