export { addressBook } from './addresses.ts';
export { type Decision, readDecision } from './decision.ts';
export { type Ledger, readLedger } from './file.ts';
export { relabelled } from './relabel.ts';
export { type SeenReport, seenReport } from './seen.ts';
export { type Settled, type Settlement, settle, settledText } from './settle.ts';
