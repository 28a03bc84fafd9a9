import { faultLine } from '../archive.ts';
import { columns } from '../cli/columns.ts';
import { readLoose } from '../loose.ts';
import { bars, type Part, verdict } from './bars.ts';
import { largestTexts } from './hostile.ts';
import { millisecondsOf } from './stopwatch.ts';
import { fileOf } from './texts.ts';

/** The largest file that is admitted, as prose and as whatever is meant to keep a reader busy: read, or refused at a place, within the bar. */
export function largestFiles(): Part {
  const found = Object.entries(largestTexts()).map(([name, text]) => ({ name, ...tried(name, text) }));
  const slowest = found.toSorted((a, b) => b.time - a.time)[0];
  return {
    title: 'Files of 128 KB, each read once',
    lines: columns(
      found.map(({ name, time, outcome }) => [name, `${time.toFixed(0)} ms`, outcome]),
      [1],
    ),
    verdicts: [verdict(`the slowest file (${slowest?.name})`, slowest?.time ?? 0, bars.largestMilliseconds, 'ms')],
  };
}

function tried(name: string, text: string): { time: number; outcome: string } {
  const file = fileOf(`${name}.md`, text);
  let outcome = '';
  const time = millisecondsOf(() => {
    const { reading, faults } = readLoose(file);
    const [fault] = faults;
    outcome = reading
      ? `${reading.casualties.length} claims`
      : `refused: ${fault ? faultLine(fault) : 'without a word'}`;
  });
  return { time, outcome };
}
