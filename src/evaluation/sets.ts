import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Genre, genreOf } from './genre.ts';
import { Gold, SetCard } from './gold.ts';

/** The gold sets of the project itself, from its top level. */
export const ownSets = ['balochistan', 'constructed', 'worldwide'].map((set) => `src/evaluation/gold/${set}`);

/** A report and what is to be read out of it. */
export interface GoldReport {
  file: string;
  genre: Genre | null;
  gold: Gold;
}

/** Reports that were annotated by one hand. */
export interface GoldSet {
  name: string;
  note: string;
  constructed: boolean;
  reports: GoldReport[];
}

/** Reads a folder of annotations; one that is not well formed throws. */
export function readSet(dir: string): GoldSet {
  const { name, note, constructed, reports, genre = null } = readCard(dir);
  const read = (file: string): GoldReport => {
    const report = join(dir, reports, file.replace(/\.gold\.json$/, '.md'));
    const own = genreOf(readFileSync(report, 'utf8'));
    return { file: report, genre: own ?? genre, gold: Gold.parse(readJson(join(dir, file))) };
  };
  const files = readdirSync(dir).filter((file) => file.endsWith('.gold.json'));
  return { name, note, constructed, reports: files.sort().map(read) };
}

/** A folder without a card is called by its name and holds the reports beside the annotations. */
function readCard(dir: string): SetCard {
  const file = join(dir, 'set.json');
  return existsSync(file)
    ? SetCard.parse(readJson(file))
    : { name: basename(dir), note: '', reports: '.', constructed: false };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
