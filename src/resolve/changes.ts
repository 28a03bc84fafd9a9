import type { Change } from '../model/change.ts';
import type { CasualtyReading } from '../model/reading.ts';
import { ReadFields } from '../model/reading.ts';
import type { Report, ReportMeta } from '../model/report.ts';
import type { Applied } from './corrections.ts';
import { sentenceAt } from './sentence.ts';

/** What editors changed in a report's reading, for the public record; `idOf` gives the claim that a changed reading became, where it still stands. */
export function changesOf(
  report: Report & { meta: ReportMeta },
  event: string,
  applied: readonly Applied[],
  idOf: (key: number) => string | null,
): Change[] {
  return applied.flatMap(({ correction: { note, on }, key, before, after }) => {
    const stands = after ?? before;
    if (!stands) return [];
    const { quote, start, end } = stands;
    return {
      kind: kindOf(before, after),
      event,
      report: report.slug,
      outlet: report.meta.outlet,
      claim: idOf(key),
      quote,
      start,
      end,
      sentence: sentenceAt(report, start),
      before: before && ReadFields.parse(before),
      after: after && ReadFields.parse(after),
      note,
      on,
    };
  });
}

function kindOf(before: CasualtyReading | null, after: CasualtyReading | null): Change['kind'] {
  if (!before) return 'add';
  return after ? 'set' : 'drop';
}
