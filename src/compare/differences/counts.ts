import type { Claim, LocationClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { countInWords, figureInWords, listInWords, namedNumber } from '../../model/wording.ts';
import { agreement } from '../agree.ts';
import type { Dossier } from '../dossier.ts';
import { finding, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** How many places, and which: counts that do not meet, one number of other things, a count and the names beside it, places that few reports name. */
export const counts: Rule = (_, dossier) => {
  const all = dossier.reports.flatMap(({ claims }) => claims).filter(isLocation);
  const counted = all
    .filter(isCount)
    .filter(({ role, figure }) => (role === 'attacked' || role === 'affected') && figure.low > vague);
  return [
    ...apart(counted, dossier),
    ...otherUnit(counted, dossier),
    ...within(counted, dossier),
    ...unnamed(counted, all, dossier),
    ...rare(all, dossier),
  ];
};

type Count = LocationClaim & { figure: NonNullable<LocationClaim['figure']> };

/** "Several" and "multiple" places count none. */
const vague = 2;

const isLocation = (claim: Claim): claim is LocationClaim => claim.kind === 'location';
const isCount = (claim: LocationClaim): claim is Count => claim.figure !== null;

function inWords({ figure, quote }: Count): string {
  const words = figureInWords(figure, quote);
  return `${words}${/^(?:dozens|scores|hundreds|thousands)$/.test(words) ? ' of' : ''} ${figure.unit}`;
}
const byWording = (claims: readonly Count[]): Count[][] =>
  [...Map.groupBy(claims, inWords).values()].sort((a, b) => reportCount(b) - reportCount(a));

/** Counts of one unit that do not meet. */
function apart(counted: readonly Count[], dossier: Dossier): Difference[] {
  return [...Map.groupBy(counted, ({ figure }) => figure.unit)].flatMap(([unit, own]) => {
    const wordings = byWording(own);
    const isApart = own.some((a) => own.some((b) => agreement(a.figure, b.figure) === 'apart'));
    // Where no two reports share a count, each counts its own: camps here, damaged roads there.
    if (!isApart || wordings.every((same) => reportCount(same) < 2)) return [];
    const items = wordings.map((same) => `${inWords(same[0]!)} (${outletsInWords(same, dossier)})`);
    return [finding('places', [unit], null, wordings, `The places struck are counted as ${listInWords(items)}.`)];
  });
}

/** "12 locations" and "12 towns". */
function otherUnit(counted: readonly Count[], dossier: Dossier): Difference[] {
  return [
    ...Map.groupBy(
      counted.filter(({ figure }) => figure.qualifier === 'exact'),
      ({ figure }) => namedNumber(figure),
    ),
  ].flatMap(([number, own]) => {
    const units = byWording(own);
    if (units.length < 2) return [];
    const items = units.map((same) => `${same[0]!.figure.unit} in ${outletsInWords(same, dossier)}`);
    return [finding('places', ['unit', number], null, units, `${number} are ${listInWords(items)}.`)];
  });
}

/** Two counts in one report that do not meet, or are of other things. */
function within(counted: readonly Count[], dossier: Dossier): Difference[] {
  return [...Map.groupBy(counted, ({ report }) => report)].flatMap(([report, own]) => {
    const wordings = byWording(own);
    const [one, other] = wordings.map(([first]) => first!);
    if (!one || !other || inWords(one) === inWords(other)) return [];
    const parts = one.figure.unit !== other.figure.unit && namedNumber(one.figure) > 3 * namedNumber(other.figure);
    if (parts || (one.figure.unit === other.figure.unit && agreement(one.figure, other.figure) !== 'apart')) return [];
    const text = `${dossier.outletOf(report)} counts ${listInWords(wordings.map(([first]) => inWords(first!)))} in one report.`;
    return [finding('places', ['within', report], null, wordings, text)];
  });
}

/** A report that counts places and names more of them than it counts. */
function unnamed(counted: readonly Count[], all: readonly LocationClaim[], dossier: Dossier): Difference[] {
  return counted.flatMap((count) => {
    const named = all.filter(
      ({ report, figure, role, place }) =>
        report === count.report && figure === null && role === 'attacked' && place !== null,
    );
    const names = new Set(named.map(({ place }) => place).filter((place) => place !== dossier.event.place));
    const { figure } = count;
    if (figure.unit === 'locations' || figure.high === null || names.size <= figure.high) return [];
    const text = `${dossier.outletOf(count.report)} counts ${inWords(count)} and names ${countInWords(names.size, 'place')}.`;
    return [finding('places', ['named', count.report, figure.unit], null, [[count], named], text)];
  });
}

/** So few reports name a place that most others know of nothing there. */
const few = 2;

/** Places struck that only one or two reports name, gathered by who names them. */
function rare(all: readonly LocationClaim[], dossier: Dossier): Difference[] {
  const struck = all.filter(
    ({ place, figure, role }) => place !== null && figure === null && (role === 'attacked' || role === 'operation'),
  );
  const reports = reportCount(struck);
  const places = [...Map.groupBy(struck, ({ place, role }) => `${place} ${role}`).values()].filter(
    (own) => reportCount(own) <= few,
  );
  const byReports = Map.groupBy(places, (own) => [...new Set(own.map(({ report }) => report)), own[0]!.role].join(' '));
  return [...byReports].flatMap(([key, own]) => {
    const shared = reportCount(own[0]!) > 1;
    if (reports < 2 * few + 1 || (!shared && own.length < 2)) return [];
    const names = own.map(([first]) => dossier.placeName(first!.place ?? ''));
    const how = own[0]![0]!.role === 'attacked' ? 'attacked' : 'the scene of operations';
    const text = `Only ${outletsInWords(own.flat(), dossier)} ${reportCount(own.flat()) === 1 ? 'names' : 'name'} ${listInWords(names)} as ${how}, of ${reports} reports that name places.`;
    return [finding('places', ['rare', key], null, own, text)];
  });
}
