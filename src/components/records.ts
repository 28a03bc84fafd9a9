import type { Archive } from '../model/archive.ts';
import { effects } from '../model/effect.ts';
import type { ClaimRecord, Ending, Making, ReportRecord, Stated, Version } from '../model/ledger.ts';
import { figureInWords, peopleInWords } from '../model/wording.ts';
import { rolesInWords } from './words.ts';

/** A claim with the record of its report. */
export interface Recorded {
  claim: ClaimRecord;
  report: ReportRecord;
}

interface Index {
  byId: ReadonlyMap<string, Recorded>;
  /** By the id of a claim, those whose place it took. */
  before: ReadonlyMap<string, ClaimRecord[]>;
}

const indexes = new WeakMap<Archive, Index>();

function indexOf(archive: Archive): Index {
  const made = indexes.get(archive) ?? index(archive);
  indexes.set(archive, made);
  return made;
}

function index({ records }: Archive): Index {
  const byId = new Map<string, Recorded>();
  const before = new Map<string, ClaimRecord[]>();
  for (const report of records) {
    for (const claim of report.claims.values()) {
      byId.set(claim.id, { claim, report });
      for (const next of claim.end?.to ?? []) before.set(next, [...(before.get(next) ?? []), claim]);
    }
  }
  return { byId, before };
}

/** Every claim that was ever settled or is read today, by its id. */
export const recordsOf = (archive: Archive): ReadonlyMap<string, Recorded> => indexOf(archive).byId;

/** The claims whose place a claim took. */
export const followedBy = (archive: Archive, id: string): ClaimRecord[] => indexOf(archive).before.get(id) ?? [];

/** The claims that an archive once held and holds no longer. */
export const goneFrom = (archive: Archive): Recorded[] =>
  [...recordsOf(archive).values()].filter(({ claim }) => claim.end !== null);

/** The versions of a claim that are settled, the newest first: each has an address of its own. */
export const frozenOf = ({ versions }: ClaimRecord): Version[] =>
  versions.filter(({ frozen }) => frozen !== null).toReversed();

/** The version of a claim that is read today, once it is settled; null before. */
export function settledOf(archive: Archive, id: string): Version | null {
  const newest = recordsOf(archive).get(id)?.claim.versions.at(-1);
  return newest && newest.frozen !== null ? newest : null;
}

/** The last words of a claim; null where they were taken away. */
export const lastWords = ({ versions }: ClaimRecord): Version['words'] => versions.at(-1)?.words ?? null;

/** What a version says, in short: "at least 12 civilians killed", "Gwadar, attacked". */
export function statedInWords(stated: Stated, quote: string): string {
  if (stated.kind === 'casualty')
    return `${peopleInWords(stated, stated.group, quote)} ${effects[stated.effect].label}`;
  const what = stated.count ? `${figureInWords(stated.count, quote)} ${stated.count.unit}` : (stated.place ?? quote);
  return `${what}, ${rolesInWords[stated.role]}`;
}

/** How a version came to be. */
export const makingsInWords = {
  born: 'First read',
  reworded: 'The sentence was reworded',
  reinterpreted: 'Read otherwise',
  restored: 'Stated again',
  struck: 'Its words were taken away',
} as const satisfies Record<Making, string>;

/** What became of a claim that stands no longer. */
export const endingsInWords = {
  superseded: 'superseded',
  split: 'split into several',
  merged: 'merged into another',
  withdrawn: 'withdrawn',
  redacted: 'its words were taken away',
} as const satisfies Record<Ending['how'], string>;
