import type { LocationReading, Role } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { evidence } from '../evidence.ts';
import type { Token } from '../lex.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { Setting } from '../setting/settings.ts';
import { sitting } from '../words/places.ts';
import { isViolent, roleOfWord } from '../words/roles.ts';
import { isPlaceUnit, unitOf } from '../words/units.ts';
import { roleBetween } from './role.ts';

/** Counts of places where something happened: "12 locations", "over a dozen cities", "nine districts". */
export function countedPlaces(report: Report, settings: readonly Setting[], kind: Role): LocationReading[] {
  const found = settings.flatMap((setting) => (setting.elsewhen ? [] : inSentence(report, setting, kind)));
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = 'unit' in one ? `${one.low} ${one.high} ${one.unit}` : '';
    return !seen.has(key) && seen.add(key);
  });
}

function inSentence(report: Report, setting: Setting, kind: Role): LocationReading[] {
  const { tokens, passage, counts } = setting.sentence;
  if (!tokens.some(({ lower }) => isPlaceUnit(lower))) return [];
  if (
    counts.length === 0 &&
    setting.spots.length < 3 &&
    !tokens.some(({ lower }) => roleOfWord(lower) || isViolent(lower))
  )
    return [];
  const found: LocationReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantity = placesAt(tokens, at);
    const unit = quantity ? unitAt(tokens, quantity) : null;
    if (!quantity || unit === null || isSeat(tokens, at)) continue;
    const { low, high, qualifier } = quantity;
    const end = wordsTo(tokens, unit);
    const word = tokens[unit]?.lower ?? '';
    const named = unitOf(bothWords(tokens, unit) ?? word) ?? 'locations';
    found.push({
      ...{ low, high, qualifier, unit: named, role: roleBetween(setting, at, end, kind) },
      ...evidence(report.source, passage.block, tokens, quantity.from, end),
      rules: ['count of places'],
    });
    at = end - 1;
  }
  return found;
}

/** A quantity that may count places: no article, no ordinal, two at least. */
function placesAt(tokens: readonly Token[], at: number): Quantity | null {
  const quantity = quantityAt(tokens, at);
  if (!quantity || ['article', 'zero', 'ordinal'].includes(quantity.kind) || quantity.low < 2) return null;
  return quantity;
}

const BETWEEN = new Set(
  'of different other major coastal separate more remote mountain key the northern southern eastern western such nearby neighbouring neighboring small rural affected worst-hit border'.split(
    ' ',
  ),
);
const REACH = 3;

/** Index of the unit behind a quantity, a few adjectives between; "targets" stands right behind it. */
function unitAt(tokens: readonly Token[], { to }: Quantity): number | null {
  for (let at = to; at < to + REACH; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (unitOf(lower) && !tokens[at]?.capital) return lower === 'targets' && at > to ? null : at;
    if (!BETWEEN.has(lower)) return null;
  }
  return null;
}

/** "12 towns and cities": the larger word names the unit. */
function bothWords(tokens: readonly Token[], unit: number): string | null {
  if (wordsTo(tokens, unit) === unit + 1) return null;
  const both = [tokens[unit]?.lower ?? '', tokens[unit + 2]?.lower ?? ''];
  return both.find((word) => word === 'cities') ?? null;
}

const wordsTo = (tokens: readonly Token[], unit: number) =>
  tokens[unit + 1]?.lower === 'and' && unitOf(tokens[unit + 2]?.lower ?? '') ? unit + 3 : unit + 1;

/** "police officials in four districts": where speakers sit. */
const isSeat = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'in' && sitting.has(tokens[at - 2]?.lower ?? '');
