import type { CasualtyClaim } from '../../model/claim.ts';
import type { Difference, DifferenceKind } from '../../model/comparison.ts';
import { countInWords, dayInWords, figureInWords, listInWords, voiceInWords } from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { withEarlierDays } from '../headline.ts';
import type { Measured } from '../rows.ts';
import { slugged } from '../voice.ts';

/** What a difference needs of a claim. */
type Told = Pick<CasualtyClaim, 'id' | 'report'>;

/** A difference between accounts, with an address made of what it is about. */
export function finding(
  kind: DifferenceKind,
  about: readonly (string | number)[],
  row: string | null,
  accounts: readonly (readonly Told[])[],
  text: string,
): Difference {
  const claims = [...new Map(accounts.flat().map((claim) => [claim.id, claim])).values()];
  return {
    id: [kind, ...about.map((part) => slugged(String(part)))].join('-'),
    kind,
    row,
    reports: [...new Set(claims.map(({ report }) => report))],
    claims: claims.map(({ id }) => id),
    accounts: accounts.map((account) => account.map(({ id }) => id)),
    text: text.charAt(0).toUpperCase() + text.slice(1),
  };
}

/**
 * The measures of the event, each with all counts of it that name a number, also the tolls that are counted from before the
 * event: whoever counts on, counts the same dead.
 */
export function tolls(rows: readonly Measured[], dossier: Dossier): Measured[] {
  return rows
    .filter(({ row }) => row.covers === 'event')
    .map((main) => {
      const earlier = withEarlierDays(main, rows)?.claims.filter(({ scope }) => scope === 'event') ?? [];
      const own = new Set([...main.claims, ...earlier]);
      return { row: main.row, claims: dossier.claims.filter((claim) => own.has(claim) && isNumbered(claim)) };
    });
}

/** The same without totals of people where groups are told apart: they take in now these dead, now those. */
export function apartTolls(rows: readonly Measured[], dossier: Dossier): Measured[] {
  const all = tolls(rows, dossier);
  const isApart = ({ row }: Measured) =>
    row.group !== 'people' || !all.some((other) => other.row.effect === row.effect && other.row.group === 'militants');
  return all.filter(isApart);
}

export const isNumbered = ({ qualifier }: Pick<CasualtyClaim, 'qualifier'>): boolean => qualifier !== 'indefinite';

/** Claims of known persons and bodies, by whose word they are. */
export function byBody(claims: readonly CasualtyClaim[], dossier: Dossier): Map<string, CasualtyClaim[]> {
  return Map.groupBy(
    claims.filter((claim) => dossier.bodyOf(claim) !== null),
    (claim) => dossier.bodyOf(claim) ?? '',
  );
}

/** Claims by the interval of their figure, in the order given. */
export const byInterval = (claims: readonly CasualtyClaim[]): CasualtyClaim[][] => [
  ...Map.groupBy(claims, ({ low, high }) => `${low} ${high}`).values(),
];

/** "The Harbour Post", "The Harbour Post and the Tide", "The Harbour Post, the Tide and 3 other reports". */
export function outletsInWords(claims: readonly Told[], dossier: Dossier): string {
  const names = [...new Set([...new Set(claims.map(({ report }) => report))].map(dossier.outletOf))];
  if (names.length <= 3) return listInWords(names);
  return listInWords([...names.slice(0, 2), countInWords(names.length - 2, 'other outlet')]);
}

/** Who says so, each once: "Mira Halden and unnamed officials"; a report's own word by its outlet. */
export function tellersInWords(claims: readonly CasualtyClaim[], dossier: Dossier): string {
  const names = claims.map((claim) => {
    const said = dossier.speakerOf(claim);
    return said === null ? dossier.outletOf(claim.report) : voiceInWords(said);
  });
  const each = [...new Set(names)];
  return listInWords(each.length <= 3 ? each : [...each.slice(0, 2), countInWords(each.length - 2, 'other')]);
}

/** "37 (31 January 2026)", or the bare figure where the report is undated. */
export function figureAndDay(claim: CasualtyClaim, dossier: Dossier): string {
  const at = dossier.momentOf(claim);
  return `${figureInWords(claim, claim.quote)}${at === null ? '' : ` (${dayInWords(at)})`}`;
}

/** How many reports the claims stand in. */
export const reportCount = (claims: readonly Told[]): number => new Set(claims.map(({ report }) => report)).size;

/** The day of publication; null where the report is undated. */
export const dayOf = (claim: CasualtyClaim, dossier: Dossier): string | null =>
  dossier.momentOf(claim)?.slice(0, 10) ?? null;
