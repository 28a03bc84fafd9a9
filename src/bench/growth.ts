import { columns } from '../cli/columns.ts';
import { readLoose } from '../loose.ts';
import { bars, type Part, verdict } from './bars.ts';
import { interleaved, median, timesAsLong } from './stopwatch.ts';
import { fileOf, largest, prose } from './texts.ts';

/** A text once, twice and four times over: cost should grow as length does. */
export function growth(): Part {
  const once = prose(largest / 4);
  const file = (times: number) => fileOf(`${times}-times.md`, once.repeat(times));
  const [one, two, four] = [file(1), file(2), file(4)];
  const times = interleaved(
    { once: () => readLoose(one), twice: () => readLoose(two), 'four times': () => readLoose(four) },
    { unmeasured: 3, measured: 11 },
  );
  const row = (name: keyof typeof times, size: number) => [
    name,
    `${(size / 1024).toFixed(0)} KB`,
    `${median(times[name]).toFixed(0)} ms`,
    timesAsLong(times[name], times.once).toFixed(2),
  ];
  return {
    title: 'The same text once, twice and four times over, as one file',
    lines: columns(
      [
        ['', 'size', 'time', '× once'],
        row('once', one.bytes.length),
        row('twice', two.bytes.length),
        row('four times', four.bytes.length),
      ],
      [1, 2, 3],
    ),
    verdicts: [verdict('four times the text', timesAsLong(times['four times'], times.once), bars.fourTimes, '×')],
  };
}
