import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { misused, readArguments } from '../cli/arguments.ts';
import { phase } from '../cli/progress.ts';
import { proof as identifiers } from './identifiers.ts';
import { proof as interrupted } from './interrupted.ts';
import { proof as payloads } from './payloads.ts';
import { proof as permalinks } from './permalinks.ts';
import { proof as planted } from './planted.ts';
import type { Proof } from './proof.ts';

const proofs: Record<string, Proof> = { payloads, planted, permalinks, identifiers, interrupted };

const usage = `usage: npm run prove -- [NAME…]
  NAME  ${Object.keys(proofs).join(', ')}; without one, all
  What each finds is written to src/prove/figures/.`;

const { paths } = readArguments([], usage);
if (paths.some((name) => !Object.hasOwn(proofs, name))) misused(usage);
for (const [name, proof] of Object.entries(proofs)) {
  if (paths.length === 0 || paths.includes(name)) await prove(name, proof);
}

/** Runs a proof, writes its figures and says how it went. */
async function prove(name: string, { promise, uncovered, seed, run }: Proof): Promise<void> {
  const started = performance.now();
  const { tried, failures, counts = {} } = await phase(promise, run);
  const figures = {
    promise,
    tried,
    failed: failures.length,
    counts,
    seed,
    uncovered,
    on: new Date().toISOString().slice(0, 10),
    seconds: Math.round((performance.now() - started) / 1000),
    node: process.version,
    processors: cpus().length,
  };
  writeFileSync(`src/prove/figures/${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`${name}: ${tried} tried, ${failures.length} failed`);
  for (const failure of failures.slice(0, 50)) console.error(`  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
