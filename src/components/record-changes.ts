import type { Archive } from '../model/archive.ts';
import type { ClaimRecord, ReportRecord, Version } from '../model/ledger.ts';
import { changeInWords } from './changes.ts';
import { type Recorded, recordsOf, statedInWords } from './records.ts';

/** Something that befell a claim after it was settled. */
export interface RecordChange {
  claim: ClaimRecord;
  report: ReportRecord;
  /** The day; null where it is not settled yet. */
  on: string | null;
  kind: 'reinterpreted' | 'superseded' | 'gone';
  /** What it said before; null where its words were taken away. */
  before: string | null;
  /** What it says now, or the claims that follow it. */
  after: { id: string; text: string }[];
  why: string;
}

const lists = new WeakMap<Archive, readonly RecordChange[]>();

/** Every change of a reading that was settled, the newest first. */
export function recordChanges(archive: Archive): readonly RecordChange[] {
  const known = lists.get(archive) ?? changesIn(archive);
  lists.set(archive, known);
  return known;
}

function changesIn(archive: Archive): RecordChange[] {
  const records = recordsOf(archive);
  const inWords = (id: string): { id: string; text: string } => ({ id, text: said(records.get(id)?.claim) ?? id });
  return [...records.values()]
    .flatMap((recorded) => [...rereadings(recorded), ...endings(recorded, inWords)])
    .sort((a, b) => Number((a.on ?? '9') < (b.on ?? '9')) - Number((a.on ?? '9') > (b.on ?? '9')));
}

function rereadings({ claim, report }: Recorded): RecordChange[] {
  return claim.versions.flatMap((version, at) =>
    version.how === 'reinterpreted'
      ? {
          claim,
          report,
          on: version.on,
          kind: 'reinterpreted',
          ...rereadInWords(claim.id, claim.versions[at - 1], version),
          why: version.why ?? '',
        }
      : [],
  );
}

function endings({ claim, report }: Recorded, inWords: (id: string) => { id: string; text: string }): RecordChange[] {
  const { end } = claim;
  if (!end) return [];
  const kind = end.how === 'superseded' ? 'superseded' : 'gone';
  return [{ claim, report, on: end.on, kind, before: said(claim), after: end.to.map(inWords), why: end.why }];
}

/** Both readings, with what of them differs. */
export function rereadInWords(
  id: string,
  was: Version | undefined,
  now: Version,
): Pick<RecordChange, 'before' | 'after'> {
  const [before, after] = [was?.words?.stated, now.words?.stated];
  const quote = now.words?.quote ?? '';
  if (before?.kind !== 'casualty' || after?.kind !== 'casualty') {
    return { before: inWordsOf(was), after: [{ id, text: inWordsOf(now) ?? id }] };
  }
  const words = changeInWords({ before, after }, quote);
  return { before: words.before, after: [{ id, text: words.after ?? id }] };
}

const said = (claim: ClaimRecord | undefined): string | null => inWordsOf(claim?.versions.at(-1));

const inWordsOf = (version: Version | undefined): string | null =>
  version?.words ? statedInWords(version.words.stated, version.words.quote) : null;
