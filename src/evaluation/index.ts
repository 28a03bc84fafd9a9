import { readFileSync } from 'node:fs';
import { readLoose } from '../loose.ts';
import type { Report } from '../model/report.ts';
import { type Confusion, effectConfusion, groupConfusion } from './confusion.ts';
import type { Genre } from './genre.ts';
import { compareLocations } from './locations.ts';
import { matchCasualties, matchSpeakers } from './matching.ts';
import { type Miss, misses } from './misses.ts';
import { type Mistake, mistakes } from './mistakes.ts';
import { type Judged, type Score, score } from './score.ts';
import { type GoldReport, ownSets, readSet } from './sets.ts';

/** A report of a set, read and judged. */
export interface EvaluatedReport {
  /** File name without `.md`. */
  slug: string;
  file: string;
  genre: Genre | null;
  report: Report;
  judged: Judged;
  score: Score;
  /** Everything that was read wrongly, as lines. */
  misses: Miss[];
  /** The casualty claims that were read wrongly, with what was wanted and what was read. */
  mistakes: Mistake[];
}

/** A set of annotated reports and how well it is read. */
export interface EvaluatedSet {
  name: string;
  note: string;
  /** Whether its reports were written to test the reading. */
  constructed: boolean;
  score: Score;
  /** What was taken for what. */
  confusion: { effect: Confusion; group: Confusion };
  reports: EvaluatedReport[];
}

/** Reads every annotated report of the given folders anew and holds the readings against the annotations. */
export function evaluate(dirs: readonly string[] = ownSets): EvaluatedSet[] {
  return dirs.map(readSet).map(({ reports, ...card }) => {
    const evaluated = reports.map(evaluateReport);
    const judged = evaluated.map((report) => report.judged);
    const confusion = { effect: effectConfusion(judged), group: groupConfusion(judged) };
    return { ...card, score: score(judged), confusion, reports: evaluated };
  });
}

function evaluateReport({ file, genre, gold }: GoldReport): EvaluatedReport {
  const { report, reading, faults } = readLoose({ path: file, bytes: readFileSync(file) });
  if (!report || !reading) throw new Error(`${file} cannot be read: ${faults[0]?.reason}`);
  const text = report.source;
  const judged: Judged = {
    casualties: matchCasualties(text, gold.casualties, reading.casualties),
    locations: compareLocations(gold.locations, reading.locations),
    speakers: matchSpeakers(gold.speakers, reading.speakers),
  };
  return {
    slug: report.slug,
    file,
    genre,
    report,
    judged,
    score: score([judged]),
    misses: misses(report, gold, reading, judged),
    mistakes: mistakes(report, gold.casualties, judged.casualties),
  };
}
