import type { CasualtyClaim } from '../../model/claim.ts';
import {
  countInWords,
  dayInWords,
  figureInWords,
  listInWords,
  measureInWords,
  namedNumber,
} from '../../model/wording.ts';
import type { Dossier } from '../dossier.ts';
import { apartTolls, dayOf, finding, outletsInWords, reportCount } from './finding.ts';
import type { Rule } from './index.ts';

/** So many reports of earlier days must have a higher count, for a report's lower one to be an old one. */
const enough = 3;
/** Counts that are no farther apart may have been taken at one time. */
const margin = 1.1;

/** A report whose highest figure of two measures or more, or of all that it counts, lies below what reports of earlier days had by official count: the toll has moved on. */
export const overtaken: Rule = (rows, dossier) => {
  const measures = apartTolls(rows, dossier).map(({ row, claims }) => ({ row, claims: claims.filter(isNoParty) }));
  const tops = measures.flatMap(({ row, claims }) =>
    [...Map.groupBy(claims, ({ report }) => report).values()].map((own) => {
      const claim = own.reduce((top, each) => (namedNumber(each) > namedNumber(top) ? each : top));
      return { row, claim, newer: newerThan(claim, claims, dossier) };
    }),
  );
  return [...Map.groupBy(tops, ({ claim }) => claim.report)].flatMap(([report, own]) => {
    const late = own.filter(({ newer }) => newer.length > 0);
    const knows = rows.some(
      ({ row, claims }) => row.id.includes('-given-as-') && claims.some((claim) => claim.report === report),
    );
    if (knows) return [];
    const day = dayOf(own[0]!.claim, dossier);
    if (day === null || late.length === 0 || (late.length < own.length && late.length < 2)) return [];
    const items = late.map(
      ({ row, claim, newer }) =>
        `${figureInWords(claim, claim.quote)} ${measureInWords(row.effect, row.group)}, where ${countInWords(reportCount(newer), 'report')} of earlier days (${outletsInWords(newer, dossier)}) had ${figureInWords(newer[0]!, newer[0]!.quote)}`,
    );
    const text = `On ${dayInWords(day)} ${dossier.outletOf(report)} goes no higher than ${listInWords(items)}.`;
    return [
      finding('overtaken', [report], null, [late.map(({ claim }) => claim), late.flatMap(({ newer }) => newer)], text),
    ];
  });
};

/** What a party to the event alone says, or what an outlet repeats of it in its own voice, moves no official count. */
const isNoParty = ({ speakerKind }: CasualtyClaim): boolean => speakerKind !== 'armed-group';

/** The highest official figure that enough reports of earlier days had, if it is well above. */
function newerThan(claim: CasualtyClaim, claims: readonly CasualtyClaim[], dossier: Dossier): CasualtyClaim[] {
  const day = dayOf(claim, dossier);
  if (day === null) return [];
  const earlier = claims.filter((other) => {
    const theirs = dayOf(other, dossier);
    return (
      theirs !== null &&
      theirs < day &&
      other.speakerKind !== null &&
      !areTwoSides(other, claim) &&
      namedNumber(other) > margin * namedNumber(claim)
    );
  });
  const known = [...Map.groupBy(earlier, namedNumber).values()].filter((own) => reportCount(own) >= enough);
  return known.sort(([a], [b]) => namedNumber(b!) - namedNumber(a!))[0] ?? [];
}

const areTwoSides = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  a.side !== null && b.side !== null && a.side !== b.side;
