export { type Ledger, readLedger } from './file.ts';
export { type Pick, readPick } from './picks.ts';
export { type SeenReport, seenReport } from './seen.ts';
export { type Settled, type Settlement, settle, settledText } from './settle.ts';
