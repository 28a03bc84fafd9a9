import { columns } from '../cli/columns.ts';
import { bars, type Part, verdict } from './bars.ts';
import { readers, slowReaders } from './readers.ts';
import { interleaved, median, type Rounds, timesAsLong } from './stopwatch.ts';
import { reports, type Text } from './texts.ts';

const rounds: Rounds = { unmeasured: 40, measured: 41 };
const fewRounds: Rounds = { unmeasured: 2, measured: 5 };

/** Reading a report whole beside remark, remark with sentences, wink-nlp and compromise, on the same reports. */
export function comparison(): Part {
  const texts = reports();
  const bytes = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const times = interleaved(overAll(readers, texts), rounds);
  const slow = interleaved(overAll(slowReaders, texts), fewRounds);
  const floor = times['remark with sentences'];
  const rows = Object.entries({ ...times, ...slow }).map(([name, own]) => [
    name,
    `${(median(own) / texts.length).toFixed(2)} ms`,
    `${(bytes / 1e3 / median(own)).toFixed(2)} MB/s`,
    name in slow ? (median(own) / median(floor)).toFixed(2) : timesAsLong(own, floor).toFixed(2),
  ]);
  return {
    title: `Reading ${texts.length} reports of ${(bytes / texts.length / 1000).toFixed(1)} KB (medians of ${rounds.measured} rounds, taken in turns)`,
    lines: columns([['', 'a report', 'speed', '× remark with sentences'], ...rows], [1, 2, 3]),
    verdicts: [verdict('whole ÷ remark with sentences', timesAsLong(times['Variorum, whole'], floor), bars.whole, '×')],
  };
}

/** Each reader as one run over all texts. */
function overAll<Name extends string>(
  readers: Record<Name, (text: Text) => unknown>,
  texts: readonly Text[],
): Record<Name, () => void> {
  const run = (read: (text: Text) => unknown) => () => {
    for (const text of texts) read(text);
  };
  return Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, run(read as never)])) as never;
}
