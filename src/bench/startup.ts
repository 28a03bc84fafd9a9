import { spawnSync } from 'node:child_process';
import { columns } from '../cli/columns.ts';
import { bars, type Part, verdict } from './bars.ts';
import { interleaved, median } from './stopwatch.ts';
import { reports } from './texts.ts';

/** `claims` from the first line of its process to its last, for one report, beside a process that does nothing. */
export function startUp(): Part {
  const report = reports()[0]?.path ?? '';
  const times = interleaved(
    {
      'claims of a report': () => run('src/cli/claims.ts', '--json', report),
      'node alone': () => run('--eval', ''),
    },
    { unmeasured: 1, measured: 7 },
  );
  const rows = Object.entries(times).map(([name, own]) => [name, `${median(own).toFixed(0)} ms`]);
  return {
    title: 'A process of its own (medians of 7)',
    lines: columns(rows, [1]),
    verdicts: [verdict('start-up of claims', median(times['claims of a report']), bars.startMilliseconds, 'ms')],
  };
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}
