import { evaluate } from '../evaluation/index.ts';
import { ownSets } from '../evaluation/sets.ts';
import { readArguments } from './arguments.ts';
import { absolute } from './files.ts';
import { missLines, setLines } from './score-lines.ts';

const { flags, paths } = readArguments(
  ['misses'],
  `usage: npm run evaluate -- [--misses] [DIR…]
  DIR       a folder of reports with their annotations; without one, the sets of the project
  --misses  everything that was read wrongly, with its place`,
);
for (const set of evaluate(paths.length > 0 ? paths.map(absolute) : ownSets)) {
  console.log(setLines(set).join('\n'));
  if (flags.misses) console.log(missLines(set).join('\n'));
}
