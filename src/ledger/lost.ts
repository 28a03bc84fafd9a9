import { plainSentence } from '../model/identity.ts';
import type { LedgerLine } from '../model/ledger.ts';
import type { Choice } from './choices.ts';
import type { Decision } from './decision.ts';
import type { Ledger } from './file.ts';
import type { Reconciled } from './reconcile.ts';
import { newest, standing } from './record.ts';
import type { SeenReport } from './seen.ts';

/** What becomes of a ledger whose report is not there: withdrawn by an editor, or renamed without a word. */
export function reconcileLost(
  ledger: Ledger,
  reports: readonly SeenReport[],
  known: ReadonlyMap<string, unknown>,
  picks: readonly Decision[],
): Reconciled {
  const { record } = ledger;
  const pick = picks.find(({ subject, action }) => subject === record.report && action === 'withdrawn');
  const used = new Set(pick ? [pick] : []);
  const lines = [...(pick && !record.closed ? withdrawn(record, pick) : []), ...redacted(record, picks, used)];
  const choices = pick || record.closed ? [] : [lostReport(ledger, reports, known)];
  return { ids: new Map(), lines, choices, used };
}

function withdrawn(record: Ledger['record'], pick: Decision): LedgerLine[] {
  const because = { by: 'editor' as const, why: pick.why ?? '' };
  return [
    ...standing(record).map(({ id }) => ({ ev: 'withdrawn' as const, id, ...because })),
    { ev: 'closed', ...because },
  ];
}

/** Words of a report that is not there any more can still be taken away. */
function redacted(record: Ledger['record'], picks: readonly Decision[], used: Set<Decision>): LedgerLine[] {
  return picks.flatMap((pick) => {
    const claim = record.claims.get(pick.subject);
    if (pick.action !== 'redacted' || !claim || claim.end?.how === 'redacted') return [];
    used.add(pick);
    return { ev: 'redacted' as const, id: claim.id, by: 'editor' as const, why: pick.why ?? '' };
  });
}

function lostReport(ledger: Ledger, reports: readonly SeenReport[], known: ReadonlyMap<string, unknown>): Choice {
  const { report, addresses } = ledger.record;
  const at = addresses.at(-1) ?? '';
  const sentences = new Set(standing(ledger.record).map((claim) => plainSentence(newest(claim).words?.sentence ?? '')));
  const heir = reports
    .filter(({ id }) => !known.has(id))
    .find((other) => [...sentences].filter((sentence) => other.sentences.has(sentence)).length * 2 > sentences.size);
  const [event, name] = at.split('/');
  const former = heir?.at.startsWith(`${event}/`) ? name : at;
  return {
    subject: report,
    rule: 'lost-report',
    line: 1,
    column: 1,
    reason: `the report ${at}, settled as ${report}, is not there`,
    advice: heir
      ? `It seems to be ${heir.file} now: add \`formerly: [${former}]\` to its front matter; or, if it is withdrawn, say so`
      : 'If it was renamed, add its earlier name to `formerly` in its front matter; if it is withdrawn, say so',
    offers: [`${report} withdrawn`],
  };
}
