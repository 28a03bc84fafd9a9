import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLoose } from '../archive.ts';
import { Gold, SetCard } from './gold.ts';
import { compareLocations } from './locations.ts';
import { matchCasualties, matchSpeakers } from './matching.ts';
import { type Miss, misses } from './misses.ts';
import { type Judged, type Score, score } from './score.ts';

/** The gold sets of the project itself, from its top level. */
export const ownSets = ['src/evaluation/gold/balochistan', 'src/evaluation/gold/constructed'];

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
export const evaluate = (dirs: readonly string[] = ownSets): EvaluatedSet[] => dirs.map(evaluateSet);

function evaluateSet(dir: string): EvaluatedSet {
  const card = readCard(dir);
  const reports = readdirSync(dir)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => evaluateReport(join(dir, name), join(dir, card.reports, name.replace(/\.gold\.json$/, '.md'))));
  return { name: card.name, note: card.note, score: score(reports.map((report) => report.judged)), reports };
}

/** A folder of annotations without a card holds its reports beside them and is called by its name. */
function readCard(dir: string): SetCard {
  if (!readdirSync(dir).includes('set.json')) return { name: basename(dir), note: '', reports: '.' };
  return SetCard.parse(JSON.parse(readFileSync(join(dir, 'set.json'), 'utf8')));
}

function evaluateReport(goldFile: string, file: string): EvaluatedReport {
  const gold = Gold.parse(JSON.parse(readFileSync(goldFile, 'utf8')));
  const { report, reading } = readLoose({ path: file, bytes: readFileSync(file) });
  const text = report.source;
  const judged: Judged = {
    casualties: matchCasualties(text, gold.casualties, reading.casualties),
    locations: compareLocations(gold.locations, reading.locations),
    speakers: matchSpeakers(gold.speakers, reading.speakers),
  };
  return {
    slug: report.slug,
    file,
    judged,
    score: score([judged]),
    misses: misses(text, gold, reading, judged),
  };
}
