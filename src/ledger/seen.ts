import type { Change } from '../model/change.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { plainSentence, reportAddresses, reportIdOf } from '../model/identity.ts';
import type { Source, Stated } from '../model/ledger.ts';
import { ReadFields } from '../model/reading.ts';
import type { Report, ReportMeta } from '../model/report.ts';
import { type Point, pointAt } from '../model/span.ts';

/** A claim as it is read today. */
export interface SeenClaim {
  /** The id that the birth rule gives it. */
  id: string;
  sentence: string;
  quote: string;
  stated: Stated;
  /** Why an editor changed the reading, if one did. */
  corrected: string | null;
  line: number;
  column: number;
}

/** A reading that an editor took away. */
export interface SeenDrop {
  sentence: string;
  quote: string;
  note: string;
}

/** A report as it is read today: all that the ledger is held against. */
export interface SeenReport {
  id: string;
  file: string;
  at: string;
  /** Every address at which it can be found, the present one first. */
  addresses: string[];
  source: Source;
  claims: SeenClaim[];
  drops: SeenDrop[];
  /** How often each sentence stands in it, as `plainSentence`, and where it stands first. */
  sentences: ReadonlyMap<string, Point & { times: number }>;
}

/** A report with its claims, as the ledger sees it. */
export function seenReport(
  event: Pick<Event, 'slug' | 'formerly'>,
  report: Report & { meta: ReportMeta },
  { claims, changes }: { claims: readonly Claim[]; changes: readonly Change[] },
): SeenReport {
  const { outlet, title, url, archived, published } = report.meta;
  return {
    id: reportIdOf(event, report),
    file: report.file,
    at: `${event.slug}/${report.slug}`,
    addresses: reportAddresses(event, report),
    source: { outlet, title, url, archived, published },
    claims: claims.map(seenClaim),
    drops: changes
      .filter(({ kind }) => kind === 'drop')
      .map(({ sentence, quote, note }) => ({ sentence: plainSentence(sentence), quote, note })),
    sentences: sentencesOf(report),
  };
}

/** What a claim says, as worded. */
export function statedBy(claim: Claim): Stated {
  if (claim.kind === 'casualty') {
    const { placeSaid, speakerSaid } = claim;
    return { kind: 'casualty', ...ReadFields.parse({ ...claim, place: placeSaid, speaker: speakerSaid }) };
  }
  return { kind: 'location', role: claim.role, place: claim.placeSaid, count: claim.figure && count(claim.figure) };
}

const count = ({ low, high, qualifier, unit }: NonNullable<Extract<Stated, { kind: 'location' }>['count']>) => ({
  low,
  high,
  qualifier,
  unit,
});

const seenClaim = (claim: Claim): SeenClaim => ({
  id: claim.id,
  sentence: plainSentence(claim.sentence),
  quote: claim.quote,
  stated: statedBy(claim),
  corrected: claim.corrected?.note ?? null,
  line: claim.line,
  column: claim.column,
});

function sentencesOf({ source, blocks }: Report): SeenReport['sentences'] {
  const found = new Map<string, Point & { times: number }>();
  for (const { text, sentences } of blocks) {
    for (const { from, to, start } of sentences) {
      const sentence = plainSentence(text.slice(from, to));
      const known = found.get(sentence);
      if (known) known.times += 1;
      else found.set(sentence, { ...pointAt(source, start), times: 1 });
    }
  }
  return found;
}
