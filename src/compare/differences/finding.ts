import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference } from '../../model/comparison.ts';
import { countInWords, dayInWords, figureInWords, listInWords } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import type { Measured } from '../rows.ts';

/** A difference between claims, with an address made of what it is about. */
export function finding(
  kind: string,
  about: readonly string[],
  row: string | null,
  claims: readonly CasualtyClaim[],
  text: string,
): Difference {
  return {
    id: [kind, ...about].join('-'),
    kind,
    row,
    reports: [...new Set(claims.map(({ report }) => report))],
    claims: claims.map(({ id }) => id),
    text,
  };
}

/** The rows of the event's own tolls, with the claims that count the whole and name a number. */
export const tolls = (rows: readonly Measured[]): Measured[] =>
  rows
    .filter(({ row }) => row.scope === 'event')
    .map(({ row, claims }) => ({ row, claims: claims.filter(({ qualifier }) => qualifier !== 'indefinite') }));

/** The same without totals of people: they take in now these dead, now those, and cannot be held against one another. */
export const apartTolls = (rows: readonly Measured[]): Measured[] =>
  tolls(rows).filter(({ row }) => row.group !== 'people');

/** Claims of known speakers, by speaker. */
export const bySpeaker = (claims: readonly CasualtyClaim[]): Map<string, CasualtyClaim[]> =>
  Map.groupBy(
    claims.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker ?? '',
  );

/** Claims by the interval of their figure, in the order given. */
export const byInterval = (claims: readonly CasualtyClaim[]): CasualtyClaim[][] => [
  ...Map.groupBy(claims, ({ low, high }) => `${low} ${high}`).values(),
];

/** "The Harbour Post", "The Harbour Post and the Tide", "The Harbour Post, the Tide and 3 other reports". */
export function outletsInWords(claims: readonly CasualtyClaim[], dossier: Dossier): string {
  const names = [...new Set([...new Set(claims.map(({ report }) => report))].map(dossier.outletOf))];
  if (names.length <= 3) return listInWords(names);
  return listInWords([...names.slice(0, 2), countInWords(names.length - 2, 'other outlet')]);
}

/** "37 (31 January 2026)", or the bare figure where the report is undated. */
export function figureAndDay(claim: CasualtyClaim, dossier: Dossier): string {
  const at = dossier.momentOf(claim);
  return `${figureInWords(claim, claim.quote)}${at === null ? '' : ` (${dayInWords(at)})`}`;
}

/** How many reports the claims stand in. */
export const reportCount = (claims: readonly CasualtyClaim[]): number =>
  new Set(claims.map(({ report }) => report)).size;
