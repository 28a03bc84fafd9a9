import { styleText } from 'node:util';
import { type EvaluatedSet, evaluate } from '../evaluation/index.ts';
import { changes, hasFallen, raised, readMarks, writeMarks } from '../evaluation/marks.ts';
import { ownSets } from '../evaluation/sets.ts';
import { misused, readArguments } from './arguments.ts';
import { absolute } from './files.ts';
import { missLines, setLines, summaryLines } from './score-lines.ts';

const usage = `usage: npm run evaluate -- [--misses] [DIR…]
       npm run evaluate -- --ratchet
  DIR        a folder of reports with their annotations; without one, the sets of the project
  --misses   everything that was read wrongly, with its place
  --ratchet  raises the marks below which no score of the project's sets may fall`;

const { flags, paths } = readArguments(['misses', 'ratchet'], usage);
if (flags.ratchet && paths.length > 0) misused(usage);
const sets = evaluate(paths.length > 0 ? paths.map(absolute) : ownSets);
if (flags.ratchet) ratchet(sets);
else print(sets);

function print(evaluated: readonly EvaluatedSet[]): void {
  for (const set of evaluated) {
    console.log(setLines(set).join('\n'));
    if (flags.misses) console.log(missLines(set).join('\n'));
  }
  console.log(summaryLines(evaluated).join('\n'));
}

/** Raises the marks, and says which rose and which scores lie below theirs. */
function ratchet(evaluated: readonly EvaluatedSet[]): void {
  const marks = readMarks();
  for (const change of changes(marks, evaluated)) {
    const { set, measure, mark, now } = change;
    const line = `${set} ${measure}: ${hasFallen(change) ? 'fell' : 'rises'} from ${mark} to ${now}`;
    console.log(hasFallen(change) ? styleText('red', line) : line);
    if (hasFallen(change)) process.exitCode = 1;
  }
  writeMarks(raised(marks, evaluated));
}
