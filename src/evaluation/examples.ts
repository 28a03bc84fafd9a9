import type { Report } from '../model/report.ts';
import type { EvaluatedReport, EvaluatedSet } from './index.ts';
import type { Mistake } from './mistakes.ts';

/** A mistake with the sentence that it was made in, for people to look at. */
export interface Example {
  /** Name of the set. */
  set: string;
  report: EvaluatedReport;
  mistake: Mistake;
  sentence: string;
}

const most = 6;
/** Characters of a sentence that shows a mistake and can be taken in at once. */
const [shortest, longest] = [50, 240];

/**
 * Mistakes made in the constructed sets, chosen by rule and not by hand: of each kind of mistake, the most frequent kind
 * first, the one in the shortest sentence that is long enough to judge it by; at most six, and no report twice.
 */
export function examples(sets: readonly EvaluatedSet[]): Example[] {
  const all = sets.filter(({ constructed }) => constructed).flatMap(inSet);
  const kinds = [...Map.groupBy(all, ({ mistake }) => mistake.kind).values()].sort((a, b) => b.length - a.length);
  const chosen: Example[] = [];
  for (const kind of kinds) {
    const [first] = kind
      .filter(({ sentence, report }) => fits(sentence) && chosen.every((other) => other.report !== report))
      .sort((a, b) => a.sentence.length - b.sentence.length);
    if (first && chosen.length < most) chosen.push(first);
  }
  return chosen;
}

const fits = (sentence: string): boolean => sentence.length >= shortest && sentence.length <= longest;

const inSet = ({ name, reports }: EvaluatedSet): Example[] =>
  reports.flatMap((report) =>
    report.mistakes.map((mistake) => ({
      set: name,
      report,
      mistake,
      sentence: sentenceAt(report.report, mistake.start),
    })),
  );

/** The sentence at an offset, as plain text; empty where none stands there. */
function sentenceAt({ blocks }: Report, start: number): string {
  for (const { text, sentences } of blocks) {
    const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
    if (found) return text.slice(found.from, found.to);
  }
  return '';
}
