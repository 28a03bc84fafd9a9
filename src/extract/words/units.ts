import type { PlaceUnit } from '../../model/figure.ts';

/** What counted places are called; villages and points are locations (precedents of the codebook). */
const units: Readonly<Record<PlaceUnit, string>> = {
  locations:
    'locations location places sites points villages spots areas targets localities hamlets neighbourhoods neighborhoods islands communities settlements communes states',
  cities: 'cities city',
  towns: 'towns town townships',
  districts:
    'districts district provinces counties regions governorates departments prefectures municipalities boroughs',
};

const byWord = new Map(
  Object.entries(units).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as PlaceUnit])),
);

/** The unit that a word stands for, or null. */
export const unitOf = (word: string): PlaceUnit | null => byWord.get(word) ?? null;

export const isPlaceUnit = (word: string): boolean => byWord.has(word);
