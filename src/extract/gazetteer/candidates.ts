import type { NamedPlaceKind } from '../../model/gazetteer.ts';
import { places } from './by-hand/places.ts';
import { fold } from './fold.ts';
import type { City, OldTown, Source } from './source.ts';
import { inProse, spellings, stripped } from './spellings.ts';

/** A name that wants into the gazetteer; where two bear one spelling, the higher rank has it. */
export interface Candidate {
  name: string;
  kind: NamedPlaceKind;
  rank: number;
  population: number;
}

/** Which of the places of one name a reader thinks of first. */
export const rank = { hand: 7, country: 6, bigTown: 5, province: 4, town: 3, district: 2, spelling: 1 } as const;

/** A town of so many people is thought of before the province of its name. */
const big = 100_000;

/** Countries whose first division is a region, so that the second is what news calls a province. */
const provincesBelow = new Set(['PH']);

/** Countries whose second division is a quarter or an estate, which no reader outside knows. */
const withoutDistricts = new Set(['PR', 'JM', 'LC', 'CY', 'SB', 'LV']);

/** Every name of the lists by hand and of the source, with other spellings. */
export function* candidates(source: Source): Generator<Candidate> {
  for (const { kind, names } of places) for (const name of names) yield { name, kind, rank: rank.hand, population: 0 };
  yield* countries(source.cities);
  yield* towns(source.cities, source.oldTowns);
  for (const { code, name } of source.firstDivisions) yield* province(code.slice(0, 2), name);
  for (const { code, name } of source.secondDivisions) yield* district(code.slice(0, 2), name);
}

function* countries(cities: readonly City[]): Generator<Candidate> {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of new Set(cities.map((city) => city.country))) {
    const name =
      english
        .of(code)
        ?.replaceAll('&', 'and')
        .replace(/ \(.{0,30}\)$/, '') ?? code;
    yield { name, kind: 'country', rank: rank.country, population: 0 };
  }
}

function* towns(cities: readonly City[], old: readonly OldTown[]): Generator<Candidate> {
  const population = new Map<string, number>();
  for (const town of old) {
    const key = `${town.country} ${fold(town.name)}`;
    population.set(key, Math.max(population.get(key) ?? 0, town.population));
  }
  for (const { name, country } of [...cities, ...old]) {
    const people = population.get(`${country} ${fold(name)}`) ?? 0;
    yield* spelled(name, country, 'settlement', people >= big ? rank.bigTown : rank.town, people);
  }
  for (const town of old)
    for (const name of spellings(town))
      yield { name, kind: 'settlement', rank: rank.spelling, population: town.population };
}

/** A province under its full name in the source, its bare name, and what news puts behind the bare name. */
function* province(country: string, name: string): Generator<Candidate> {
  const bare = stripped(name);
  yield { name, kind: 'province', rank: rank.province, population: 0 };
  yield* spelled(bare, country, 'province', rank.province, 0);
  for (const full of [`${bare} Province`, `${bare} State`])
    yield { name: full, kind: 'province', rank: rank.spelling, population: 0 };
}

function* district(country: string, name: string): Generator<Candidate> {
  if (withoutDistricts.has(country)) return;
  if (provincesBelow.has(country)) {
    yield* province(country, name);
    return;
  }
  const bare = stripped(name);
  const full = name.endsWith(' County') ? `${bare} County` : `${bare} District`;
  yield { name: full, kind: 'district', rank: rank.district, population: 0 };
  if (country !== 'US') yield* spelled(bare, country, 'district', rank.district, 0);
}

/** A name and, where its country writes Arabic, the name as prose spells it. */
function* spelled(name: string, country: string, kind: NamedPlaceKind, stands: number, population: number) {
  yield { name, kind, rank: stands, population };
  for (const other of inProse(name, country)) yield { name: other, kind, rank: rank.spelling, population };
}
