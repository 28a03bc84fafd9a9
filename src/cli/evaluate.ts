import { parseArgs } from 'node:util';
import { evaluate } from '../evaluation/index.ts';
import { ownSets } from '../evaluation/sets.ts';
import { absolute } from './files.ts';
import { missLines, setLines } from './score-lines.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const dirs = positionals.length > 0 ? positionals.map(absolute) : ownSets;
for (const set of evaluate(dirs)) {
  console.log(setLines(set).join('\n'));
  if (values.misses) console.log(missLines(set).join('\n'));
}
