import fc from 'fast-check';
import { type Edit, history, live } from '../ledger/histories.ts';
import type { Proof } from './proof.ts';

const seed = 20_310_503;
const histories = 100_000;
const batch = 1_000;
const most = 50;

export const proof: Proof = {
  promise:
    'Whatever befalls a report in a history of up to 50 edits, each settled: no version of a claim is ever gone (I1) or another (I2), no id changes its meaning without an editor (I3), idle edits mint no id (I4), settling twice writes once (I5), successors lead to an end (I7), every id has its check character (I8).',
  uncovered:
    'Histories are of one report of up to eight sentences, invented; every choice is made as it is first offered. I6, the order of branches and files, is a property of the test command.',
  seed,
  async run() {
    const failures: string[] = [];
    const counts = { edits: 0, claims: 0, versions: 0 };
    for (let from = 0; from < histories; from += batch) {
      for (const edits of fc.sample(history(most), { numRuns: batch, seed: seed + from }))
        take(edits, counts, failures);
    }
    return { tried: histories, failures, counts };
  },
};

function take(
  edits: readonly Edit[],
  counts: Record<'edits' | 'claims' | 'versions', number>,
  failures: string[],
): void {
  try {
    const lived = live(edits);
    counts.edits += lived.settled;
    counts.claims += lived.claims;
    counts.versions += lived.versions;
  } catch (error) {
    failures.push(`${error instanceof Error ? error.message : error}: ${JSON.stringify(edits)}`);
  }
}
