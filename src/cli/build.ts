import { readArguments } from './arguments.ts';
import { buildSite } from './site.ts';

const usage = `usage: npm run build -- [--settled]
  --settled  refuses where something is read that the ledger does not hold yet: for what is published`;

const { flags } = readArguments(['settled'], usage);
if (!(await buildSite({ content: 'content', out: 'dist', settled: flags.settled }))) process.exitCode = 1;
