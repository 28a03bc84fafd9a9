import type { ClaimRecord, Stated } from '../model/ledger.ts';
import type { Point } from '../model/span.ts';
import type { Decision } from './decision.ts';
import type { Known } from './match.ts';
import type { SeenClaim } from './seen.ts';

/** Something that only an editor can decide, and what can be decided. */
export interface Choice extends Point {
  /** The claim or report that it is about. */
  subject: string;
  rule: string;
  reason: string;
  /** What to do instead, or first. */
  advice: string;
  /** Choices as they are typed, without their reason. */
  offers: string[];
}

const at = ({ line, column }: Point): Point => ({ line, column });

export const reread = ({ claim, quote, stated }: Known, now: SeenClaim): Choice => ({
  subject: claim.id,
  rule: 'reread-claim',
  ...at(now),
  reason: `“${quote}” is read otherwise than ${claim.id} was settled, and its sentence is the same: ${difference(stated, now.stated)}`,
  advice: 'If it was misread before, say so',
  offers: [`${claim.id} same`],
});

export const lost = ({ claim, quote }: Known, where: Point, candidates: readonly SeenClaim[]): Choice => ({
  subject: claim.id,
  rule: 'lost-claim',
  ...at(where),
  reason: `“${quote}”, settled as ${claim.id}, is no longer read, and its sentence still stands`,
  advice: 'Mend the rules, or say what became of it',
  offers: [
    `${claim.id} withdrawn`,
    ...candidates.map(({ id }) => `${claim.id} merged ${id}`),
    ...intoAll(claim, candidates),
  ],
});

export const ambiguous = ({ claim, quote }: Known, where: Point, candidates: readonly SeenClaim[]): Choice => ({
  subject: claim.id,
  rule: 'ambiguous-claim',
  ...at(candidates[0] ?? where),
  reason: `“${quote}”, settled as ${claim.id}, may be ${candidates.map(inWords).join(' or ')}`,
  advice: 'Say which it is',
  offers: [
    ...candidates.map(({ id }) => `${claim.id} same ${id}`),
    ...intoAll(claim, candidates),
    `${claim.id} withdrawn`,
  ],
});

export const stillThere = ({ claim, quote }: Known, where: Point, { action }: Decision): Choice => ({
  subject: claim.id,
  rule: 'claim-still-read',
  ...at(where),
  reason: `${claim.id} cannot be ${action}: “${quote}” still stands in the report`,
  advice: 'Take the sentence out of the report, or the reading by a correction with `drop: true`, and settle again.',
  offers: [],
});

export const unknownTarget = ({ claim }: Known, where: Point, { to }: Decision): Choice => ({
  subject: claim.id,
  rule: 'unknown-choice',
  ...at(where),
  reason: `${claim.id} cannot be the same as ${to.join(', ')}: no new claim of this report has that id`,
  advice: 'Settle without a choice to see which are new.',
  offers: [],
});

export const withdrawnBefore = ({ id }: ClaimRecord, now: SeenClaim): Choice => ({
  subject: id,
  rule: 'withdrawn-claim',
  ...at(now),
  reason: `“${now.quote}” is read, and an editor withdrew it as ${id}`,
  advice: 'Take the reading away by a correction with `drop: true`; or, if it stands after all, say so',
  offers: [`${id} same`],
});

export const redactedBefore = ({ id }: ClaimRecord, now: SeenClaim): Choice => ({
  subject: id,
  rule: 'redacted-claim',
  ...at(now),
  reason: `the words of ${id} were taken away, and stand here again`,
  advice: 'Take the sentence out of the report.',
  offers: [],
});

const intoAll = ({ id }: ClaimRecord, candidates: readonly SeenClaim[]): string[] =>
  candidates.length > 1 ? [`${id} split ${candidates.map((candidate) => candidate.id).join(',')}`] : [];

const inWords = ({ id, line, column, quote }: SeenClaim): string => `${id} (${line}:${column}, “${quote}”)`;

/** In which fields two readings differ: "low was 12, is 15". */
function difference(before: Stated, now: Stated): string {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now)
    .map(([field, value]) => [field, JSON.stringify(was.get(field) ?? null), JSON.stringify(value)] as const)
    .filter(([, old, value]) => old !== value)
    .map(([field, old, value]) => `${field} was ${old}, is ${value}`)
    .join('; ');
}
