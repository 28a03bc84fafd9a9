import { readFileSync } from 'node:fs';
import { readLoose } from '../archive.ts';
import { compareLocations } from './locations.ts';
import { matchCasualties, matchSpeakers } from './matching.ts';
import { type Miss, misses } from './misses.ts';
import { type Judged, type Score, score } from './score.ts';
import { type GoldReport, ownSets, readSet } from './sets.ts';

/** A report of a set, read and judged. */
export interface EvaluatedReport {
  /** File name without `.md`. */
  slug: string;
  file: string;
  judged: Judged;
  score: Score;
  misses: Miss[];
}

/** A set of annotated reports and how well it is read. */
export interface EvaluatedSet {
  name: string;
  note: string;
  score: Score;
  reports: EvaluatedReport[];
}

/** Reads every annotated report of the given folders anew and holds the readings against the annotations. */
export function evaluate(dirs: readonly string[] = ownSets): EvaluatedSet[] {
  return dirs.map(readSet).map(({ name, note, reports }) => {
    const evaluated = reports.map(evaluateReport);
    return { name, note, score: score(evaluated.map((report) => report.judged)), reports: evaluated };
  });
}

function evaluateReport({ file, gold }: GoldReport): EvaluatedReport {
  const { report, reading, faults } = readLoose({ path: file, bytes: readFileSync(file) });
  if (!report || !reading) throw new Error(`${file} cannot be read: ${faults[0]?.reason}`);
  const text = report.source;
  const judged: Judged = {
    casualties: matchCasualties(text, gold.casualties, reading.casualties),
    locations: compareLocations(gold.locations, reading.locations),
    speakers: matchSpeakers(gold.speakers, reading.speakers),
  };
  return { slug: report.slug, file, judged, score: score([judged]), misses: misses(report, gold, reading, judged) };
}
