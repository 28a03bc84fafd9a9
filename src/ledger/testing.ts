import { mintIds, plainSentence } from '../model/identity.ts';
import type { Stated } from '../model/ledger.ts';
import { type Decision, readDecision } from './decision.ts';
import { type Ledger, readLedger } from './file.ts';
import type { SeenClaim, SeenReport } from './seen.ts';
import { settle, settledText } from './settle.ts';

/** An invented claim: its sentence, and what of it is not as in `stated`. */
export interface Draft {
  sentence: string;
  quote?: string;
  stated?: Partial<Extract<Stated, { kind: 'casualty' }>>;
  corrected?: string;
}

export const stated = (rest: Draft['stated'] = {}): Stated => ({
  kind: 'casualty',
  effect: 'killed',
  group: 'people',
  low: 12,
  high: 12,
  qualifier: 'exact',
  scope: 'event',
  status: 'asserted',
  place: null,
  speaker: null,
  period: null,
  ...rest,
});

/** An invented report in which these claims are read, and in which other sentences may stand too. */
export function seen(
  drafts: readonly Draft[],
  rest: Partial<SeenReport> & { silent?: readonly string[] } = {},
): SeenReport {
  const { silent = [], ...fields } = rest;
  const texts = [...new Set([...drafts.map(({ sentence }) => plainSentence(sentence)), ...silent])];
  const id = fields.id ?? 'r-0000000a';
  const claims = drafts.map(
    (draft, at): SeenClaim => ({
      id: '',
      sentence: plainSentence(draft.sentence),
      quote: draft.quote ?? String(stated(draft.stated).kind === 'casualty' ? (draft.stated?.low ?? 12) : ''),
      stated: stated(draft.stated),
      corrected: draft.corrected ?? null,
      line: at + 5,
      column: 1,
    }),
  );
  const births = claims.map(({ sentence, stated }, start) => {
    const kind = stated.kind === 'casualty' ? stated.effect : stated.kind;
    return { sentence, kind, start, end: start };
  });
  const ids = mintIds(id, births);
  return {
    id,
    file: 'content/events/2031-05-03-harbour/tide-0503.md',
    at: '2031-05-03-harbour/tide-0503',
    addresses: ['2031-05-03-harbour/tide-0503'],
    source: { outlet: 'tide', title: 'Storm', url: null, archived: null, published: '2031-05-03' },
    claims: claims.map((claim, at) => ({ ...claim, id: ids[at] ?? '' })),
    drops: [],
    sentences: new Map(texts.map((text, at) => [text, { line: at + 5, column: 1, times: 1 }])),
    ...fields,
  };
}

/** A ledger as it is after these reports were settled one after the other, each under its picks. */
export class Shelf {
  text = '';
  day = 1;

  get ledger(): Ledger | null {
    const { ledger, faults } =
      this.text === '' ? { ledger: null, faults: [] } : readLedger('r-0000000a.jsonl', this.text);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    return ledger;
  }

  /** What settling would do. */
  look(report: SeenReport | null, ...picks: string[]) {
    const read = picks.map((typed) => {
      const pick = readDecision(typed);
      if (typeof pick === 'string') throw new Error(pick);
      return pick;
    });
    return settle(this.ledger ? [this.ledger] : [], report ? [report] : [], { picks: read satisfies Decision[] });
  }

  /** Settles, and gives what was written; throws where a choice is open. */
  settle(report: SeenReport | null, ...picks: string[]) {
    const done = this.look(report, ...picks);
    if (done.faults.length > 0) throw new Error(done.faults.map(({ reason }) => reason).join('\n'));
    const [settlement] = done.settlements;
    if (settlement) this.text = settledText(settlement, `2031-05-${String(this.day).padStart(2, '0')}`);
    this.day += 1;
    return done;
  }

  claim(id: string) {
    return this.ledger?.record.claims.get(id);
  }
}
