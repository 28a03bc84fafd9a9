import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Gold, SetCard } from './gold.ts';

/** The gold sets of the project itself, from its top level. */
export const ownSets = ['src/evaluation/gold/balochistan', 'src/evaluation/gold/constructed'];

/** A report and what is to be read out of it. */
export interface GoldReport {
  file: string;
  gold: Gold;
}

/** Reports that were annotated by one hand. */
export interface GoldSet {
  name: string;
  note: string;
  reports: GoldReport[];
}

/** Reads a folder of annotations; one that is not well formed throws. */
export function readSet(dir: string): GoldSet {
  const { name, note, reports } = readCard(dir);
  return {
    name,
    note,
    reports: readdirSync(dir)
      .filter((file) => file.endsWith('.gold.json'))
      .sort()
      .map((file) => ({
        file: join(dir, reports, file.replace(/\.gold\.json$/, '.md')),
        gold: Gold.parse(readJson(join(dir, file))),
      })),
  };
}

/** A folder without a card is called by its name and holds the reports beside the annotations. */
function readCard(dir: string): SetCard {
  const file = join(dir, 'set.json');
  return existsSync(file) ? SetCard.parse(readJson(file)) : { name: basename(dir), note: '', reports: '.' };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
