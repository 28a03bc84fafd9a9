import type { PlaceUnit } from '../../model/figure.ts';
import type { LocationReading, Role } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { evidence } from '../evidence.ts';
import type { Setting } from '../setting/settings.ts';
import { quantityAt } from '../quantity.ts';

/** What the units of place counts are called; villages and points are locations (precedents of the codebook). */
const UNITS: Readonly<Record<string, PlaceUnit>> = {
  locations: 'locations', location: 'locations', places: 'locations', sites: 'locations', points: 'locations', villages: 'locations', spots: 'locations', areas: 'locations', targets: 'locations', localities: 'locations', hamlets: 'locations', neighbourhoods: 'locations', neighborhoods: 'locations', islands: 'locations', municipalities: 'locations',
  cities: 'cities', city: 'cities', towns: 'towns', town: 'towns', districts: 'districts', district: 'districts', provinces: 'districts', counties: 'districts', regions: 'districts',
};

/** Counts of places where something happened: "12 locations", "over a dozen cities", "nine districts". */
export function countedPlaces(report: Report, settings: readonly Setting[], role: Role): LocationReading[] {
  const found = settings.flatMap((setting) => (setting.elsewhen ? [] : inSentence(report, setting, role)));
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = 'unit' in one ? `${one.low} ${one.high} ${one.unit}` : '';
    return !seen.has(key) && seen.add(key);
  });
}

function inSentence(report: Report, { sentence }: Setting, role: Role): LocationReading[] {
  const { tokens } = sentence;
  const found: LocationReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantity = quantityAt(tokens, at);
    if (!quantity || quantity.kind === 'article' || quantity.kind === 'zero' || quantity.kind === 'ordinal' || quantity.low < 2) continue;
    let unit = quantity.to;
    while (unit < quantity.to + 3 && !UNITS[tokens[unit]?.lower ?? ''] && ['of', 'different', 'other', 'major', 'coastal', 'separate', 'more', 'remote', 'mountain', 'key', 'the', 'northern', 'southern', 'eastern', 'western'].includes(tokens[unit]?.lower ?? '')) unit += 1;
    const counted = UNITS[tokens[unit]?.lower ?? ''];
    if (!counted) continue;
    const { low, high, qualifier } = quantity;
    found.push({ low, high, qualifier, unit: counted, role: role === 'operation' ? 'operation' : role, ...evidence(report.source, sentence.passage.block, tokens, quantity.from, unit + 1), rules: ['count of places'] });
    at = unit;
  }
  return found;
}
